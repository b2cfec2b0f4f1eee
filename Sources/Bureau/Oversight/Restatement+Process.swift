public import Declarations

/// Where a restatement stands.
public enum RestatementStage: String, CodeList {
    case asked, approved
    case carriedOut = "carried_out"
    case refused

    public var label: Label {
        switch self {
        case .asked: Label("待批准", "Asked for")
        case .approved: Label("已批准", "Approved")
        case .carriedOut: Label("已更正", "Carried out")
        case .refused: Label("不予更正", "Refused")
        }
    }
}

/// Asked for, approved by another hand; while it stands approved the record it names may be corrected.
extension Restatement: Staged {
    public static let initial = RestatementStage.asked
    public static let ends: [RestatementStage] = [.carriedOut, .refused]

    public static let steps: [Step<Restatement>] = [
        Step(
            "approve", Label("批准", "Approve"), from: .asked, to: .approved, by: .bureauHead, asks: [\.decidedOn],
            secondPerson: true),
        Step(
            "refuse", Label("不予更正", "Refuse"), from: .asked, to: .refused, by: .bureauHead, asks: [\.decidedOn],
            secondPerson: true),
        Step(
            "carry_out", Label("完成更正", "Carry out"), from: .approved, to: .carriedOut, by: .clerk, .statistician,
            asks: [\.carriedOutOn, \.after]),
    ]
}
