import Declarations

/// The organisations at whose doors something may come in: those founded before the day, busy ones more often.
struct Doors {
    private let orgs: [PlannedOrg]
    private var day = Day.notGiven
    private var open: [Int] = []
    private var weights: [Int] = []

    init(_ orgs: [PlannedOrg]) {
        self.orgs = orgs
    }

    /// The position of one of them.
    mutating func one(on day: Day, _ chance: inout Chance) -> Int {
        if day != self.day {
            self.day = day
            open = orgs.indices.filter { orgs[$0].foundedOn < day }
            weights = open.map { orgs[$0].weight }
        }
        return open[chance.place(in: weights)]
    }
}
