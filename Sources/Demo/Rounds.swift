import Bureau
import Declarations

/// A search for disputes before it has words.
struct PlannedScreening {
    let org: Int
    let day: Day
    /// Disputes that were opened because of it.
    var opened = 0
}

/// Draws the screenings, and ties to them the disputes taken up on own initiative soon afterwards.
struct Rounds {
    private(set) var screenings: [PlannedScreening] = []
    private var chance: Chance

    init(_ intake: inout Intake, _ targets: Targets, seed: UInt64) {
        chance = Chance(seed: seed, for: "rounds")
        let bodies = intake.orgs.indices.filter {
            intake.orgs[$0].kind == .committee || intake.orgs[$0].kind == .professional
        }
        for stretch in targets.stretches {
            for day in Days.spread(stretch.screenings, over: stretch.days, &chance) {
                let org = bodies[chance.place(in: bodies.map { intake.orgs[$0].weight })]
                screenings.append(PlannedScreening(org: org, day: day))
            }
        }
        tie(&intake)
    }

    private mutating func tie(_ intake: inout Intake) {
        let byOrg = Dictionary(grouping: screenings.indices) { screenings[$0].org }
        for position in intake.matters.indices where intake.matters[position].isOwnInitiative {
            let matter = intake.matters[position]
            let recent = byOrg[matter.org]?.last { (0...4).contains(matter.receivedOn - screenings[$0].day) }
            guard let recent, screenings[recent].opened < 4 else { continue }
            intake.matters[position].screening = recent
            screenings[recent].opened += 1
        }
    }
}
