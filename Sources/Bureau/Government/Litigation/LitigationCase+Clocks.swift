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
            "xs.appeal15", from: \.judgedOn, met: \.appealedOn, \.effectiveOn,
            where: { $0.instance == .first && !$0.isRuling }),
        Clocked(
            "xs.appeal10", from: \.judgedOn, met: \.appealedOn, \.effectiveOn,
            where: { $0.instance == .first && $0.result == .suitRejected }),
        Clocked("xs.suggest", from: \.adviceReceivedOn, met: \.adviceAnsweredOn, due: .day(\.adviceDueOn)),
    ]
}
