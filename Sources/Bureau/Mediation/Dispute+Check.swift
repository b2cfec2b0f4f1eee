import Declarations

/// What a dispute may not contradict in itself.
extension Dispute {
    static func faultsOfSource(_ dispute: Dispute) -> [Fault] {
        var faults: [Fault] = []
        if dispute.personsInvolved < 1 {
            faults.append(wrong(\.personsInvolved, dispute.personsInvolved, Label("至少一人", "at least one person")))
        }
        if dispute.source == .transfer && dispute.transferFrom == nil {
            faults.append(missing(\.transferFrom, Label("来源为接受委托移送", "when the source is a transfer")))
        }
        if dispute.source != .transfer && (dispute.transferFrom != nil || dispute.transferMode != nil) {
            faults.append(needless(\.transferFrom, Label("来源不是接受委托移送", "when the source is no transfer")))
        }
        if dispute.source != .ownInitiative && dispute.screening != nil {
            faults.append(needless(\.screening, Label("来源不是主动调解", "unless the source is own initiative")))
        }
        return faults
    }

    static func faultsOfEnd(_ dispute: Dispute) -> [Fault] {
        var faults: [Fault] = []
        if dispute.result != nil && dispute.concludedOn == nil {
            faults.append(missing(\.concludedOn, Label("已有调解结果", "when there is a result")))
        }
        if dispute.concludedOn != nil && dispute.result == nil {
            faults.append(missing(\.result, Label("已有办结日期", "when there is a day of conclusion")))
        }
        if dispute.result != nil && dispute.acceptedOn == nil {
            faults.append(missing(\.acceptedOn, Label("已有调解结果", "when there is a result")))
        }
        if dispute.referralReason != nil && dispute.acceptedOn != nil {
            faults.append(needless(\.referralReason, Label("已经受理", "when the dispute was accepted")))
        }
        return faults
    }

    static func faultsOfAgreement(_ dispute: Dispute) -> [Fault] {
        var faults: [Fault] = []
        let agreed = dispute.result == .agreed
        if agreed && dispute.agreementForm == nil {
            faults.append(missing(\.agreementForm, Label("调解成功", "when the parties agreed")))
        }
        if !agreed && dispute.agreementForm != nil {
            faults.append(needless(\.agreementForm, Label("未达成协议", "without an agreement")))
        }
        if !agreed && dispute.performance != nil {
            faults.append(needless(\.performance, Label("未达成协议", "without an agreement")))
        }
        if dispute.performedOn != nil && !dispute.isPerformed && dispute.performance != .partial {
            let stands = dispute.performance?.label ?? Label("空", "empty")
            faults.append(
                needless(
                    \.performedOn, Label("履行情况为“\(stands.zh)”", "while Performance is \u{201C}\(stands.en)\u{201D}")))
        }
        return faults
    }

    /// Whether the whole agreement was kept.
    var isPerformed: Bool { performance == .onSpot || performance == .performed }
}
