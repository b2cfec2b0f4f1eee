import Declarations

/// The periods of a reconsideration, by the law of 1999 or of 2023 as the day of their events has it.
extension ReconsiderationCase: Timed {
    public static let clocks: [Clocked<ReconsiderationCase>] = atTheDoor + inHand

    /// The day of acceptance: that of the decision, or the one on which the law itself took the case in, whether or not
    /// anybody has noted it yet.
    private var countsFrom: Day? { acceptedOn ?? deemedOn }

    private var isUntold: Bool { applicationLimit == .untold || applicationLimit == .estateUntold }
    private var isAboutEstate: Bool { applicationLimit == .estate || applicationLimit == .estateUntold }

    private static let atTheDoor: [Clocked<ReconsiderationCase>] = [
        Clocked("fy.apply", from: \.actKnownOn, met: \.appliedOn, where: { !$0.isUntold }),
        Clocked("fy24.apply.untold", from: \.actKnownOn, met: \.appliedOn, where: \.isUntold),
        Clocked("fy24.apply.max", from: \.actDoneOn, met: \.appliedOn, where: { !$0.isAboutEstate }),
        Clocked("fy24.apply.estate", from: \.actDoneOn, met: \.appliedOn, where: \.isAboutEstate),
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
            pausing: [.init(\.supplementAskedOn, \.supplementGivenOn)],
            silence: .init(.day(\.deemedOn), noted: \.isDeemedAccepted, taking: .unlessGiven(\.acceptedOn))),
        Clocked(
            "fy99.transfer", from: \.receivedOn, met: \.concludedOn,
            where: { $0.intake == .forwarded && !$0.isUnderNewLaw }),
    ]

    private static let inHand: [Clocked<ReconsiderationCase>] = [
        Clocked(
            "fy.send", from: \.countsFrom, met: \.servedRespondentOn, \.concludedOn,
            where: { $0.procedure != .simplified }),
        Clocked(
            "fy24.simple.send", from: \.countsFrom, met: \.servedRespondentOn, \.concludedOn,
            where: { $0.procedure == .simplified }),
        Clocked(
            "fy.reply", from: \.servedRespondentOn, met: \.answerReceivedOn, \.concludedOn, due: .day(\.answerDueOn),
            where: { $0.procedure != .simplified }),
        Clocked(
            "fy24.simple.reply", from: \.servedRespondentOn, met: \.answerReceivedOn, \.concludedOn,
            due: .day(\.answerDueOn), where: { $0.procedure == .simplified }),
        Clocked(
            "fy.decide", from: \.countsFrom, met: \.concludedOn, pausing: [.init(\.suspendedOn, \.resumedOn)],
            extended: \.extendedOn, due: .day(\.dueOn), until: .unlessGiven(\.extendedUntil),
            where: { $0.procedure != .simplified }),
        Clocked(
            "fy24.simple", from: \.countsFrom, met: \.concludedOn, pausing: [.init(\.suspendedOn, \.resumedOn)],
            due: .day(\.dueOn), where: { $0.procedure == .simplified }),
        Clocked(
            "fy24.end", from: \.suspendedOn, met: \.resumedOn, \.concludedOn,
            where: { $0.isUnderNewLaw && $0.suspensionCause?.endsTheCase == true }),
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

/// The periods of an attached review of a document, by the law of the day on which it was asked for.
extension NormReview: Timed {
    public static let clocks: [Clocked<NormReview>] = [
        Clocked("fy.norm", from: \.askedOn, met: \.handledOn, where: { $0.power == .own }),
        Clocked("fy.norm.forward", from: \.askedOn, met: \.forwardedOn, \.handledOn, where: { $0.power == .other }),
        Clocked("fy.norm.other", from: \.forwardedOn, met: \.handledOn, where: { $0.power == .other }),
        Clocked("fy24.norm.notice", from: \.suspendedOn, met: \.noticeOn, \.handledOn, where: { $0.power == .own }),
        Clocked("fy24.norm.answer", from: { $0.noticeReceivedOn ?? $0.noticeOn }, met: \.answeredOn, \.handledOn),
    ]
}
