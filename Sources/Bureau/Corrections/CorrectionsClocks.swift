import Declarations

/// From the papers of the court to the end of the term.
extension SupervisedPerson: Timed {
    /// Whoever comes from a prison reports after leaving it, others once the judgment takes effect.
    private var reportsFrom: Day { category == .parole ? handedOverOn ?? effectiveOn : effectiveOn }

    /// From which day the months of the term run: on parole what is left of the sentence is served.
    private var countsFrom: Day? { category == .parole ? sentenceFrom : effectiveOn }

    /// Whether the court waits for a receipt. Where somebody was declared and no receipt was noted, nothing is said:
    /// what was not written down was not late.
    private var hasReceiptPeriod: Bool { intake == .decision && (receiptSentOn != nil || declaredOn == nil) }

    /// The months of the term; nil where days in custody come off, which no count of months can say, and outside
    /// prison, where the term may end before the sentence does.
    private var termMonths: Int? {
        let months = category == .suspended ? probationMonths : sentenceMonths
        guard let months, months > commutedMonths, category != .outsidePrison else { return nil }
        guard category != .control || detainedDays == 0 else { return nil }
        return months - commutedMonths
    }

    public static let clocks: [Clocked<SupervisedPerson>] = [
        Clocked("jz.docs", from: \.effectiveOn, met: \.notifiedOn, where: { $0.intake == .decision }),
        Clocked(
            "jz12.receipt", from: \.notifiedOn, met: \.receiptSentOn, \.endedOn, where: \.hasReceiptPeriod),
        Clocked("jz12.sfs", from: \.reportedOn, met: \.atOfficeOn, \.declaredOn, \.endedOn),
        Clocked(
            "jz.report", from: { $0.reportsFrom }, met: \.reportedOn, \.endedOn, due: .day(\.reportDueOn),
            where: { $0.intake == .decision && $0.category != .outsidePrison }),
        Clocked("jz.offgrid", from: \.searchSince, met: \.reportedOn, \.endedOn),
        Clocked("jz20.warn", from: \.searchSince, met: \.reportedOn, \.endedOn),
        Clocked(
            "jz.term", from: { $0.countsFrom }, met: \.endedOn, length: { $0.termMonths },
            where: { $0.termMonths != nil && $0.reportedOn != nil }),
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
        Clocked("jz12.move.apply", from: \.movesOn, met: \.appliedOn),
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

/// Whoever serves outside prison for illness is examined every three months.
extension MedicalReview: Timed {
    public static let clocks: [Clocked<MedicalReview>] = [
        Clocked("jz.health.review", from: \.countedFrom, met: \.examinedOn, due: .day(\.dueOn))
    ]
}

/// The article on the time of an enquiry was not read: its clock runs once a rule with its source is there.
extension SocialAssessment: Timed {
    public static let clocks: [Clocked<SocialAssessment>] = [
        Clocked("jz.assess", from: \.receivedOn, met: \.sentOn, \.returnedOn, due: .day(\.dueOn))
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

    /// How often somebody must have been warned before a revocation is proposed.
    public static let grounds: [Grounded<CorrectionProposal>] = [
        Grounded("jz12.warn3", on: { $0.isForWarnings ? $0.sentOn ?? $0.draftedOn : nil }),
        Grounded("jz20.warn2", on: { $0.isForWarnings ? $0.sentOn ?? $0.draftedOn : nil }),
    ]

    private var isForWarnings: Bool { ground == .warnings && kind != .imprison }
}
