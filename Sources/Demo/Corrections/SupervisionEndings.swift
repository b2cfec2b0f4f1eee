import Bureau
import Declarations

/// An end before the term, by its day.
struct SupervisionEnding {
    let kind: SupervisionEnd
    let category: SupervisionCategory
    let on: Day

    init(_ kind: SupervisionEnd, _ category: SupervisionCategory = .suspended, on day: Day) {
        self.kind = kind
        self.category = category
        self.on = day
    }
}

/// Who moved away, died or was taken in. What courts decided is tied to the proposals of the same days.
enum SupervisionEndings {
    static let all: [SupervisionEnding] =
        moves.map { SupervisionEnding(.movedOut, on: $0) } + deaths.map { SupervisionEnding(.died, on: $0) } + [
            SupervisionEnding(.suspensionRevoked, on: "2018-03-22"),
            SupervisionEnding(.suspensionRevoked, on: "2018-06-14"),
            SupervisionEnding(.suspensionRevoked, on: "2018-10-18"),
            SupervisionEnding(.paroleRevoked, .parole, on: "2018-08-21"),
            SupervisionEnding(.recommitted, .outsidePrison, on: "2018-11-27"),
            SupervisionEnding(.suspensionRevoked, on: "2019-03-21"),
            SupervisionEnding(.suspensionRevoked, on: "2019-05-16"),
            SupervisionEnding(.other, on: "2018-09-12"),
        ]

    private static let moves: [Day] = [
        "2018-02-06", "2018-04-17", "2018-05-23", "2018-07-11", "2018-08-30", "2018-10-25", "2018-12-13", "2019-01-17",
        "2019-03-12", "2019-04-25", "2019-05-22",
    ]
    private static let deaths: [Day] = ["2018-03-09", "2018-07-26", "2018-12-04", "2019-02-19"]
}
