public import Declarations

/// Drawn up, signed by both sides, in force, ended.
extension ServiceContract: Staged {
    public static let initial = ContractStage.draft
    public static let ends: [ContractStage] = [.ended]

    public static let steps: [Step<ServiceContract>] = [
        Step("sign", Label("签订", "Sign"), from: .draft, to: .signed, by: .unitHead, asks: [\.signedOn]),
        Step(
            "enter", Label("开始履行", "Enter into force"), from: .signed, to: .inForce, by: .clerk, refuses: notYetBegun),
        Step(
            "end", Label("终止", "End"), from: .signed, .inForce, to: .ended, by: .clerk, .unitHead,
            asks: [\.endedOn, \.endReason]),
    ]

    @Sendable private static func notYetBegun(_ contract: ServiceContract, _ moment: Moment) -> [Fault] {
        guard contract.startsOn > moment.day else { return [] }
        return [wrong(\.startsOn, contract.startsOn, Label("晚于今天 \(moment.day)", "is after today \(moment.day)"))]
    }

    public static func faults(in contract: ServiceContract, standing state: String) -> [Fault] {
        guard let stage = ContractStage(rawValue: state) else { return [] }
        if stage == .draft && contract.signedOn != nil {
            return [needless(\.signedOn, Label("尚未签订", "before it is signed"))]
        }
        if stage != .draft && contract.signedOn == nil {
            return [missing(\.signedOn, Label("已签订", "when it was signed"))]
        }
        guard (stage == .ended) != (contract.endedOn != nil) else { return [] }
        return stage == .ended
            ? [missing(\.endedOn, Label("已终止", "when it has ended"))]
            : [needless(\.endedOn, Label("尚未终止", "before it ends"))]
    }
}
