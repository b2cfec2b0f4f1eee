import Declarations

/// From the papers of the court to the end of the term.
extension SupervisedPerson: Timed {
    /// Whoever comes from a prison reports after leaving it, others once the judgment takes effect.
    private var reportsFrom: Day { category == .parole ? handedOverOn ?? effectiveOn : effectiveOn }

    public static let clocks: [Clocked<SupervisedPerson>] = [
        Clocked("jz.docs", from: \.effectiveOn, met: \.notifiedOn, where: { $0.intake == .decision }),
        Clocked(
            "jz.report", from: { $0.reportsFrom }, met: \.reportedOn, \.endedOn, due: .day(\.reportDueOn),
            where: { $0.intake == .decision && $0.category != .outsidePrison }),
        Clocked("jz.offgrid", from: \.searchSince, met: \.reportedOn, \.endedOn),
        Clocked(
            "jz.term", from: \.effectiveOn, met: \.endedOn, length: \.probationMonths,
            where: { $0.category == .suspended && $0.probationMonths != nil && $0.reportedOn != nil }),
    ]
}

/// Nobody is away for more than a month at a time.
extension Leave: Timed {
    public static let clocks: [Clocked<Leave>] = [Clocked("jz12.leavemax", from: \.leftOn, met: \.backOn)]
}

/// A move that was allowed: the file goes after the person, who reports at the new place.
extension ResidenceChange: Timed {
    private static let refused = ResidenceChangeStage.refused.rawValue

    public static let clocks: [Clocked<ResidenceChange>] = [
        Clocked("jz12.move.docs", from: \.decidedOn, met: \.fileSentOn, \.arrivedOn, notIn: [refused]),
        Clocked(
            "jz12.move.report", from: \.decidedOn, met: \.arrivedOn, due: .day(\.arrivalDueOn), notIn: [refused]),
    ]
}

/// Positioning lapses on its day; each renewal is an order of its own.
extension MonitoringOrder: Timed {
    public static let clocks: [Clocked<MonitoringOrder>] = [
        Clocked(
            "jz20.gps", from: \.inForceFrom, met: { $0.endedOn ?? ($0.endReason == nil ? nil : $0.ceasesOn) },
            where: { $0.means == .device })
    ]
}

/// The court's time after a proposal, shown only.
extension CorrectionProposal: Timed {
    public static let clocks: [Clocked<CorrectionProposal>] = [
        Clocked(
            "jz.court.revoke", from: \.sentOn, met: \.decidedOn, \.closedOn, due: .day(\.answerDueOn),
            where: { $0.kind != .imprison }),
        Clocked(
            "jz.court.recall", from: \.sentOn, met: \.decidedOn, \.closedOn, due: .day(\.answerDueOn),
            where: { $0.kind == .imprison }),
    ]
}
