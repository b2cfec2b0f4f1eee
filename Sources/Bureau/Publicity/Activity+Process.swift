public import Declarations

/// Where an activity stands.
public enum ActivityStage: String, CodeList {
    case planned, held, summarised, cancelled

    public var label: Label {
        switch self {
        case .planned: Label("已计划", "Planned")
        case .held: Label("已举办", "Held")
        case .summarised: Label("已小结", "Summarised")
        case .cancelled: Label("已取消", "Cancelled")
        }
    }
}

/// An activity that was held has its counts: nought is a count, an empty field is none.
extension Activity: Staged {
    public static let initial = ActivityStage.planned
    public static let ends: [ActivityStage] = [.summarised, .cancelled]

    public static let steps: [Step<Activity>] = [
        Step(
            "hold", Label("登记举办", "Hold"), from: .planned, to: .held, by: .clerk,
            asks: [
                \.attendance, \.consultations, \.leaflets, \.booklets, \.gifts, \.banners, \.broadcasts, \.printed,
            ], offers: [\.endsOn, \.cost, \.photos], refuses: ahead),
        Step("summarise", Label("小结", "Summarise"), from: .held, to: .summarised, by: .clerk, asks: [\.summary]),
        Step(
            "cancel", Label("取消", "Cancel"), from: .planned, to: .cancelled, by: .clerk, .unitHead,
            asks: [\.cancelReason]),
    ]

    private static var countsOfHeld: [KeyPath<Activity, Int?>] {
        [\.attendance, \.consultations, \.leaflets, \.booklets, \.gifts, \.banners, \.broadcasts, \.printed]
    }

    @Sendable private static func ahead(_ activity: Activity, _ moment: Moment) -> [Fault] {
        guard activity.startsOn > moment.day else { return [] }
        return [wrong(\.startsOn, activity.startsOn, Label("尚未到活动日期", "has not come yet"))]
    }

    public static func faults(in activity: Activity, standing state: String) -> [Fault] {
        switch ActivityStage(rawValue: state) {
        case .planned:
            let why = Label("尚未举办", "before the activity was held")
            return countsOfHeld.filter { activity[keyPath: $0] != nil }.map { needless($0, why) }
        case .held: return faultsOfHeld(activity)
        case .summarised:
            let unsaid = activity.summary == nil ? [missing(\.summary, Label("已小结", "of a summarised activity"))] : []
            return faultsOfHeld(activity) + unsaid
        case .cancelled where activity.cancelReason == nil:
            return [missing(\.cancelReason, Label("已取消", "of a cancelled activity"))]
        default: return []
        }
    }

    private static func faultsOfHeld(_ activity: Activity) -> [Fault] {
        let why = Label("已举办（没有的填零）", "of an activity that was held; nought where there was none")
        return countsOfHeld.filter { activity[keyPath: $0] == nil }.map { missing($0, why) }
    }
}
