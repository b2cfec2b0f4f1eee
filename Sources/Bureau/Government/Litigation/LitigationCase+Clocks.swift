import Declarations

/// The periods of a case in which the government or one of its offices is sued.
extension LitigationCase: Timed {
    /// Results that come as a ruling, against which there are ten days; judgments leave fifteen.
    private var isRuling: Bool {
        switch result {
        case .suitRejected, .withdrawalAllowed, .transferred, .ended: true
        default: false
        }
    }

    public static let clocks: [Clocked<LitigationCase>] = [
        Clocked(
            "xs.reply", from: \.servedOn, met: \.answeredOn, \.judgedOn, due: .day(\.answerDueOn),
            where: { $0.instance == .first }),
        Clocked(
            "xs.jurisdiction", from: \.servedOn, met: \.jurisdictionObjectedOn, \.answeredOn, \.judgedOn, isRight: true,
            where: { $0.instance == .first }),
        Clocked(
            "xs.appeal15", from: \.judgedOn, met: \.appealedOn, \.effectiveOn, isRight: true,
            where: { $0.instance == .first && !$0.isRuling }),
        Clocked(
            "xs.appeal10", from: \.judgedOn, met: \.appealedOn, \.effectiveOn, isRight: true,
            where: { $0.instance == .first && $0.result == .suitRejected }),
        Clocked("xs.suggest", from: \.adviceReceivedOn, met: \.adviceAnsweredOn, due: .day(\.adviceDueOn)),
    ]
}

/// The court tells the head three days before. A hearing that is over and of whose notice nothing was noted has no
/// clock: what was not written down was not late.
extension LitigationHearing: Timed {
    public static let clocks: [Clocked<LitigationHearing>] = [
        Clocked(
            "xs.head", from: \.hearingOn, met: \.noticedOn,
            where: { $0.callsForHead && ($0.noticedOn != nil || !$0.isHeld) })
    ]
}
