import Bureau
import Declarations

/// What the bureau proposed and what became of it. Three in the first half of 2019: two persons were taken in, one
/// return to prison is still being arranged.
struct SupervisionProposals {
    private let town: Town
    private let cases: [SupervisedCase]
    private var chance: Chance
    private var numbers: [Int: Int] = [:]

    init(_ town: Town, _ cases: [SupervisedCase], seed: UInt64, to script: inout Script) {
        self.town = town
        self.cases = cases
        chance = Chance(seed: seed, for: "proposals")
        let words = SanctionsWords.facts
        carryOut("2018-03-22", .warnings, words.warned, &script)
        carryOut("2018-06-14", .unsupervised, words.unsupervised, &script)
        carryOut("2018-08-21", .warnings, words.warned, &script)
        carryOut("2018-10-18", .warnings, words.warned, &script)
        carryOut("2018-11-27", .recovered, words.recovered, &script)
        carryOut("2019-03-21", .unsupervised, words.unsupervised, &script)
        carryOut("2019-05-16", .administrative, words.administrative, &script)
        arrange(&script)
        leaveOff(&script)
    }

    /// Drafted some five weeks before somebody was taken in.
    private mutating func carryOut(_ day: Day, _ ground: ProposalGround, _ facts: String, _ script: inout Script) {
        let kinds: Set<SupervisionEnd> = [.suspensionRevoked, .paroleRevoked, .recommitted]
        guard let made = cases.first(where: { $0.endedOn == day && kinds.contains($0.endKind ?? .expired) }) else {
            return
        }
        let (ref, sent) = send(made, ground, facts, drafted: Days.working(day - 38), &script)
        let ruled = grant(ref, made, on: Days.workingBefore(day - 3), after: sent, &script)
        script.step(
            "execute", ref, at: Days.moment(day, after: ruled, &chance), by: town.desk(of: .corrections),
            [
                Setting(\CorrectionProposal.executedOn, day),
                Setting(\CorrectionProposal.note, SanctionsWords.executedNote),
            ])
    }

    private mutating func draft(
        _ made: SupervisedCase, _ ground: ProposalGround, _ facts: String, drafted: Day, discussed: Bool = true,
        _ script: inout Script
    ) -> (ref: Ref<CorrectionProposal>, at: Moment) {
        var proposal = CorrectionProposal()
        proposal.supervised = made.ref
        proposal.kind =
            switch made.category {
            case .parole: .revokeParole
            case .outsidePrison: .imprison
            case .suspended, .control: .revokeSuspension
            }
        proposal.ground = ground
        proposal.facts = facts
        proposal.material = SanctionsWords.material
        proposal.draftedOn = drafted
        let at = Days.moment(drafted, after: Moment(drafted, hour: 8, minute: 1), &chance)
        let ref = script.record(proposal, at: at, by: town.desk(of: .corrections))
        guard discussed else { return (ref, at) }
        let together = Days.moment(Days.working(drafted + 2), after: at, &chance)
        script.step(
            "discuss", ref, at: together, by: Script.Hand(unit: 0, account: "corrections-02"),
            [
                Setting(\CorrectionProposal.discussedOn, together.day),
                Setting(
                    \CorrectionProposal.discussion, chance.happens(80) ? SanctionsWords.agreed : SanctionsWords.split),
            ])
        return (ref, together)
    }

    private mutating func send(
        _ made: SupervisedCase, _ ground: ProposalGround, _ facts: String, drafted: Day, sentAfter days: Int = 3,
        _ script: inout Script
    ) -> (ref: Ref<CorrectionProposal>, at: Moment) {
        let (ref, discussed) = draft(made, ground, facts, drafted: drafted, &script)
        let day = Days.working(discussed.day + days)
        let at =
            day == Days.standing.day ? Moment(day, hour: 8, minute: 41) : Days.moment(day, after: discussed, &chance)
        numbers[day.year, default: 0] += 1
        let (addressee, name): (ProposalAddressee, String) =
            switch made.category {
            case .outsidePrison: (.prisonAdmin, SanctionsWords.prisons)
            case .parole: (.court, SanctionsWords.paroleCourt)
            case .suspended, .control: (.court, SanctionsWords.court)
            }
        script.step(
            "send", ref, at: at, by: town.bureauHead,
            [
                Setting(\CorrectionProposal.addressee, addressee), Setting(\CorrectionProposal.sentTo, name),
                Setting(
                    \CorrectionProposal.document, SanctionsWords.proposal(day.year, numbers[day.year, default: 0])),
                Setting(\CorrectionProposal.sentOn, at.day), Setting(\CorrectionProposal.copiedOn, at.day),
            ])
        return (ref, at)
    }

    private mutating func grant(
        _ ref: Ref<CorrectionProposal>, _ made: SupervisedCase, on day: Day, after sent: Moment, step: String = "grant",
        _ script: inout Script
    ) -> Moment {
        let at = Days.moment(day, after: sent, &chance)
        script.step(
            step, ref, at: at, by: town.desk(of: .corrections),
            [
                Setting(\CorrectionProposal.decidedOn, at.day),
                Setting(\CorrectionProposal.decision, SanctionsWords.ruling(at.day.year, 20 + made.number % 60)),
            ])
        return at
    }

    /// Sent in May 2019 and granted; the person has not been taken in yet.
    private mutating func arrange(_ script: inout Script) {
        let there = cases.filter { $0.category == .outsidePrison && $0.isSupervised(over: "2019-04-01"..."2019-07-30") }
        guard let made = there.first else { return }
        let (ref, sent) = send(made, .drugs, SanctionsWords.facts.drugs, drafted: "2019-05-21", &script)
        let decided = grant(ref, made, on: "2019-06-19", after: sent, &script)
        script.correct(
            ref, at: Days.moment("2019-06-27", after: decided, &chance), by: town.desk(of: .corrections),
            reason: SanctionsWords.pendingNote, [Setting(\CorrectionProposal.note, SanctionsWords.pendingNote)])
    }

    /// Declined, withdrawn, and those of the last days.
    private mutating func leaveOff(_ script: inout Script) {
        let there = cases.filter { $0.category == .suspended && $0.isSupervised(over: "2018-08-01"..."2019-07-31") }
        let chosen = chance.some(5, of: there)
        guard chosen.count == 5 else { return }
        let words = SanctionsWords.facts
        let (declined, sent) = send(chosen[0], .warnings, words.warned, drafted: "2018-09-04", &script)
        _ = grant(declined, chosen[0], on: "2018-10-09", after: sent, step: "decline", &script)
        let (withdrawn, at) = draft(chosen[1], .unsupervised, words.unsupervised, drafted: "2018-12-03", &script)
        let day = Days.working(at.day + 4)
        script.step(
            "withdraw", withdrawn, at: Days.moment(day, after: at, &chance), by: town.bureauHead,
            [
                Setting(\CorrectionProposal.closedOn, day),
                Setting(\CorrectionProposal.note, SanctionsWords.withdrawnNote),
            ])
        _ = send(chosen[2], .warnings, words.warned, drafted: "2019-06-25", sentAfter: 4, &script)
        _ = draft(chosen[3], .unsupervised, words.unsupervised, drafted: "2019-06-26", &script)
        _ = draft(chosen[4], .administrative, words.minor, drafted: "2019-06-28", discussed: false, &script)
    }
}
