public import Declarations

/// Whether a report was made.
public enum CheckInStage: String, CodeList {
    case due, made, excused

    public var label: Label {
        switch self {
        case .due: Label("待报告", "Due")
        case .made: Label("已报告", "Made")
        case .excused: Label("免报", "Excused")
        }
    }
}

/// Making a report notes the moment by itself: what is late or missed is computed, never typed.
extension CheckIn: Staged {
    public static let initial = CheckInStage.due
    public static let ends: [CheckInStage] = [.made, .excused]

    public static let steps: [Step<CheckIn>] = [
        Step(
            "make", Label("登记报告", "Take the report"), from: .due, to: .made, by: .clerk, .correctionsOfficer,
            .assistant, .supervised, asks: [\.mind], offers: [\.takenBy, \.whereabouts, \.activity, \.need],
            refuses: reportingEarly, sets: { report, moment in report.madeAt = moment }),
        Step(
            "excuse", Label("免报", "Excuse"), from: .due, to: .excused, by: .correctionsOfficer, .unitHead,
            asks: [\.excuse]),
    ]

    /// A report counts for its day or later, or for the six days before it.
    @Sendable private static func reportingEarly(_ report: CheckIn, _ moment: Moment) -> [Fault] {
        guard moment.day < report.dueOn - 6 else { return [] }
        return [
            wrong(\.dueOn, report.dueOn, Label("今天 \(moment.day)，报告过早", "today is \(moment.day): too early to report"))
        ]
    }

    public static func faults(in report: CheckIn, standing state: String) -> [Fault] {
        let isMade = state == CheckInStage.made.rawValue
        guard isMade != (report.madeAt != nil) else { return [] }
        return isMade
            ? [missing(\.madeAt, Label("已报告", "when a report was made"))]
            : [needless(\.madeAt, Label("尚未报告", "before a report is made"))]
    }
}
