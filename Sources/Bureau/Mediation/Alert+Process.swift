public import Declarations

/// Where a warning stands.
public enum AlertStage: String, CodeList {
    case raised, answered, cleared

    public var label: Label {
        switch self {
        case .raised: Label("已预警", "Raised")
        case .answered: Label("已处置", "Answered")
        case .cleared: Label("已解除", "Cleared")
        }
    }
}

/// A warning is answered with measures and cleared by a head of unit.
extension Alert: Staged {
    public static let initial = AlertStage.raised
    public static let ends: [AlertStage] = [.cleared]

    public static let steps: [Step<Alert>] = [
        Step(
            "answer", Label("处置", "Answer"), from: .raised, to: .answered, by: .clerk, .mediator,
            asks: [\.response]),
        Step(
            "clear", Label("解除", "Clear"), from: .raised, .answered, to: .cleared, by: .unitHead,
            asks: [\.clearedOn], offers: [\.response]),
    ]

    public static func faults(in alert: Alert, standing state: String) -> [Fault] {
        let isCleared = state == AlertStage.cleared.rawValue
        guard isCleared != (alert.clearedOn != nil) else { return [] }
        return isCleared
            ? [missing(\.clearedOn, Label("已解除", "when a warning was cleared"))]
            : [needless(\.clearedOn, Label("尚未解除", "before a warning is cleared"))]
    }
}
