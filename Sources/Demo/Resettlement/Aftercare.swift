import Bureau
import Declarations

/// Somebody in aftercare before it has words.
private struct Looked {
    var township = 0
    var leftOn = Day.notGiven
    var onFileOn = Day.notGiven
    var endedOn: Day?
    var endReason: AftercareEnd?
    /// When they began to be out of care, why, and until when.
    var absence: (reason: AbsenceReason, from: Day, until: Day?)?

    var termUntil: Day { leftOn.adding(months: 36) }
}

/// Aftercare: 125 on file on 2019-05-31, of whom seven are out of care for reasons on record.
struct Aftercare {
    private let town: Town
    private let scale: Int
    private var chance: Chance
    private var opening = Town.Opening(at: Moment("2017-12-29", hour: 9))

    init(_ town: Town, _ targets: Targets, seed: UInt64) {
        self.town = town
        scale = targets.scale
        chance = Chance(seed: seed, for: "aftercare")
    }

    consuming func write(to script: inout Script) {
        for looked in drawBefore() { write(looked, isOld: true, &script) }
        for looked in drawSince() { write(looked, isOld: false, &script) }
        expect(&script)
    }

    /// On file when the register began: 24 whose term ran out by the end of May 2019, two in June, the others later.
    private mutating func drawBefore() -> [Looked] {
        let ends: [(count: Int, days: ClosedRange<Day>)] = [
            (17, "2018-01-08"..."2018-12-20"), (7, "2019-01-08"..."2019-05-24"), (2, "2019-06-05"..."2019-06-20"),
        ]
        var all: [Looked] = []
        for end in ends {
            for day in Days.spread(end.count * scale, over: end.days, &chance) {
                var looked = Looked()
                let ended = Days.working(day)
                looked.endedOn = ended
                looked.endReason = chance.one(of: [.termOver: 80, .treatedAgain: 8, .imprisoned: 6, .transferred: 6])
                let isOver = looked.endReason == .termOver
                looked.leftOn = (ended - (isOver ? 1 : -chance.within(30...300))).adding(months: -36)
                all.append(looked)
            }
        }
        for number in 0..<82 * scale {
            var looked = Looked()
            looked.leftOn = ("2016-07-10" as Day) + chance.below(500)
            looked.absence = absence(number)
            all.append(looked)
        }
        return all.map { settled($0) }
    }

    /// Seven who are out of care at the end of May 2019, one of them back in June; others who were out before.
    private func absence(_ number: Int) -> (AbsenceReason, Day, Day?)? {
        switch number {
        case 3: (.workingElsewhere, "2018-11-06", nil)
        case 11: (.workingElsewhere, "2019-02-25", nil)
        case 19: (.workingElsewhere, "2019-03-04", "2019-06-17")
        case 27: (.notFound, "2018-12-10", nil)
        case 35: (.notFound, "2019-04-15", nil)
        case 43: (.inCustody, "2019-03-22", nil)
        case 51: (.moved, "2019-05-08", nil)
        case 59: (.workingElsewhere, "2018-03-05", "2018-09-10")
        case 67: (.inCustody, "2018-06-11", "2018-08-03")
        case 75: (.notFound, "2018-05-14", "2018-05-30")
        case 80: (.workingElsewhere, "2019-06-12", nil)
        default: nil
        }
    }

    private mutating func drawSince() -> [Looked] {
        let days: [(count: Int, days: ClosedRange<Day>)] = [
            (26, "2018-01-15"..."2018-12-18"), (15, "2019-01-10"..."2019-05-20"), (3, "2019-06-03"..."2019-06-21"),
        ]
        var all: [Looked] = []
        for stretch in days {
            for day in Days.spread(stretch.count * scale, over: stretch.days, &chance) {
                var looked = Looked()
                looked.onFileOn = Days.working(day)
                looked.leftOn = looked.onFileOn - chance.within(1...9)
                all.append(looked)
            }
        }
        return all.map { settled($0) }
    }

    private mutating func settled(_ looked: Looked) -> Looked {
        var looked = looked
        looked.township = chance.place(in: PlacesWords.townships.map(\.villages.count))
        if looked.onFileOn == .notGiven { looked.onFileOn = looked.leftOn + chance.within(2...14) }
        return looked
    }

    private mutating func file(
        _ looked: Looked, at moment: Moment, by hand: Script.Hand, opening: Bool, _ script: inout Script
    ) -> AftercarePerson {
        let somebody = Somebody(aged: 21...56, on: looked.leftOn, chance.happens(84) ? .male : .female, &chance)
        let address = PlacesWords.address(in: PlacesWords.townships[looked.township], &chance)
        var aftercare = AftercarePerson()
        aftercare.person = script.record(somebody.file(address: address), at: moment, by: hand, opening: opening)
        aftercare.facility = ReturningWords.facilities[somebody.sex == .female ? 2 : chance.below(2)]
        aftercare.leftOn = looked.leftOn
        aftercare.office = town.offices[looked.township]
        aftercare.place = chance.one(of: town.villages[looked.township])
        return aftercare
    }

    private mutating func write(_ looked: Looked, isOld: Bool, _ script: inout Script) {
        let clerk = town.clerk(of: looked.township)
        let hand = isOld ? Script.Hand(unit: clerk.unit, account: opening.hand.account) : clerk
        let moment = isOld ? opening.next() : Days.moment(Days.working(looked.onFileOn - 3), &chance)
        let record = file(looked, at: moment, by: hand, opening: isOld, &script)
        let ref = script.record(record, at: isOld ? opening.next() : moment + 300, by: hand, opening: isOld)
        let entered = isOld ? opening.next() : Days.moment(looked.onFileOn, after: moment + 600, &chance)
        script.step(
            "enter", ref, at: entered, by: hand,
            [
                Setting(\AftercarePerson.onFileOn, looked.onFileOn),
                Setting(\AftercarePerson.termUntil, looked.termUntil),
                Setting(\AftercarePerson.agreementOn, looked.onFileOn),
                Setting(\AftercarePerson.plan, chance.one(of: ReturningWords.plans)),
            ])
        look(after: ref, looked, by: clerk, &script)
        lose(ref, looked, by: clerk, &script)
        guard let ended = looked.endedOn, let reason = looked.endReason else { return }
        script.step(
            "end", ref, at: Days.moment(ended, &chance), by: clerk,
            [Setting(\AftercarePerson.endedOn, ended), Setting(\AftercarePerson.endReason, reason)])
    }

    /// Talks and tests, every four months or so, but not while somebody is out of care.
    private mutating func look(
        after ref: Ref<AftercarePerson>, _ looked: Looked, by hand: Script.Hand, _ script: inout Script
    ) {
        let last = looked.endedOn ?? Days.standing.day
        var day = max(looked.onFileOn, Days.beginning) + chance.within(12...130)
        while Days.working(day) < last {
            let met = Days.working(day)
            day = day + chance.within(120...180)
            if let absence = looked.absence, absence.from <= met, absence.until.map({ met < $0 }) ?? true { continue }
            var contact = AftercareContact()
            contact.aftercare = ref
            contact.contactedOn = met
            contact.kind = chance.one(of: [.home: 42, .office: 30, .phone: 28])
            contact.content = chance.one(of: ReturningWords.aftercareTalks)
            script.line(contact, at: Days.moment(met, &chance), by: hand)
            guard contact.kind != .phone else { continue }
            var test = AftercareTest()
            test.aftercare = ref
            test.testedOn = met
            test.venue = chance.one(of: ReturningWords.testVenues)
            test.result = chance.one(of: [.negative: 97, .positive: 2, .refused: 1])
            if test.result == .positive { test.note = ReturningWords.positive }
            if test.result == .refused { test.note = ReturningWords.refused }
            script.line(test, at: Days.moment(met, &chance), by: hand)
        }
    }

    private mutating func lose(
        _ ref: Ref<AftercarePerson>, _ looked: Looked, by hand: Script.Hand, _ script: inout Script
    ) {
        guard let known = looked.absence else { return }
        var absence = AftercareAbsence()
        absence.aftercare = ref
        absence.reason = known.reason
        absence.startedOn = known.from
        absence.note = ReturningWords.absenceNotes[known.reason]
        let line = script.record(absence, at: Days.moment(Days.working(known.from + 2), &chance), by: hand)
        guard let until = known.until else { return }
        script.correct(
            line, at: Days.moment(Days.working(until), &chance), by: hand, reason: ReturningWords.absenceOver,
            [Setting(\AftercareAbsence.endedOn, until)])
    }

    /// Two whom a facility has announced for July.
    private mutating func expect(_ script: inout Script) {
        for (number, day) in (["2019-07-11", "2019-07-29"] as [Day]).enumerated() {
            var looked = Looked()
            looked.leftOn = day
            looked.township = number * 3
            let hand = town.clerk(of: looked.township)
            let moment = Moment("2019-06-20", hour: 10 + number)
            let record = file(looked, at: moment, by: hand, opening: false, &script)
            _ = script.record(record, at: moment + 400, by: hand)
        }
    }
}
