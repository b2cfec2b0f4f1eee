import Bureau
import Declarations

/// Cases that agencies handed to the police, the figures of the trial, and requests for information.
extension Government {
    /// How far a referral has come.
    private enum ReferralEnd: CaseIterable {
        case judged, prosecuted, filed, receipted, sent, approved, proposed, refused, disputed, returned
    }

    /// Twelve were sent in 2018 and eight in the first half of 2019; one is still proposed, one approved, one refused.
    mutating func writeReferrals(_ script: inout Script) {
        chance = Chance(seed: seed, for: "government referrals")
        for (position, day) in workdays(12, over: "2018-01-16"..."2018-12-18").enumerated() {
            refer(day, [.judged, .judged, .prosecuted, .returned, .judged, .disputed][position % 6], &script)
        }
        let days: [Day] = [
            "2019-01-11", "2019-01-25", "2019-03-04", "2019-03-27", "2019-04-17", "2019-05-21", "2019-06-17",
            "2019-06-26",
        ]
        let ends: [ReferralEnd] = [.judged, .prosecuted, .filed, .disputed, .filed, .filed, .receipted, .sent]
        for (day, end) in zip(days, ends) {
            for _ in 0..<scale { refer(day, end, &script) }
        }
        refer("2019-04-02", .refused, &script)
        refer("2019-06-27", .approved, &script)
        refer("2019-06-28", .proposed, &script)
    }

    private mutating func refer(_ sent: Day, _ end: ReferralEnd, _ script: inout Script) {
        let words = chance.one(of: OfficesWords.referrals)
        let proposed = Days.working(max(sent - 3, "2018-01-02"))
        var record = CriminalReferral()
        record.reportedOn = min(proposed, sent)
        record.agency = body(words.body)
        record.cause = words.cause
        record.offence = LocalCode(words.offence)
        record.evidence = words.evidence
        record.amount = Money(yuan: Int64(chance.within(8...260)) * 1_000)
        record.suspectKind = .organisation
        record.suspect = firm(words.trade)
        record.isPunished = words.offence != "unpaid_wages" && chance.happens(40)
        var pace = Pace(at: Days.moment(record.reportedOn, &chance))
        let ref = script.record(record, at: pace.at, by: desk)
        guard end != .proposed else { return }
        let decided = Setting(\CriminalReferral.decidedOn, sent)
        if end == .refused {
            let reason = Setting(\CriminalReferral.refusedReason, OfficesWords.refusedReferral)
            return script.step("refuse", ref, at: pace.on(sent, &chance), by: head, [decided, reason])
        }
        let approved = pace.on(sent, &chance)
        let minute = Setting(\CriminalReferral.decidedAt, approved.day == sent ? approved : nil)
        script.step("approve", ref, at: approved, by: head, [decided, minute])
        guard end != .approved else { return }
        var papers: [ReferralPaper] = [.letter, .report, .list]
        if words.offence != "unpaid_wages" { papers.append(.test) }
        let sending = pace.on(sent, &chance)
        script.step(
            "send", ref, at: sending, by: desk,
            [
                Setting(\CriminalReferral.sentOn, sent),
                Setting(\CriminalReferral.sentAt, sending.day == sent ? sending : nil),
                Setting(\CriminalReferral.police, body(.police)),
                Setting(\CriminalReferral.papers, Several(papers)), Setting(\CriminalReferral.copiedOn, sent),
            ])
        follow(ref, end, after: sent, &pace, &script)
    }

    private mutating func follow(
        _ ref: Ref<CriminalReferral>, _ end: ReferralEnd, after sent: Day, _ pace: inout Pace,
        _ script: inout Script
    ) {
        guard end != .sent else { return }
        let receipt = Days.working(sent + 1)
        script.step(
            "receipt", ref, at: pace.on(receipt, &chance), by: desk, [Setting(\CriminalReferral.receiptOn, receipt)])
        guard end != .receipted else { return }
        let decidedOn = Days.working(sent + 3)
        var sets = [Setting(\CriminalReferral.policeDecidedOn, decidedOn)]
        switch end {
        case .disputed:
            sets.append(Setting(\CriminalReferral.policeDecision, ReferralPoliceDecision.notFiled))
            sets.append(Setting(\CriminalReferral.policeReason, OfficesWords.notFiled))
        case .returned:
            sets.append(Setting(\CriminalReferral.policeDecision, ReferralPoliceDecision.returned))
            sets.append(Setting(\CriminalReferral.policeReason, OfficesWords.returned))
        default:
            sets.append(Setting(\CriminalReferral.policeDecision, ReferralPoliceDecision.filed))
            sets.append(Setting(\CriminalReferral.handedOn, Days.working(decidedOn + 2)))
        }
        script.step("decide", ref, at: pace.on(decidedOn + 2, &chance), by: desk, sets)
        conclude(ref, end, after: decidedOn, &pace, &script)
    }

    private mutating func conclude(
        _ ref: Ref<CriminalReferral>, _ end: ReferralEnd, after decidedOn: Day, _ pace: inout Pace,
        _ script: inout Script
    ) {
        if end == .disputed {
            let asked = Days.working(decidedOn + 3)
            script.step(
                "dispute", ref, at: pace.on(asked, &chance), by: desk,
                [
                    Setting(\CriminalReferral.supervisionAskedOn, asked),
                    Setting(\CriminalReferral.supervision, OfficesWords.supervision),
                ])
        }
        let outcome: (ReferralOutcome, Int)? =
            switch end {
            case .judged: (.judged, 130)
            case .prosecuted: (.prosecuted, 95)
            case .returned: (.administrative, 20)
            default: nil
            }
        guard let outcome else { return }
        let day = Days.working(decidedOn + outcome.1)
        script.step(
            "conclude", ref, at: pace.on(day, &chance), by: desk,
            [Setting(\CriminalReferral.outcome, outcome.0), Setting(\CriminalReferral.outcomeOn, day)])
    }

    /// Counted on and on since the first day of the trial.
    func nameOccasions(_ script: inout Script) {
        for words in OfficesWords.occasions {
            script.occasion(
                "government.enforcement." + words.suffix, "government.enforcement." + words.figure,
                Label(words.zh, words.en), from: "2018-09-01", until: nil,
                part: words.part.map { (column: "field", value: $0) }, by: squadDesk)
        }
    }
}
