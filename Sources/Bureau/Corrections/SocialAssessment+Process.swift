public import Declarations

/// Where an assessment stands.
public enum AssessmentStage: String, CodeList {
    case received, enquiring, sent, returned

    public var label: Label {
        switch self {
        case .received: Label("已接收", "Received")
        case .enquiring: Label("调查中", "Enquiring")
        case .sent: Label("已反馈", "Sent")
        case .returned: Label("已退回", "Returned")
        }
    }
}

/// An office enquires, somebody else sends the opinion.
extension SocialAssessment: Staged {
    public static let initial = AssessmentStage.received
    public static let ends: [AssessmentStage] = [.sent, .returned]

    public static let steps: [Step<SocialAssessment>] = [
        Step(
            "assign", Label("指派调查", "Assign"), from: .received, to: .enquiring, by: .clerk, .unitHead,
            asks: [\.office]),
        Step(
            "send", Label("出具意见", "Send the opinion"), from: .enquiring, to: .sent, by: .unitHead, .bureauHead,
            asks: [\.enquiry, \.opinion, \.document, \.sentOn], secondPerson: true),
        Step(
            "return", Label("退回委托", "Return"), from: .received, .enquiring, to: .returned, by: .clerk, .unitHead,
            asks: [\.returnReason, \.returnedOn]),
    ]
}
