import Bureau
import Declarations

/// Writes the drawn matters, visits and screenings out as events, with the words that they lacked.
struct Chronicle {
    let town: Town
    let seed: UInt64
    let matters: [Matter]
    var alarms: Alarms
    /// When each screening and visit was entered, and as what.
    var screenings: [(ref: Ref<Screening>, at: Moment)] = []
    var visits: [Int: [(ref: Ref<Visit>, at: Moment, opened: Bool)]] = [:]
    var dockets: [Int: Int] = [:]
    var agreements: [Int: Int] = [:]
    var lastBrief = ""

    init(_ town: Town, _ matters: [Matter], seed: UInt64) {
        self.town = town
        self.matters = matters
        self.seed = seed
        self.alarms = Alarms(town, seed: seed)
    }

    /// The hand of one of an organisation's mediators on a day.
    func hand(_ org: PlannedOrg, on day: Day, _ chance: inout Chance) -> Script.Hand {
        let serving = org.mediators(on: day)
        guard !serving.isEmpty else { return Script.Hand(unit: org.unit, account: org.clerk) }
        return Script.Hand(unit: org.unit, account: chance.one(of: serving).account)
    }

    mutating func write(_ rounds: Rounds, _ periods: [PlannedPeriod], to script: inout Script) {
        var chance = Chance(seed: seed, for: "screenings")
        for planned in rounds.screenings {
            let org = town.orgs[planned.org]
            var screening = Screening()
            screening.screenedOn = planned.day
            screening.org = org.ref
            setOccasion(&screening, periods, &chance)
            screening.villages = org.village == nil ? chance.within(1...6) : 1
            screening.households = chance.within(8...140)
            screening.enterprises = chance.happens(45) ? chance.within(1...18) : 0
            screening.screeners = chance.within(2...9)
            screening.groups = Several(
                chance.some(chance.below(3), of: [.veteran, .migrantWorker, .elderly, .released]))
            screening.resolved = chance.one(of: [0: 60, 1: 28, 2: 12])
            screening.found = screening.resolved + planned.opened
            if planned.opened > 0 { screening.handedTo = ScreeningWords.handedTo }
            screening.note = chance.happens(55) ? chance.one(of: ScreeningWords.notes) : nil
            let moment = Days.moment(planned.day, &chance)
            let hand = hand(org, on: planned.day, &chance)
            screenings.append((script.record(screening, at: moment, by: hand), moment))
        }
    }

    private func setOccasion(_ screening: inout Screening, _ periods: [PlannedPeriod], _ chance: inout Chance) {
        if let period = periods.first(where: { $0.days.contains(screening.screenedOn) }) {
            screening.kind = .keyPeriod
            screening.keyPeriod = period.ref
        } else if chance.happens(22) {
            screening.kind = .special
        }
    }

    mutating func write(_ callers: Callers, to script: inout Script) {
        var chance = Chance(seed: seed, for: "visits")
        for planned in callers.visits {
            let org = town.orgs[planned.org]
            var visit = Visit()
            visit.visitedOn = planned.day
            visit.org = org.ref
            visit.persons = planned.persons
            visit.handling = planned.handling
            visit.subject = subject(of: planned, &chance)
            if planned.handling == .referred { visit.referredTo = chance.one(of: StoriesWords.elsewhere) }
            let moment = Days.moment(planned.day, &chance)
            let ref = script.record(visit, at: moment, by: hand(org, on: planned.day, &chance))
            for number in planned.matters {
                visits[number, default: []].append((ref, moment, planned.handling == .disputeOpened))
            }
        }
    }

    private func subject(of planned: PlannedVisit, _ chance: inout Chance) -> String {
        guard let number = planned.matters.first else { return chance.one(of: StoriesWords.questions) }
        let kind = matters[number].kind.label.zh
        return planned.handling == .disputeOpened ? CaseWords.visit(about: kind) : CaseWords.visitAgain(about: kind)
    }
}
