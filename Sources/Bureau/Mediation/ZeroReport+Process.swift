public import Declarations

/// Whether a zero report was filed.
public enum ZeroReportStage: String, CodeList {
    case due, filed

    public var label: Label {
        switch self {
        case .due: Label("待报", "Due")
        case .filed: Label("已报", "Filed")
        }
    }
}

/// Filing notes the moment by itself: lateness is computed, never typed.
extension ZeroReport: Staged {
    public static let initial = ZeroReportStage.due
    public static let ends: [ZeroReportStage] = [.filed]

    public static let steps: [Step<ZeroReport>] = [
        Step(
            "file", Label("报送", "File"), from: .due, to: .filed, by: .clerk, .mediator,
            asks: [\.content, \.newDisputes, \.resolved, \.persons], offers: [\.events, \.measures],
            refuses: filingEarly,
            sets: { report, moment in report.filedAt = moment })
    ]

    @Sendable private static func filingEarly(_ report: ZeroReport, _ moment: Moment) -> [Fault] {
        guard moment.day < report.reportOn else { return [] }
        return [
            wrong(
                \.reportOn, report.reportOn,
                Label("今天 \(moment.day)，不能提前报送", "today is \(moment.day): too early to report"))
        ]
    }

    public static func faults(in report: ZeroReport, standing state: String) -> [Fault] {
        let isFiled = state == ZeroReportStage.filed.rawValue
        guard isFiled != (report.filedAt != nil) else { return [] }
        return isFiled
            ? [missing(\.filedAt, Label("已报", "when a report was filed"))]
            : [needless(\.filedAt, Label("尚未报送", "before a report is filed"))]
    }
}
