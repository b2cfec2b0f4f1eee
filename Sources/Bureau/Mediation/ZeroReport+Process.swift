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
            asks: [\.content, \.newDisputes, \.resolved, \.persons, \.events, \.measures], refuses: filingUnready,
            sets: { report, moment in report.filedAt = moment })
    ]

    @Sendable private static func filingUnready(_ report: ZeroReport, _ moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if report.content == nil {
            faults.append(missing(\.content, Label("报送", "when a report is filed")))
        }
        if moment.day < report.reportOn {
            faults.append(
                wrong(
                    \.reportOn, report.reportOn,
                    Label("今天 \(moment.day)，不能提前报送", "today is \(moment.day): too early to report")))
        }
        return faults
    }
}
