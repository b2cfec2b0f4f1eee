public import Declarations

/// Where a leave stands.
public enum LeaveStage: String, CodeList {
    case requested, approved, refused, cancelled, away, overdue, back, verified

    public var label: Label {
        switch self {
        case .requested: Label("已申请", "Requested")
        case .approved: Label("已批准", "Approved")
        case .refused: Label("未批准", "Refused")
        case .cancelled: Label("已取消", "Cancelled")
        case .away: Label("外出中", "Away")
        case .overdue: Label("逾期未归", "Overdue")
        case .back: Label("已销假", "Back")
        case .verified: Label("已核实", "Verified")
        }
    }
}

/// From asking to coming back. Who took down the request does not decide on it.
extension Leave: Staged {
    public static let initial = LeaveStage.requested
    public static let ends: [LeaveStage] = [.refused, .cancelled, .verified]

    public static let steps: [Step<Leave>] = [
        Step(
            "approve", Label("批准", "Approve"), from: .requested, to: .approved, by: .unitHead, .bureauHead,
            asks: [\.decidedOn, \.decidedBy], offers: [\.conditions], secondPerson: true),
        Step(
            "refuse", Label("不批准", "Refuse"), from: .requested, to: .refused, by: .unitHead, .bureauHead,
            asks: [\.decidedOn, \.decidedBy, \.conditions], secondPerson: true),
        Step(
            "cancel", Label("取消", "Cancel"), from: .requested, .approved, to: .cancelled, by: .clerk,
            .correctionsOfficer, .supervised),
        Step(
            "go", Label("外出", "Go"), from: .approved, to: .away, by: .clerk, .correctionsOfficer, asks: [\.leftOn]),
        Step(
            "note_overdue", Label("登记逾期未归", "Note as overdue"), from: .away, to: .overdue, by: .clerk,
            .correctionsOfficer, refuses: notOverdue),
        Step(
            "return", Label("销假", "Return"), from: .away, .overdue, to: .back, by: .clerk, .correctionsOfficer,
            asks: [\.backOn]),
        Step(
            "verify", Label("核实", "Verify"), from: .back, to: .verified, by: .clerk, .correctionsOfficer,
            asks: [\.verifiedOn, \.verification]),
    ]

    @Sendable private static func notOverdue(_ leave: Leave, _ moment: Moment) -> [Fault] {
        guard moment.day <= leave.endsOn else { return [] }
        return [wrong(\.endsOn, leave.endsOn, Label("尚未到期", "has not passed"))]
    }

    public static func faults(in leave: Leave, standing state: String) -> [Fault] {
        let wasAway: Set = ["away", "overdue", "back", "verified"]
        var faults: [Fault] = []
        if wasAway.contains(state) != (leave.leftOn != nil) {
            faults.append(
                leave.leftOn == nil
                    ? missing(\.leftOn, Label("已经外出", "when somebody has left"))
                    : needless(\.leftOn, Label("没有外出", "when nobody left")))
        }
        if ["back", "verified"].contains(state) != (leave.backOn != nil) {
            faults.append(
                leave.backOn == nil
                    ? missing(\.backOn, Label("已销假", "when somebody is back"))
                    : needless(\.backOn, Label("尚未销假", "before somebody is back")))
        }
        return faults
    }
}
