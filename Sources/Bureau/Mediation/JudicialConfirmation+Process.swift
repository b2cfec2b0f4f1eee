public import Declarations

/// Where an application for confirmation stands.
public enum ConfirmationStage: String, CodeList {
    case applied, confirmed, refused, withdrawn

    public var label: Label {
        switch self {
        case .applied: Label("已申请", "Applied")
        case .confirmed: Label("已确认", "Confirmed")
        case .refused: Label("不予确认", "Refused")
        case .withdrawn: Label("已撤回", "Withdrawn")
        }
    }
}

/// What the court makes of the joint application (人民调解法 第三十三条).
extension JudicialConfirmation: Staged {
    public static let initial = ConfirmationStage.applied
    public static let ends: [ConfirmationStage] = [.confirmed, .refused, .withdrawn]

    public static let steps: [Step<JudicialConfirmation>] = [
        Step(
            "confirm", Label("裁定确认", "Confirm"), from: .applied, to: .confirmed, by: .clerk, .mediator,
            asks: [\.docket, \.decidedOn]),
        Step(
            "refuse", Label("不予确认", "Refuse"), from: .applied, to: .refused, by: .clerk, .mediator,
            asks: [\.docket, \.decidedOn]),
        Step("withdraw", Label("撤回申请", "Withdraw"), from: .applied, to: .withdrawn, by: .clerk, .mediator),
    ]

    public static func faults(in confirmation: JudicialConfirmation, standing state: String) -> [Fault] {
        let isDecided = [ConfirmationStage.confirmed, .refused].contains { $0.rawValue == state }
        guard isDecided != (confirmation.decidedOn != nil) else { return [] }
        return isDecided
            ? [missing(\.decidedOn, Label("法院已裁定", "when the court has decided"))]
            : [needless(\.decidedOn, Label("法院尚未裁定", "before the court decides"))]
    }
}
