import Declarations

/// What the demonstration must come to when it is counted, before the case load is multiplied.
struct Targets {
    /// What comes in over a stretch of days.
    struct Stretch {
        let days: ClosedRange<Day>
        let disputes: Int
        let visits: Int
        let screenings: Int
    }

    let scale: Int

    init(scale: Int) {
        self.scale = scale
    }

    static let sessions2018: ClosedRange<Day> = "2018-03-03"..."2018-03-20"
    static let sessions2019: ClosedRange<Day> = "2019-03-03"..."2019-03-15"
    static let summary: ClosedRange<Day> = "2019-01-01"..."2019-05-31"

    var stretches: [Stretch] {
        [
            stretch("2018-01-01"..."2018-03-02", 1_335, 1_262, 196),
            stretch(Targets.sessions2018, 504, 470, 79),
            stretch("2018-03-21"..."2018-05-31", 1_972, 1_904, 331),
            stretch("2018-06-01"..."2018-12-31", 4_217, 4_106, 868),
            stretch("2019-01-01"..."2019-03-02", 1_393, 1_357, 214),
            stretch(Targets.sessions2019, 472, 446, 76),
            stretch("2019-03-16"..."2019-05-31", 2_161, 2_136, 393),
            stretch("2019-06-01"..."2019-06-30", 806, 781, 138),
            // What comes after the demonstration stands still is cut off; some of it was received before.
            stretch("2019-07-01"..."2019-07-03", 84, 81, 0),
        ]
    }

    /// Visitors of January to May 2019, and persons involved in the disputes accepted during its two sessions.
    var visitors: Int { 10_191 * scale }
    var personsOfSessions: Int { 1_416 * scale }
    /// Disputes in hand at the end of 2018 and at the end of May 2019.
    var inHand: Int { 31 * scale }
    /// Mediators at the class of 2019-04-24.
    static let trained = 134

    private func stretch(_ days: ClosedRange<Day>, _ disputes: Int, _ visits: Int, _ screenings: Int) -> Stretch {
        Stretch(days: days, disputes: disputes * scale, visits: visits * scale, screenings: screenings * scale)
    }
}
