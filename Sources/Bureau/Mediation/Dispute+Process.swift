public import Declarations

/// Where a dispute stands.
public enum DisputeStage: String, CodeList {
    case received, accepted, mediating, succeeded, failed, withdrawn, transferred, performed, refused, referred, filed

    public var label: Label {
        switch self {
        case .received: Label("已登记", "Received")
        case .accepted: Label("已受理", "Accepted")
        case .mediating: Label("调解中", "In mediation")
        case .succeeded: Label("调解成功", "Succeeded")
        case .failed: Label("调解不成", "Failed")
        case .withdrawn: Label("已撤回", "Withdrawn")
        case .transferred: Label("已移送", "Passed on")
        case .performed: Label("已履行", "Performed")
        case .refused: Label("未履行", "Not performed")
        case .referred: Label("未受理", "Not accepted")
        case .filed: Label("已归档", "Filed")
        }
    }
}

/// From the door to the file (人民调解法 第十七至二十八条).
extension Dispute: Staged {
    public static let initial = DisputeStage.received
    public static let ends: [DisputeStage] = [
        .succeeded, .failed, .withdrawn, .transferred, .performed, .refused, .referred, .filed,
    ]

    public static let steps: [Step<Dispute>] = [
        Step(
            "accept", Label("受理", "Accept"), from: .received, to: .accepted, by: .clerk, .mediator,
            asks: [\.acceptedOn]),
        Step(
            "refer", Label("不予受理", "Do not accept"), from: .received, to: .referred, by: .clerk, .mediator,
            asks: [\.referralReason], offers: [\.referredTo]),
        Step("mediate", Label("开始调解", "Begin"), from: .accepted, to: .mediating, by: .clerk, .mediator),
        Step(
            "succeed", Label("达成协议", "Agree"), from: .mediating, to: .succeeded, by: .clerk, .mediator,
            asks: [\.concludedOn, \.agreementForm], offers: [\.performance, \.performedOn, \.prevented],
            lines: [DisputeParty.self], sets: agreed),
        Step(
            "fail", Label("调解不成", "End without agreement"), from: .mediating, to: .failed, by: .clerk, .mediator,
            asks: [\.concludedOn], sets: { dispute, _ in dispute.result = .failed }),
        Step(
            "withdraw", Label("撤回", "Withdraw"), from: .accepted, .mediating, to: .withdrawn, by: .clerk, .mediator,
            asks: [\.concludedOn], sets: { dispute, _ in dispute.result = .withdrawn }),
        Step(
            "transfer", Label("移送", "Pass on"), from: .accepted, .mediating, to: .transferred, by: .clerk, .mediator,
            asks: [\.concludedOn, \.referredTo], sets: { dispute, _ in dispute.result = .transferred }),
        Step(
            "perform", Label("履行", "Perform"), from: .succeeded, .refused, to: .performed, by: .clerk, .mediator,
            asks: [\.performance, \.performedOn]),
        Step(
            "default", Label("未履行", "Default"), from: .succeeded, to: .refused, by: .clerk, .mediator,
            asks: [\.performance]),
        Step(
            "reopen", Label("恢复调解", "Reopen"), from: .succeeded, .failed, .withdrawn, .transferred, to: .mediating,
            by: .unitHead, sets: reopened),
        Step(
            "file", Label("归档", "File"), from: .succeeded, .failed, .withdrawn, .transferred, .performed, .refused,
            to: .filed, by: .clerk, .mediator, lines: [DisputeParty.self]),
    ]

    @Sendable private static func agreed(_ dispute: inout Dispute, _ moment: Moment) {
        dispute.result = .agreed
        dispute.performance = dispute.performance ?? .notDue
    }

    /// A conclusion entered by mistake leaves the record and stays in its history.
    @Sendable private static func reopened(_ dispute: inout Dispute, _ moment: Moment) {
        dispute.result = nil
        dispute.concludedOn = nil
        dispute.agreementForm = nil
        dispute.performance = nil
        dispute.performedOn = nil
    }

    public static func faults(in dispute: Dispute, standing state: String) -> [Fault] {
        switch DisputeStage(rawValue: state) {
        case .received: faultsOfReceived(dispute)
        case .referred where dispute.referralReason == nil:
            [missing(\.referralReason, Label("未受理", "when a dispute was not accepted"))]
        case .accepted, .mediating: faultsOfOpen(dispute)
        case .succeeded: ending(dispute, .agreed)
        case .failed: ending(dispute, .failed)
        case .withdrawn: ending(dispute, .withdrawn)
        case .transferred: ending(dispute, .transferred)
        case .performed where !dispute.isPerformed:
            [wrong(\.performance, dispute.performance, Label("须为当场履行或已履行", "must say that it was performed"))]
        case .refused where dispute.performance != .defaulted && dispute.performance != .sued:
            [wrong(\.performance, dispute.performance, Label("须为未履行或反悔起诉", "must say that it was not kept"))]
        case .filed where dispute.result == nil:
            [missing(\.result, Label("归档", "when a dispute is filed"))]
        default: []
        }
    }

    private static func faultsOfReceived(_ dispute: Dispute) -> [Fault] {
        let why = Label("尚未办理受理", "before the dispute is accepted")
        return (dispute.acceptedOn == nil ? [] : [needless(\.acceptedOn, why)])
            + (dispute.referralReason == nil ? [] : [needless(\.referralReason, why)])
    }

    private static func faultsOfOpen(_ dispute: Dispute) -> [Fault] {
        (dispute.acceptedOn == nil ? [missing(\.acceptedOn, Label("已受理", "when a dispute was accepted"))] : [])
            + (dispute.result == nil ? [] : [needless(\.result, Label("尚未办结", "while mediation goes on"))])
    }

    private static func ending(_ dispute: Dispute, _ result: DisputeResult) -> [Fault] {
        guard dispute.result != result else { return [] }
        return [wrong(\.result, dispute.result, Label("须为\(result.label.zh)", "must be: \(result.label.en)"))]
    }
}
