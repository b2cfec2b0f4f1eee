public import Declarations

/// What became of an answer to a finding.
public enum RectificationStage: String, CodeList {
    case answered, accepted
    case sentBack = "sent_back"

    public var label: Label {
        switch self {
        case .answered: Label("待验收", "To be judged")
        case .accepted: Label("验收合格", "Accepted")
        case .sentBack: Label("已退回", "Sent back")
        }
    }
}

/// Judged by somebody other than whoever answered. The finding's own steps take these.
extension Rectification: Staged {
    public static let initial = RectificationStage.answered
    public static let ends: [RectificationStage] = [.accepted, .sentBack]

    public static let steps: [Step<Rectification>] = [
        Step(
            "accept", Label("验收", "Accept"), from: .answered, to: .accepted, by: .reviewer, .unitHead,
            asks: [\.acceptedBy], secondPerson: true),
        Step(
            "send_back", Label("退回", "Send back"), from: .answered, to: .sentBack, by: .reviewer, .unitHead,
            asks: [\.sentBackReason], secondPerson: true),
    ]
}
