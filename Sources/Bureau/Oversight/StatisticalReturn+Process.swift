public import Declarations
public import Ledger

/// Where a return stands.
public enum ReturnStage: String, CodeList {
    case due, submitted
    case sentBack = "sent_back"
    case accepted

    public var label: Label {
        switch self {
        case .due: Label("未报", "Not submitted")
        case .submitted: Label("已报", "Submitted")
        case .sentBack: Label("已退回", "Sent back")
        case .accepted: Label("已接收", "Accepted")
        }
    }
}

/// Sent in, accepted above or sent back with a reason. Taking a return back is an act on record too.
extension StatisticalReturn: Staged {
    public static let initial = ReturnStage.due
    public static let ends: [ReturnStage] = [.accepted]

    public static let steps: [Step<StatisticalReturn>] = [
        Step(
            "submit", Label("报送", "Submit"), from: .due, .sentBack, to: .submitted, by: .clerk, .statistician,
            asks: [\.submittedOn], offers: [\.hasTyped]),
        Step(
            "accept", Label("接收", "Accept"), from: .submitted, to: .accepted, by: .statistician, .reviewer,
            asks: [\.acceptedOn, \.acceptedBy]),
        Step(
            "send_back", Label("退回", "Send back"), from: .submitted, to: .sentBack, by: .statistician, .reviewer,
            asks: [\.sentBackReason], sets: { form, _ in form.submittedOn = nil }),
        Step(
            "withdraw", Label("撤回报送", "Take back"), from: .submitted, to: .due, by: .unitHead, .statistician,
            asks: [\.withdrawnReason], sets: { form, _ in form.submittedOn = nil }),
    ]

    public static func faults(in form: StatisticalReturn, standing state: String) -> [Fault] {
        let isIn = state == ReturnStage.submitted.rawValue || state == ReturnStage.accepted.rawValue
        guard isIn != (form.submittedOn != nil) else { return [] }
        return isIn
            ? [missing(\.submittedOn, Label("已报送", "once it is submitted"))]
            : [needless(\.submittedOn, Label("尚未报送", "before it is submitted"))]
    }

    /// Asks units for their returns of a period: a record each, so that a unit that sends nothing in is seen.
    public static func ask(
        _ units: [Ref<Unit>], for form: LocalCode, of period: Ref<ReportPeriod>, due day: Day,
        in transaction: Transaction
    ) throws {
        for unit in units {
            var asked = StatisticalReturn()
            asked.returner = unit
            asked.form = form
            asked.reportPeriod = period
            asked.dueOn = day
            _ = try transaction.record(asked, unit: unit.id)
        }
    }
}
