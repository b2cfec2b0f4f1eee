public import Declarations

/// The form goes out and comes back, the report is issued, the enterprise is asked again.
extension Checkup: Staged {
    public static let initial = CheckupStage.selected
    public static let ends: [CheckupStage] = [.followedUp, .withdrawn]

    public static let steps: [Step<Checkup>] = [
        Step(
            "send", Label("发放体检表", "Send the form"), from: .selected, to: .formSent, by: .clerk, .lawyer,
            asks: [\.formSentOn]),
        Step(
            "return", Label("回收体检表", "Take the form back"), from: .formSent, to: .formReturned, by: .clerk, .lawyer,
            asks: [\.formReturnedOn]),
        Step(
            "report", Label("出具报告", "Issue the report"), from: .formReturned, to: .reportIssued, by: .clerk, .lawyer,
            asks: [\.reportOn, \.grade], offers: [\.summary]),
        Step(
            "follow_up", Label("回访", "Follow up"), from: .reportIssued, to: .followedUp, by: .clerk, .lawyer,
            asks: [\.followedUpOn], offers: [\.rating]),
        Step(
            "withdraw", Label("退出", "Withdraw"), from: .selected, .formSent, .formReturned, to: .withdrawn, by: .clerk,
            asks: [\.withdrawnOn, \.withdrawal]),
    ]

    public static func faults(in checkup: Checkup, standing state: String) -> [Fault] {
        guard let stage = CheckupStage(rawValue: state) else { return [] }
        if (stage == .withdrawn) != (checkup.withdrawnOn != nil) {
            return stage == .withdrawn
                ? [missing(\.withdrawnOn, Label("已退出", "when it was withdrawn"))]
                : [needless(\.withdrawnOn, Label("没有退出", "unless it was withdrawn"))]
        }
        return stage == .withdrawn ? [] : faultsOfOrder(checkup, stage)
    }

    /// The stage reached and the days given say the same.
    private static func faultsOfOrder(_ checkup: Checkup, _ stage: CheckupStage) -> [Fault] {
        let order: [(CheckupStage, PartialKeyPath<Checkup>, Day?)] = [
            (.formSent, \.formSentOn, checkup.formSentOn), (.formReturned, \.formReturnedOn, checkup.formReturnedOn),
            (.reportIssued, \.reportOn, checkup.reportOn), (.followedUp, \.followedUpOn, checkup.followedUpOn),
        ]
        let reached = order.firstIndex { $0.0 == stage }.map { $0 + 1 } ?? 0
        return order.enumerated().compactMap { position, step in
            guard (position < reached) != (step.2 != nil) else { return nil }
            let column = column(step.1)
            return step.2 == nil
                ? .notGiven(column, shape.field(column)?.label ?? title)
                : needless(step.1, Label("现为\(stage.label.zh)", "while it is: \(stage.label.en)"))
        }
    }
}
