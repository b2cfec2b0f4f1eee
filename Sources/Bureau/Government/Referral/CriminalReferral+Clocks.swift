import Declarations

/// The periods of a referral to the police. Twenty-four hours cannot be counted from a day alone: where the minute of
/// the approval was not taken down, that clock stands without a day and says so.
extension CriminalReferral: Timed {
    private static let refused = CriminalReferralStage.refused.rawValue

    public static let clocks: [Clocked<CriminalReferral>] = [
        Clocked("ys.head", from: \.reportedOn, met: \.decidedOn, \.outcomeOn),
        Clocked(
            "ys.transfer", from: \.decidedOn, minute: \.decidedAt, met: \.sentOn, \.outcomeOn, metAt: \.sentAt,
            notIn: [refused]),
        Clocked(
            "ys.police", from: { $0.receiptOn ?? $0.sentOn }, met: \.policeDecidedOn, \.outcomeOn,
            due: .day(\.policeDueOn)),
        Clocked(
            "ys.review", from: \.policeDecidedOn, met: \.reviewAskedOn, \.supervisionAskedOn, \.outcomeOn,
            isRight: true, where: { $0.policeDecision == .notFiled }),
        Clocked("ys.review.decide", from: \.reviewAskedOn, met: \.reviewDecidedOn, \.outcomeOn),
        Clocked("ys.supervise", from: \.reviewDecidedOn, met: \.supervisionAskedOn, \.outcomeOn, isRight: true),
        Clocked(
            "ys.hand", from: \.policeDecidedOn, met: \.handedOn, \.outcomeOn, where: { $0.policeDecision == .filed }),
    ]
}
