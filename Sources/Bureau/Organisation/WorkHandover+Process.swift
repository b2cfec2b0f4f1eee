public import Declarations

/// Where a handover stands.
public enum HandoverStage: String, CodeList {
    case prepared
    case inForce = "in_force"
    case ended

    public var label: Label {
        switch self {
        case .prepared: Label("待移交", "Prepared")
        case .inForce: Label("代理中", "In force")
        case .ended: Label("已结束", "Ended")
        }
    }
}

/// Prepared with its items, then handed over in one act, and given back or left for good.
extension WorkHandover: Staged {
    public static let initial = HandoverStage.prepared
    public static let ends: [HandoverStage] = [.ended]

    public static let steps: [Step<WorkHandover>] = [
        Step("hand_over", Label("移交", "Hand over"), from: .prepared, to: .inForce, by: .unitHead, .bureauHead),
        Step(
            "end", Label("结束代理", "End"), from: .inForce, to: .ended, by: .unitHead, .bureauHead, asks: [\.endsOn]),
    ]
}
