import Declarations

private let planUnit = FigureUnit.count(Label("项", "plans"))
private let returnUnit = FigureUnit.count(Label("份", "returns"))

extension OversightFigures {
    static let plans: [Figure] = [
        plan("oversight.plans.due", .always, Label("到期任务", "Plans due"), Label("不论结果", "whatever became of them")),
        plan(
            "oversight.plans.on_time", .present(\.doneOn) && !.later(\.doneOn, than: \.dueOn),
            Label("按期完成任务", "Plans done on time"), Label("完成日期不晚于期限的", "those done by their day")),
        plan(
            "oversight.plans.late", .present(\.doneOn) && .later(\.doneOn, than: \.dueOn),
            Label("逾期完成任务", "Plans done late"), Label("完成日期晚于期限的", "those done after their day")),
        plan(
            "oversight.plans.dropped", .present(\.droppedOn), Label("取消任务", "Plans dropped"),
            Label("已取消并写明理由的", "those dropped, each with its reason")),
        plan(
            "oversight.plans.undone", .missing(\.doneOn) && .missing(\.droppedOn), Label("到期未完成任务", "Plans not done"),
            Label("至今没有完成、也没有取消的", "those neither done nor dropped so far")),
        Figure(
            "oversight.plans.done", Label("完成任务", "Plans done"), of: WorkPlan.self, where: .present(\.doneOn),
            timing: .flow(\.doneOn), by: [\.theme, \.owner, \.source], unit: planUnit,
            definition: Label("期内完成的任务，按完成日期计，不论何时到期。", "Plans by the day on which they were done.")),
        Figure(
            "oversight.plans.started", Label("列入工作思路", "Plans set"), of: WorkPlan.self, timing: .flow(\.startsOn),
            by: [\.theme, \.owner, \.source], unit: planUnit,
            definition: Label("起始日期在期内的工作思路和任务，取消的也计。", "Plans by the day from which they run, dropped ones too.")),
    ]

    private static func plan(_ id: String, _ condition: Condition<WorkPlan>, _ title: Label, _ which: Label) -> Figure {
        Figure(
            id, title, of: WorkPlan.self, where: condition, timing: .flow(\.dueOn), by: [\.theme, \.owner, \.source],
            unit: planUnit,
            definition: Label(
                "完成期限在期内的任务，按期限计，\(which.zh)。是否逾期由日期比较得出。",
                "Plans due in the period, by that day: \(which.en). Lateness follows from the days."))
    }

    static let returns: [Figure] = [
        form("oversight.returns.due", .always, Label("应报报表", "Returns due"), Label("不论是否报送", "sent in or not")),
        form(
            "oversight.returns.submitted", .present(\.submittedOn), Label("已报报表", "Returns submitted"),
            Label("已经报送的，包括迟报", "those sent in, late ones included")),
        form(
            "oversight.returns.on_time", .present(\.submittedOn) && !.later(\.submittedOn, than: \.dueOn),
            Label("按时报送报表", "Returns on time"), Label("报送日期不晚于期限的", "those sent in by their day")),
        form(
            "oversight.returns.late", .present(\.submittedOn) && .later(\.submittedOn, than: \.dueOn),
            Label("迟报报表", "Returns late"), Label("报送日期晚于期限的", "those sent in after their day")),
        form(
            "oversight.returns.missing", .missing(\.submittedOn), Label("未报报表", "Returns missing"),
            Label("至今未报或退回、撤回后未再报的", "those not sent in, or sent back and not sent again")),
        form(
            "oversight.returns.accepted", .present(\.acceptedOn), Label("已接收报表", "Returns accepted"),
            Label("上级已接收的", "those that the level above accepted")),
        Figure(
            "oversight.restatements", Label("数字更正", "Restatements"), of: Restatement.self, timing: .flow(\.askedOn),
            by: [\.reportPeriod], unit: .count(Label("件", "restatements")),
            definition: Label("期内提出的锁定期数字更正，按提出日期计。", "Restatements of locked periods by the day of asking.")),
    ]

    private static func form(
        _ id: String, _ condition: Condition<StatisticalReturn>, _ title: Label, _ which: Label
    ) -> Figure {
        Figure(
            id, title, of: StatisticalReturn.self, where: condition, timing: .flow(\.dueOn),
            by: [\.returner, \.form, \.level], unit: returnUnit,
            definition: Label(
                "报送期限在期内的报表，一单位一表一期计一份，\(which.zh)。",
                "Returns due in the period, one a unit, form and period: \(which.en)."))
    }
}
