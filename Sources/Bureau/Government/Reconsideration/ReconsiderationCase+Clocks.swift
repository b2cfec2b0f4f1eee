import Declarations

/// The periods of a reconsideration, by the law of 1999 or of 2023 as the day of their events has it.
extension ReconsiderationCase: Timed {
    public static let clocks: [Clocked<ReconsiderationCase>] = atTheDoor + inHand

    private static let atTheDoor: [Clocked<ReconsiderationCase>] = [
        Clocked("fy.apply", from: \.actKnownOn, met: \.appliedOn),
        Clocked(
            "fyss.correct", from: \.receivedOn, met: \.supplementAskedOn, named: "correct",
            where: { $0.supplementAskedOn != nil && !$0.isUnderNewLaw }),
        Clocked(
            "fy24.correct", from: \.receivedOn, met: \.supplementAskedOn, named: "correct.new",
            where: { $0.supplementAskedOn != nil && $0.isUnderNewLaw }),
        Clocked(
            "fy24.correct.party", from: \.supplementAskedOn, met: \.supplementGivenOn, \.concludedOn,
            where: \.isUnderNewLaw),
        Clocked(
            "fy.review", from: \.receivedOn, met: \.acceptedOn, \.concludedOn,
            { $0.isUnderNewLaw ? nil : $0.supplementAskedOn },
            pausing: [.init(\.supplementAskedOn, \.supplementGivenOn)]),
        Clocked(
            "fy99.transfer", from: \.receivedOn, met: \.concludedOn,
            where: { $0.intake == .forwarded && !$0.isUnderNewLaw }),
    ]

    private static let inHand: [Clocked<ReconsiderationCase>] = [
        Clocked(
            "fy.send", from: \.acceptedOn, met: \.servedRespondentOn, \.concludedOn,
            where: { $0.procedure != .simplified }),
        Clocked(
            "fy24.simple.send", from: \.acceptedOn, met: \.servedRespondentOn, \.concludedOn,
            where: { $0.procedure == .simplified }),
        Clocked(
            "fy.reply", from: \.servedRespondentOn, met: \.answerReceivedOn, \.concludedOn, due: .day(\.answerDueOn),
            where: { $0.procedure != .simplified }),
        Clocked(
            "fy24.simple.reply", from: \.servedRespondentOn, met: \.answerReceivedOn, \.concludedOn,
            due: .day(\.answerDueOn), where: { $0.procedure == .simplified }),
        Clocked(
            "fy.decide", from: \.acceptedOn, met: \.concludedOn, pausing: [.init(\.suspendedOn, \.resumedOn)],
            extended: \.extendedOn, due: .day(\.dueOn), until: .unlessGiven(\.extendedUntil),
            where: { $0.procedure != .simplified }),
        Clocked(
            "fy24.simple", from: \.acceptedOn, met: \.concludedOn, pausing: [.init(\.suspendedOn, \.resumedOn)],
            due: .day(\.dueOn), where: { $0.procedure == .simplified }),
        Clocked("fy24.hearing.notice", from: \.hearingOn, met: \.hearingNoticeOn, \.concludedOn),
        Clocked(
            "fyss.opinion", from: \.servedOn, met: \.paperAnsweredOn, named: "opinion",
            where: { $0.paper == .opinion && !$0.isUnderNewLaw }),
        Clocked(
            "fy24.opinion", from: \.servedOn, met: \.paperAnsweredOn, named: "opinion.new",
            where: { $0.paper == .opinion && $0.isUnderNewLaw }),
        Clocked("fyss.redo", from: \.servedOn, met: \.redoneOn, where: \.isRedoOrdered),
    ]
}
