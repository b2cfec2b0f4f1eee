public import Declarations

/// Where a proposal stands.
public enum ProposalStage: String, CodeList {
    case drafted, discussed, sent, granted, declined, executed, withdrawn

    public var label: Label {
        switch self {
        case .drafted: Label("已起草", "Drafted")
        case .discussed: Label("已集体讨论", "Discussed")
        case .sent: Label("已提请", "Sent")
        case .granted: Label("已裁定、决定", "Granted")
        case .declined: Label("不予支持", "Declined")
        case .executed: Label("已收监", "Carried out")
        case .withdrawn: Label("已撤回", "Withdrawn")
        }
    }
}

/// Drafted, discussed together, sent by somebody else; the court or the prison administration decides.
extension CorrectionProposal: Staged {
    public static let initial = ProposalStage.drafted
    public static let ends: [ProposalStage] = [.declined, .executed, .withdrawn]

    public static let steps: [Step<CorrectionProposal>] = [
        Step(
            "discuss", Label("集体讨论", "Discuss"), from: .drafted, to: .discussed, by: .unitHead, .correctionsOfficer,
            asks: [\.discussedOn, \.discussion]),
        Step(
            "send", Label("提请", "Send"), from: .discussed, to: .sent, by: .bureauHead,
            asks: [\.addressee, \.sentTo, \.document, \.sentOn], offers: [\.copiedOn],
            secondPerson: true),
        Step(
            "grant", Label("裁定、决定支持", "Granted"), from: .sent, to: .granted, by: .clerk, .correctionsOfficer,
            asks: [\.decidedOn, \.decision]),
        Step(
            "decline", Label("不予支持", "Declined"), from: .sent, to: .declined, by: .clerk, .correctionsOfficer,
            asks: [\.decidedOn, \.decision], sets: { proposal, _ in proposal.closedOn = proposal.decidedOn }),
        Step(
            "execute", Label("执行收监", "Carry out"), from: .granted, to: .executed, by: .clerk, .correctionsOfficer,
            asks: [\.executedOn], offers: [\.note],
            sets: { proposal, _ in proposal.closedOn = proposal.executedOn }),
        Step(
            "withdraw", Label("撤回", "Withdraw"), from: .drafted, .discussed, .sent, to: .withdrawn, by: .bureauHead,
            .unitHead, asks: [\.closedOn, \.note]),
    ]

    public static func faults(in proposal: CorrectionProposal, standing state: String) -> [Fault] {
        let isOver = ends.contains { $0.rawValue == state }
        guard isOver != (proposal.closedOn != nil) else { return [] }
        return isOver
            ? [missing(\.closedOn, Label("已办结", "when a proposal is over"))]
            : [needless(\.closedOn, Label("尚未办结", "while a proposal is under way"))]
    }
}
