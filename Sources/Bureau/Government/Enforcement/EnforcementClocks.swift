import Declarations

/// The periods of a penalty, from the filing of the case to the payment of the fine.
extension EnforcementCase: Timed {
    public static let clocks: [Clocked<EnforcementCase>] = [
        Clocked("cf21.decide", from: \.filedOn, met: \.decidedOn, \.closedOn, due: .day(\.dueOn)),
        Clocked("cf.hearing.request", from: \.noticeOn, met: \.hearingOn, \.decidedOn, \.closedOn),
        Clocked("cf.hearing.notice", from: \.hearingOn, met: \.hearingNoticeOn, \.closedOn),
        Clocked("cf21.serve", from: \.decidedOn, met: \.servedOn, \.closedOn),
        Clocked(
            "cf21.pay", from: \.servedOn, met: \.paidOn, \.forcedOn, \.closedOn, due: .day(\.payBy),
            where: { $0.fine.fen > 0 }),
    ]
}

/// What is kept as evidence is dealt with in seven working days, or the power is gone.
extension PreservationNotice: Timed {
    public static let clocks: [Clocked<PreservationNotice>] = [
        Clocked("cf21.preserve", from: \.issuedOn, met: \.disposedOn, due: .day(\.disposeBy))
    ]
}

/// Sealing, seizure and freezing lapse after thirty days, once extended after sixty.
extension EnforcementMeasure: Timed {
    /// An extension is approved by the last day of the first period; no field keeps its own day.
    private var extendedBy: Day? { extendedUntil == nil ? nil : until }

    public static let clocks: [Clocked<EnforcementMeasure>] = [
        Clocked(
            "qz.seal", from: \.startsOn, met: \.liftedOn, extended: { $0.extendedBy }, due: .unlessGiven(\.until),
            where: { $0.kind != .freezing }),
        Clocked(
            "qz.freeze", from: \.startsOn, met: \.liftedOn, extended: { $0.extendedBy }, due: .unlessGiven(\.until),
            where: { $0.kind == .freezing }),
    ]
}
