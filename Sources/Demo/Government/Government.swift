import Bureau
import Declarations

/// Government by law: who does it, then what they did from 2018 to the day on which the demonstration stands still.
struct Government {
    /// An officer with the certificate that the staff register gives.
    struct Officer {
        let ref: Ref<Staff>
        let certificate: String
        let until: Day
    }

    let town: Town
    let seed: UInt64
    let scale: Int
    var chance: Chance
    var bodies: [Body: Ref<Unit>] = [:]
    var subdistricts: [Ref<Unit>] = []
    var squad = Ref<Unit>(0)
    var reviewers: [Ref<Staff>] = []
    var reconsiderers: [Ref<Staff>] = []
    var officers: [Officer] = []
    var advisers: [Ref<GovernmentAdviser>] = []
    /// What later records point to: reviews by their titles' order, decided cases by the day of the decision.
    var concluded: [(ref: Ref<ReconsiderationCase>, cause: String, on: Day)] = []
    var numbers: [String: Int] = [:]

    init(_ town: Town, scale: Int, seed: UInt64, to script: inout Script) {
        self.town = town
        self.scale = scale
        self.seed = seed
        chance = Chance(seed: seed, for: "government")
        var opening = Town.Opening(at: Moment("2017-12-28", hour: 16))
        addBodies(&script, &opening)
        addPeople(&script, &opening)
        addAdvisers(&script, &opening)
        writeReviews(&script)
        writeNormativeDocuments(&script)
        writeMajorDecisions(&script)
        writeReconsideration(&script)
        writeLitigation(&script)
        writeEnforcement(&script)
        writeReferrals(&script)
        writeMeetings(&script)
        writeDisclosure(&script)
        writeLearning(&script)
        nameOccasions(&script)
    }

    /// The office of reconsideration: who enters, and who decides.
    var desk: Script.Hand { town.desk(of: .government) }
    var head: Script.Hand { Script.Hand(unit: desk.unit, account: "government-02") }
    /// The office of legality review.
    var reviewDesk: Script.Hand { Script.Hand(unit: Int(town.bureauOffices[6].id), account: "review-01") }
    var reviewHead: Script.Hand { Script.Hand(unit: Int(town.bureauOffices[6].id), account: "review-02") }
    /// The enforcement office of Beigang.
    var squadDesk: Script.Hand { Script.Hand(unit: Int(squad.id), account: "beigang-e1") }
    var squadHead: Script.Hand { Script.Hand(unit: Int(squad.id), account: "beigang-e2") }

    func body(_ body: Body) -> Ref<Unit> { bodies[body] ?? Ref(0) }

    /// The next number of a run of papers.
    mutating func next(_ run: String) -> Int {
        numbers[run, default: 0] += 1
        return numbers[run, default: 0]
    }

    /// So many days on which offices worked, in order.
    mutating func workdays(_ count: Int, over range: ClosedRange<Day>) -> [Day] {
        Days.spread(count * scale, over: range, &chance).map { min(Days.working($0), range.upperBound) }.sorted()
    }

    /// An invented person with a file of their own.
    mutating func person(
        aged years: ClosedRange<Int>, at moment: Moment, by hand: Script.Hand, opening: Bool = false,
        _ script: inout Script
    ) -> (ref: Ref<Person>, somebody: Somebody, address: String) {
        let somebody = Somebody(aged: years, on: moment.day, nil, &chance)
        let address = PlacesWords.address(in: chance.one(of: PlacesWords.townships), &chance)
        let ref = script.record(somebody.file(address: address), at: moment, by: hand, opening: opening)
        return (ref, somebody, address)
    }

    mutating func firm(_ trade: Trade) -> String {
        chance.one(of: NamesWords.firmWords) + chance.one(of: NamesWords.trades[trade] ?? [])
    }

    mutating func name() -> String { Somebody(aged: 30...58, on: Days.beginning, nil, &chance).name }
}

/// The moments of one matter, one after another.
struct Pace {
    var at: Moment

    /// The next moment on a working day, or a little later where that day is past.
    mutating func on(_ day: Day, _ chance: inout Chance) -> Moment {
        at = Days.moment(Days.working(day), after: at, &chance)
        return at
    }
}

extension Days {
    /// The day so many working days later.
    static func working(_ day: Day, plus count: Int) -> Day {
        var day = day
        for _ in 0..<count { day = working(day + 1) }
        return day
    }
}
