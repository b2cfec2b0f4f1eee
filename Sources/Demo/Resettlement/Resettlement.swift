import Bureau
import Declarations

/// Resettlement as it went on for two years: who is on file, who came out, who was fetched, what was done for them.
struct Resettlement {
    let town: Town
    var chance: Chance
    var opening = Town.Opening(at: Moment("2017-12-28", hour: 17))
    /// The key persons on file, with their last visits, of whom the next is arranged.
    var keys: [Ref<ResettledPerson>] = []
    /// Whether the one key person of 2018 whom nobody fetched, for a written reason, has been told of.
    var oneWasNotFetched = false

    init(_ town: Town, _ targets: Targets, seed: UInt64, to script: inout Script) {
        self.town = town
        chance = Chance(seed: seed, for: "resettlement")
        let returnings = Returnings(targets, seed: seed)
        addTables(&script)
        for returning in returnings.before { bringIn(returning, &script) }
        for returning in returnings.since { receive(returning, &script) }
        expectOthers(&script)
        arrangeNextVisits(&script)
        check(&script)
        nameOccasions(&script)
        Aftercare(town, targets, seed: seed).write(to: &script)
    }

    private var desk: Script.Hand { town.desk(of: .resettlement) }

    private mutating func addTables(_ script: inout Script) {
        for known in ReturningWords.terms {
            var term = HelpTerm()
            term.origin = known.origin
            term.years = known.years
            term.basis = known.basis
            term.confirmedOn = "2017-12-15"
            term.validFrom = Days.beginning
            _ = script.record(term, at: opening.next(), by: opening.hand, opening: true)
        }
        for known in ReturningWords.frequencies {
            var frequency = ContactFrequency()
            frequency.grade = known.grade
            frequency.everyDays = known.days
            frequency.basis = ReturningWords.frequencyBasis
            frequency.validFrom = Days.beginning
            _ = script.record(frequency, at: opening.next(), by: opening.hand, opening: true)
        }
    }

    /// A file as it begins, of a person with a file of their own.
    mutating func file(
        _ returning: Returning, at moment: Moment, by hand: Script.Hand, opening: Bool, _ script: inout Script
    ) -> ResettledPerson {
        let somebody = Somebody(
            aged: 20...64, on: returning.releasedOn, chance.happens(87) ? .male : .female, &chance)
        let township = PlacesWords.townships[returning.township]
        let address = PlacesWords.address(in: township, &chance)
        var resettled = ResettledPerson()
        resettled.person = script.record(
            somebody.file(address: address, tags: [.released]), at: moment, by: hand, opening: opening)
        resettled.origin = returning.origin
        resettled.facility = facility(returning.origin)
        resettled.offence = chance.one(of: ReturningWords.offences)
        resettled.office = town.offices[returning.township]
        resettled.place = chance.one(of: town.villages[returning.township])
        resettled.releasedOn = returning.releasedOn
        resettled.isKey = returning.isKey
        if returning.isKey {
            resettled.keyGrounds = Several(
                chance.some(
                    chance.within(1...2),
                    of: [.repeated, .violent, .noneOfThree, .inclined, .gang, .longSentence, .illness, .drugs]))
        }
        resettled.grade = returning.isKey ? .close : chance.happens(85) ? .ordinary : .light
        return resettled
    }

    private mutating func facility(_ origin: ResettlementOrigin) -> String? {
        switch origin {
        case .prison: chance.one(of: ReturningWords.prisons)
        case .detention: ReturningWords.detention
        case .endedCorrection: nil
        }
    }

    /// What is known of somebody once help has begun.
    mutating func help(_ returning: Returning, on day: Day) -> [Setting] {
        let placement: Placement = chance.one(of: [
            .employed: 46, .selfEmployed: 15, .farmland: 8, .publicPost: 5, .certifiedBase: 5, .startup: 3, .other: 6,
            .transitional: 9, .unplaced: 3,
        ])
        let housing: Housing = chance.one(of: [.own: 34, .kin: 38, .rented: 22, .dormitory: 4, .shelter: 2])
        let forms = chance.happens(93) ? ResettlementForm.allCases : chance.some(4, of: ResettlementForm.allCases)
        var sets = [
            Setting(\ResettledPerson.helpUntil, returning.helpUntil), Setting(\ResettledPerson.placement, placement),
            Setting(\ResettledPerson.forms, Several(forms)),
            Setting(\ResettledPerson.housing, housing),
        ]
        if placement == .unplaced {
            sets.append(Setting(\ResettledPerson.noPlacementReason, chance.one(of: ReturningWords.noPlacement)))
        } else {
            sets.append(Setting(\ResettledPerson.placedOn, day))
        }
        if chance.happens(8) {
            let aid = chance.some(1, of: [SocialAid.subsistence, .medical, .temporary])
            sets.append(Setting(\ResettledPerson.aid, Several(aid)))
        }
        if chance.happens(22) {
            sets.append(Setting(\ResettledPerson.jobServices, Several(chance.some(1, of: JobService.allCases))))
        }
        return sets
    }

    /// Once a month key persons are visited, about twice a year the others, as long as help goes on.
    mutating func visit(
        _ resettled: Ref<ResettledPerson>, _ returning: Returning, by hand: Script.Hand, _ script: inout Script
    ) {
        let last = returning.endedOn ?? Days.standing.day
        let rest = returning.isKey ? 24...34 : 165...250
        let first = returning.isKey ? 9...28 : 20...180
        var day = max(returning.receivedOn, Days.beginning) + chance.within(first)
        while day < last {
            var visit = HelpVisit()
            visit.resettled = resettled
            visit.visitedOn = Days.working(day)
            visit.kind = chance.one(of: [.home: 40, .office: 24, .phone: 26, .workplace: 8, .video: 2])
            visit.content = chance.one(of: ReturningWords.talks)
            if chance.happens(14) {
                let found = chance.one(of: ReturningWords.needs)
                visit.needs = Several([found.need])
                visit.measure = found.measure
            }
            if visit.visitedOn < last {
                script.line(visit, at: Days.moment(visit.visitedOn, &chance), by: hand)
            }
            day = day + chance.within(rest)
        }
        if returning.isKey && returning.endedOn == nil { keys.append(resettled) }
    }

    /// Help ends when its term is over, or before.
    mutating func end(
        _ resettled: Ref<ResettledPerson>, _ returning: Returning, by hand: Script.Hand, _ script: inout Script
    ) {
        guard let ended = returning.endedOn, let reason = returning.endReason else { return }
        var sets = [Setting(\ResettledPerson.endedOn, ended), Setting(\ResettledPerson.endReason, reason)]
        if reason == .reoffended {
            sets.append(Setting(\ResettledPerson.reoffence, chance.one(of: ReturningWords.reoffences)))
        }
        script.step("end", resettled, at: Days.moment(ended, &chance), by: hand, sets)
    }

    /// The next visit to every key person, on the last working days: one due, one late, the others to come.
    private mutating func arrangeNextVisits(_ script: inout Script) {
        for (number, key) in keys.enumerated() {
            let next = number == 0 ? -4 : number == 1 ? 0 : chance.within(1...28)
            script.correct(
                key, at: Moment("2019-06-24", hour: 15) + number * 40, by: desk, reason: ReturningWords.nextVisit,
                [Setting(\ResettledPerson.nextVisitOn, Days.working(Days.standing.day + next))])
        }
    }

    private func nameOccasions(_ script: inout Script) {
        for (code, figure, name) in [
            ("releases", "releases", Label(ReturningWords.releases30, "Releases within 30 days of the period's end")),
            ("key_released", "key_released", Label(ReturningWords.key30, "Key persons released within those 30 days")),
            (
                "nobody_to_fetch", "nobody_to_fetch",
                Label(ReturningWords.nobody30, "Of them, those whom nobody is to fetch yet")
            ),
        ] {
            script.occasion(
                "resettlement.next_30_days." + code, "resettlement." + figure, name, "2019-06-30"..."2019-07-30",
                by: desk)
        }
    }

    /// Every office looks for hidden dangers once a month; what it finds is put right, the last of it not yet.
    private mutating func check(_ script: inout Script) {
        for month in 0..<18 {
            for township in town.offices.indices {
                let day = Days.working(Days.beginning.adding(months: month) + chance.within(4...24))
                check(township, on: day, &script)
            }
        }
    }

    private mutating func check(_ township: Int, on day: Day, _ script: inout Script) {
        let known = chance.one(of: ReturningWords.checks)
        let hand = town.clerk(of: township)
        var check = SafetyCheck()
        check.checkedOn = day
        check.kind = known.kind
        check.subject = known.subject
        check.checked = chance.within(3...40)
        if chance.happens(28) {
            check.hazards = 1
            check.findings = known.finding
            check.dueOn = day + chance.within(5...15)
        }
        let moment = Days.moment(day, &chance)
        let ref = script.record(check, at: moment, by: hand)
        guard let due = check.dueOn else { return }
        let righted = Days.moment(Days.working(due + chance.within(-3...4)), after: moment, &chance)
        script.step(
            "put_right", ref, at: righted, by: hand,
            [
                Setting(\SafetyCheck.putRightOn, righted.day), Setting(\SafetyCheck.measure, ReturningWords.righted),
            ])
    }
}
