import Bureau
import Declarations

/// Cases of legal aid, drawn by the day of acceptance and then told from the application to the file.
struct AidCases {
    private struct Half {
        let days: ClosedRange<Day>
        let civil: Int
        let criminal: Int
        let administrative: Int
    }

    private static let halves = [
        Half(days: "2018-01-02"..."2018-06-30", civil: 334, criminal: 95, administrative: 1),
        Half(days: "2018-07-01"..."2018-12-31", civil: 262, criminal: 84, administrative: 2),
        Half(days: "2019-01-01"..."2019-06-30", civil: 372, criminal: 109, administrative: 0),
    ]

    private let writer: AidCaseWriter
    private var chance: Chance
    private var drawn: [PlannedAid] = []

    init(
        _ town: Town, _ bar: Bar, _ stations: Stations, _ targets: Targets, seed: UInt64, to script: inout Script
    ) {
        writer = AidCaseWriter(town: town, bar: bar, stations: stations, seed: seed)
        chance = Chance(seed: seed, for: "aid cases")
        for half in AidCases.halves {
            draw(half.civil * targets.scale, .civil, half.days)
            draw(half.criminal * targets.scale, .criminal, half.days)
            draw(half.administrative * targets.scale, .administrative, half.days)
            unaccepted(half.days)
        }
        for day: Day in ["2019-06-27", "2019-06-28", "2019-06-28", "2019-06-30"] {
            drawn.append(PlannedAid(nature: .civil, receivedOn: day, acceptedOn: "2019-07-02"))
        }
        drawn.sort { $0.receivedOn < $1.receivedOn }
        for (number, planned) in drawn.enumerated() { writer.write(planned, number, to: &script) }
        complain(town, &script)
    }

    private mutating func draw(_ count: Int, _ nature: AidNature, _ days: ClosedRange<Day>) {
        for day in Days.spread(count, over: days, &chance) {
            let accepted = Days.isWorking(day) || nature == .criminal ? day : working(day, within: days)
            var planned = PlannedAid(nature: nature, receivedOn: accepted, acceptedOn: accepted)
            if nature != .criminal && chance.happens(9) {
                planned.supplemented = true
                planned.receivedOn = max(accepted - chance.within(5...9), "2017-12-29")
            } else if nature != .criminal {
                planned.receivedOn = max(accepted - chance.within(0...2), "2017-12-29")
            }
            drawn.append(planned)
        }
    }

    /// The nearest working day of the half-year.
    private func working(_ day: Day, within days: ClosedRange<Day>) -> Day {
        let next = Days.working(day)
        guard next > days.upperBound else { return next }
        var earlier = day
        while !Days.isWorking(earlier) { earlier = earlier - 1 }
        return earlier
    }

    /// What was never accepted: papers not brought, or for another centre; the last still wait for their papers.
    private mutating func unaccepted(_ days: ClosedRange<Day>) {
        for (number, day) in Days.spread(9, over: days, &chance).enumerated() {
            var planned = PlannedAid(nature: .civil, receivedOn: Days.working(day), acceptedOn: nil)
            planned.supplemented = number % 3 != 0
            drawn.append(planned)
        }
        guard days.upperBound == "2019-06-30" else { return }
        for day: Day in ["2019-06-24", "2019-06-26", "2019-06-27"] {
            drawn.append(PlannedAid(nature: .civil, receivedOn: day, acceptedOn: nil, supplemented: true))
        }
    }

    private mutating func complain(_ town: Town, _ script: inout Script) {
        for (number, day) in (["2018-04-17", "2018-10-23", "2019-03-14", "2019-06-25"] as [Day]).enumerated() {
            var complaint = AidComplaint()
            complaint.receivedOn = day
            complaint.complainant = Somebody(aged: 30...62, on: day, nil, &chance).name
            complaint.cause = number % 2 == 0 ? .duty : .procedure
            complaint.content = AidWords.complaints[number % AidWords.complaints.count]
            if number < 3 {
                complaint.disposition = number == 1 ? .upheld : .unfounded
                complaint.closedOn = Days.working(day + 12)
            }
            let at = number < 3 ? Days.working(day + 12) : day
            script.line(complaint, at: Moment(at, hour: 15), by: LegalServices.aidReviewer(town))
        }
    }
}

/// A case before it has words.
struct PlannedAid {
    let nature: AidNature
    var receivedOn: Day
    let acceptedOn: Day?
    var supplemented = false

    init(nature: AidNature, receivedOn: Day, acceptedOn: Day?, supplemented: Bool = false) {
        self.nature = nature
        self.receivedOn = receivedOn
        self.acceptedOn = acceptedOn
        self.supplemented = supplemented
    }
}
