import Bureau
import Declarations

/// A batch of people at the door before it has words.
struct PlannedVisit {
    let org: Int
    let day: Day
    var persons: Int
    var handling: VisitHandling
    /// The disputes that it opened or was about, by their numbers.
    var matters: [Int] = []
}

/// Draws the visits around the disputes, and so many more as the targets want.
struct Callers {
    private(set) var visits: [PlannedVisit] = []
    private var chance: Chance
    private var doors: Doors

    init(_ intake: Intake, _ targets: Targets, seed: UInt64) {
        chance = Chance(seed: seed, for: "callers")
        doors = Doors(intake.orgs)
        open(intake.matters)
        callAgain(intake.matters)
        var others: [PlannedVisit] = []
        for stretch in targets.stretches {
            let there = visits.count { stretch.days.contains($0.day) }
            precondition(there <= stretch.visits, "\(there) visits from \(stretch.days.lowerBound) on are too many")
            for day in Days.spread(stretch.visits - there, over: stretch.days, &chance) {
                others.append(other(on: day))
            }
        }
        visits += others
        evenOutPersons(targets.visitors)
    }

    /// Most applications begin with a visit; two of one day at one door may come together.
    private mutating func open(_ matters: [Matter]) {
        let applied = matters.filter { $0.source == .application }.sorted {
            ($0.receivedOn, $0.org, $0.number) < ($1.receivedOn, $1.org, $1.number)
        }
        for matter in applied where chance.happens(94) {
            if let last = visits.last, last.org == matter.org, last.day == matter.receivedOn, last.matters.count < 3,
                chance.happens(45)
            {
                visits[visits.count - 1].matters.append(matter.number)
                visits[visits.count - 1].persons += 1
            } else {
                visits.append(
                    PlannedVisit(
                        org: matter.org, day: matter.receivedOn, persons: min(matter.persons, batch()),
                        handling: .disputeOpened, matters: [matter.number]))
            }
        }
    }

    /// Who waits for an end asks again.
    private mutating func callAgain(_ matters: [Matter]) {
        for matter in matters {
            guard let acceptedOn = matter.acceptedOn, let concludedOn = matter.concludedOn,
                concludedOn - acceptedOn > 3,
                chance.happens(26)
            else { continue }
            let day = acceptedOn + chance.within(1...concludedOn - acceptedOn - 1)
            visits.append(
                PlannedVisit(
                    org: matter.org, day: day, persons: chance.within(1...2), handling: .answered,
                    matters: [matter.number]))
        }
    }

    private mutating func other(on day: Day) -> PlannedVisit {
        PlannedVisit(
            org: doors.one(on: day, &chance), day: day, persons: batch(),
            handling: chance.happens(87) ? .answered : .referred)
    }

    private mutating func batch() -> Int {
        chance.one(of: [1: 24, 2: 36, 3: 21, 4: 9, 5: 5, chance.within(6...9): 4, chance.within(10...16): 1])
    }

    private mutating func evenOutPersons(_ visitors: Int) {
        let positions = visits.indices.filter { Targets.summary.contains(visits[$0].day) }
        var missing = visitors - positions.reduce(0) { $0 + visits[$1].persons }
        while missing != 0 {
            let position = chance.one(of: positions)
            guard (1...6).contains(visits[position].persons + missing.signum()) else { continue }
            visits[position].persons += missing.signum()
            missing -= missing.signum()
        }
    }
}
