public import Declarations

/// Computed by one, approved by another, paid, and where it was wrong reversed.
extension AidSubsidy: Staged {
    public static let initial = SubsidyStage.computed
    public static let ends: [SubsidyStage] = [.paid, .reversed]

    public static let steps: [Step<AidSubsidy>] = [
        Step(
            "approve", Label("审批", "Approve"), from: .computed, to: .approved, by: .aidReviewer, .bureauHead,
            asks: [\.approvedOn], secondPerson: true),
        Step("pay", Label("发放", "Pay"), from: .approved, to: .paid, by: .clerk, asks: [\.paidOn]),
        Step(
            "reverse", Label("冲销", "Reverse"), from: .computed, .approved, .paid, to: .reversed, by: .aidReviewer,
            asks: [\.reversedOn, \.note]),
    ]

    public static func faults(in subsidy: AidSubsidy, standing state: String) -> [Fault] {
        let isPaid = state == SubsidyStage.paid.rawValue
        if isPaid && subsidy.paidOn == nil { return [missing(\.paidOn, Label("已发放", "when it was paid"))] }
        return (state == SubsidyStage.computed.rawValue || state == SubsidyStage.approved.rawValue)
            && subsidy.paidOn != nil
            ? [needless(\.paidOn, Label("尚未发放", "before it is paid"))] : []
    }
}
