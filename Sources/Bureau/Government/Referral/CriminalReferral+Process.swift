public import Declarations

/// Where a referral stands.
public enum CriminalReferralStage: String, CodeList {
    case proposed, approved, sent, receipted, decided, disputed, concluded, refused

    public var label: Label {
        switch self {
        case .proposed: Label("已报请", "Proposed")
        case .approved: Label("已批准", "Approved")
        case .sent: Label("已移送", "Sent")
        case .receipted: Label("公安已回执", "Receipted")
        case .decided: Label("公安已决定", "Decided by the police")
        case .disputed: Label("已提请复议或监督", "Disputed")
        case .concluded: Label("已有结果", "Concluded")
        case .refused: Label("未批准移送", "Not approved")
        }
    }
}

/// From the report to the outcome (国务院令第310号). The head of the agency decides, not who proposed it.
extension CriminalReferral: Staged {
    public static let initial = CriminalReferralStage.proposed
    public static let ends: [CriminalReferralStage] = [.concluded, .refused]

    public static let steps: [Step<CriminalReferral>] = [
        Step(
            "approve", Label("批准移送", "Approve"), from: .proposed, to: .approved, by: .unitHead, .bureauHead,
            asks: [\.decidedOn], offers: [\.decidedAt], secondPerson: true),
        Step(
            "refuse", Label("不批准移送", "Do not approve"), from: .proposed, to: .refused, by: .unitHead, .bureauHead,
            asks: [\.decidedOn, \.refusedReason], secondPerson: true),
        Step(
            "send", Label("移送", "Send"), from: .approved, to: .sent, by: .clerk, asks: [\.sentOn, \.police, \.papers],
            offers: [\.sentAt, \.copiedOn], refuses: sending),
        Step(
            "receipt", Label("收到回执", "Note the receipt"), from: .sent, to: .receipted, by: .clerk,
            asks: [\.receiptOn]),
        Step(
            "decide", Label("登记公安决定", "Note the decision"), from: .sent, .receipted, .disputed, to: .decided,
            by: .clerk, asks: [\.policeDecision, \.policeDecidedOn],
            offers: [\.policeReason, \.reviewDecidedOn, \.handedOn]),
        Step(
            "dispute", Label("提请复议、建议监督", "Dispute"), from: .decided, to: .disputed, by: .clerk, .unitHead,
            offers: [\.reviewAskedOn, \.reviewDecidedOn, \.supervisionAskedOn, \.supervision], refuses: disputing),
        Step(
            "hear_review", Label("登记公安复议决定", "Note the review decision"), from: .disputed, to: .disputed, by: .clerk,
            asks: [\.reviewDecidedOn], offers: [\.supervisionAskedOn]),
        Step(
            "conclude", Label("登记结果", "Note the outcome"), from: .decided, .disputed, to: .concluded, by: .clerk,
            asks: [\.outcome, \.outcomeOn]),
    ]

    /// The letter, the report and the list go along.
    @Sendable private static func sending(_ record: CriminalReferral, _ moment: Moment) -> [Fault] {
        let needed: [ReferralPaper] = [.letter, .report, .list]
        let absent = needed.filter { !record.papers.codes.contains($0) }
        guard !absent.isEmpty else { return [] }
        let names = Label(
            absent.map(\.label.zh).joined(separator: "、"), absent.map(\.label.en).joined(separator: ", "))
        return [
            Fault(field: "papers", rule: "required", answer: Label("移送材料：缺\(names.zh)", "Papers: \(names.en) missing"))
        ]
    }

    @Sendable private static func disputing(_ record: CriminalReferral, _ moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if record.policeDecision != .notFiled && record.policeDecision != .returned {
            faults.append(
                wrong(\.policeDecision, record.policeDecision, Label("无须提请复议或监督", "leaves nothing to dispute")))
        }
        if record.reviewAskedOn == nil && record.supervisionAskedOn == nil {
            faults.append(missing(\.reviewAskedOn, Label("没有建议立案监督", "unless supervision was asked for")))
        }
        return faults
    }

    public static func faults(in record: CriminalReferral, standing state: String) -> [Fault] {
        let isSent = [CriminalReferralStage.sent, .receipted, .decided, .disputed, .concluded]
            .contains { $0.rawValue == state }
        guard isSent != (record.sentOn != nil) else { return [] }
        return isSent
            ? [missing(\.sentOn, Label("已移送", "when a case was sent"))]
            : [needless(\.sentOn, Label("尚未移送", "before a case is sent"))]
    }

    public static func faults(in record: CriminalReferral, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if (record.policeDecision == .notFiled || record.policeDecision == .returned) && record.policeReason == nil {
            faults.append(missing(\.policeReason, Label("不立案或退回", "when the police did not file")))
        }
        if let at = record.decidedAt, let day = record.decidedOn, at.day != day {
            faults.append(
                wrong(\.decidedAt, at, Label("不在负责人决定日期 \(day)", "is not on the day of the decision, \(day)")))
        }
        if let at = record.sentAt, let day = record.sentOn, at.day != day {
            faults.append(wrong(\.sentAt, at, Label("不在移送日期 \(day)", "is not on the day of sending, \(day)")))
        }
        if let at = record.sentAt, let approved = record.decidedAt, at < approved {
            faults.append(wrong(\.sentAt, at, Label("早于批准时刻", "is before the approval")))
        }
        if record.suspectKind == .organisation && record.suspectPerson != nil {
            faults.append(needless(\.suspectPerson, Label("当事人是单位", "when the suspect is an organisation")))
        }
        return faults
    }
}
