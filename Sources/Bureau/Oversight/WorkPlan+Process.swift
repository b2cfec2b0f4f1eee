public import Declarations

/// Where a plan stands. Late is no state: it follows from the days.
public enum PlanStage: String, CodeList {
    case planned
    case underWay = "under_way"
    case done, dropped

    public var label: Label {
        switch self {
        case .planned: Label("计划中", "Planned")
        case .underWay: Label("进行中", "Under way")
        case .done: Label("已完成", "Done")
        case .dropped: Label("已取消", "Dropped")
        }
    }
}

/// Begun, then done with its result or dropped with a reason.
extension WorkPlan: Staged {
    public static let initial = PlanStage.planned
    public static let ends: [PlanStage] = [.done, .dropped]

    public static let steps: [Step<WorkPlan>] = [
        Step(
            "begin", Label("启动", "Begin"), from: .planned, to: .underWay, by: .clerk, .unitHead, asks: [\.begunOn]),
        Step(
            "finish", Label("完成", "Finish"), from: .underWay, to: .done, by: .clerk, .unitHead,
            asks: [\.doneOn, \.result]),
        Step(
            "drop", Label("取消", "Drop"), from: .planned, .underWay, to: .dropped, by: .unitHead, .bureauHead,
            asks: [\.droppedOn, \.dropReason]),
        Step(
            "reopen", Label("恢复", "Take up again"), from: .done, .dropped, to: .underWay, by: .unitHead, .bureauHead,
            sets: { plan, _ in
                (plan.doneOn, plan.result, plan.droppedOn, plan.dropReason) = (nil, nil, nil, nil)
            }),
    ]

    public static func faults(in plan: WorkPlan, standing state: String) -> [Fault] {
        let isDone = state == PlanStage.done.rawValue
        guard isDone != (plan.doneOn != nil) else { return [] }
        return isDone
            ? [missing(\.doneOn, Label("已完成", "when a plan is done"))]
            : [needless(\.doneOn, Label("尚未完成", "before a plan is done"))]
    }

    /// Whether the day has passed and the plan is neither done in time nor dropped.
    public func isLate(on day: Day) -> Bool {
        if droppedOn != nil { return false }
        return (doneOn ?? day) > dueOn
    }
}
