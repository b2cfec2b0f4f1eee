import Declarations

/// The periods of a penalty, from the end of the act to the payment of the fine and what comes after. An act is in time
/// once it is found: the limit for punishing ends with the inspection or the filing.
extension EnforcementCase: Timed {
    public static let clocks: [Clocked<EnforcementCase>] = [
        Clocked(
            "cf21.limit", from: \.actEndedOn, met: \.inspectedOn, \.filedOn, where: { $0.limitKind != .grave }),
        Clocked(
            "cf21.limit.grave", from: \.actEndedOn, met: \.inspectedOn, \.filedOn, where: { $0.limitKind == .grave }),
        Clocked("cf.decide", from: \.filedOn, met: \.decidedOn, \.closedOn, due: .day(\.dueOn)),
        Clocked(
            "cf.hearing.request", from: \.noticeOn, met: \.hearingOn, \.decidedOn, \.closedOn, isRight: true),
        Clocked("cf.hearing.notice", from: \.hearingOn, met: \.hearingNoticeOn, \.closedOn),
        Clocked("cf.serve", from: \.decidedOn, met: \.servedOn, \.closedOn),
        Clocked(
            "cf.pay", from: \.servedOn, met: \.paidOn, \.forcedOn, \.closedOn, due: .day(\.payBy),
            where: { $0.fine.fen > 0 }),
        Clocked("qz.court", from: \.remediesOverOn, met: \.forcedOn, \.paidOn, \.closedOn),
        Clocked("qz.urge", from: \.urgedOn, met: \.forcedOn, \.paidOn, \.closedOn),
        Clocked("cf21.handin", from: \.collectedOn, met: \.handedInOn, \.bankedOn),
        Clocked("cf21.handin.bank", from: \.handedInOn, met: \.bankedOn),
        Clocked("cf21.publicity", from: \.overturnedOn, met: \.unpublishedOn, where: { $0.publishedOn != nil }),
    ]
}

/// What is kept as evidence is dealt with in seven working days, or the power is gone.
extension PreservationNotice: Timed {
    public static let clocks: [Clocked<PreservationNotice>] = [
        Clocked("cf.preserve", from: \.issuedOn, met: \.disposedOn, due: .day(\.disposeBy))
    ]
}

/// Sealing, seizure and freezing lapse after thirty days, once extended after sixty. Before work in the party's place
/// the party is called upon; where that is lifted, because the party has done it, nothing is left to be late.
extension EnforcementMeasure: Timed {
    /// An extension is approved by the last day of the first period; no field keeps its own day.
    private var extendedBy: Day? { extendedUntil == nil ? nil : until }

    public static let clocks: [Clocked<EnforcementMeasure>] = [
        Clocked(
            "qz.seal", from: \.startsOn, met: \.liftedOn, extended: { $0.extendedBy }, due: .unlessGiven(\.until),
            where: { $0.kind == .sealing || $0.kind == .seizure }),
        Clocked(
            "qz.freeze", from: \.startsOn, met: \.liftedOn, extended: { $0.extendedBy }, due: .unlessGiven(\.until),
            where: { $0.kind == .freezing }),
        Clocked("qz.freeze.papers", from: \.startsOn, met: \.papersOn, \.liftedOn, where: { $0.kind == .freezing }),
        Clocked(
            "qz.report", from: { $0.takenAt?.day }, minute: \.takenAt, met: { $0.approvedOn ?? $0.approvedAt?.day },
            metAt: \.approvedAt,
            where: { $0.kind != .substitute }),
        Clocked(
            "qz.substitute", from: \.startsOn, met: \.urgedOn, where: { $0.kind == .substitute && $0.liftedOn == nil }),
    ]
}
