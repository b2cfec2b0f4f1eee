import Bureau
import Declarations

/// Somebody's return before it has words: when they came out, when they were put on file, how long help goes on.
struct Returning {
    var origin = ResettlementOrigin.prison
    var isKey = false
    var township = 0
    var releasedOn = Day.notGiven
    var receivedOn = Day.notGiven
    /// When help ended and how; nil while it goes on.
    var endedOn: Day?
    var endReason: ResettlementEnd?
    var helpUntil = Day.notGiven

    /// How long help goes on by the bureau's own table.
    var years: Int { origin == .endedCorrection ? 3 : 5 }
}

/// Draws who was on file when the register began, who came since and whose help ended, so that 925 are on file on
/// 2019-05-31, 67 of them key persons, and 25 key persons came out in the first half of 2019.
struct Returnings {
    private(set) var before: [Returning] = []
    private(set) var since: [Returning] = []
    private let scale: Int
    private var chance: Chance

    /// How many of a kind came or ended over some days.
    private typealias Stretch = (count: Int, key: Int, days: ClosedRange<Day>)

    /// Received since the register began; of them so many key persons.
    private static let received: [Stretch] = [
        (160, 20, "2018-01-08"..."2018-12-24"), (70, 21, "2019-01-03"..."2019-05-27"),
        (13, 4, "2019-06-03"..."2019-06-26"),
    ]

    /// Ended since then, of those who were on file before: most because the term was over.
    private static let ended: [Stretch] = [
        (164, 5, "2018-01-04"..."2018-12-27"), (59, 1, "2019-01-03"..."2019-05-29"),
        (12, 0, "2019-06-04"..."2019-06-27"),
    ]

    /// Of those who came since, the ones whose help ended before its term, by the end of May 2019.
    private static let endedEarly = (count: 15, key: 2)

    /// Of those on file before whose help goes on, how many, and how many key persons.
    private static let goingOn = (count: 698, key: 28)

    init(_ targets: Targets, seed: UInt64) {
        scale = targets.scale
        chance = Chance(seed: seed, for: "returning")
        for stretch in Returnings.ended { drawEnded(stretch) }
        for number in 0..<Returnings.goingOn.count * scale {
            // Two whose term is over and whose help nobody has ended yet.
            drawGoingOn(isKey: number < Returnings.goingOn.key * scale, isOverdue: number % 349 == 300)
        }
        for stretch in Returnings.received { drawReceived(stretch) }
        endSome()
    }

    private mutating func drawEnded(_ stretch: Stretch) {
        let keys = keys(of: stretch)
        for (number, day) in Days.spread(stretch.count * scale, over: stretch.days, &chance).enumerated() {
            var returning = somebody(isKey: keys.contains(number))
            let ended = Days.working(day)
            returning.endedOn = ended
            returning.endReason = chance.one(of: [.termOver: 88, .moved: 5, .died: 4, .reoffended: 2])
            let early = returning.endReason == .termOver ? -chance.below(4) : chance.within(60...500)
            returning.helpUntil = ended + early
            returning.releasedOn = returning.helpUntil.adding(months: -12 * returning.years)
            returning.receivedOn = returning.releasedOn + chance.below(3)
            before.append(returning)
        }
    }

    private mutating func drawGoingOn(isKey: Bool, isOverdue: Bool) {
        var returning = somebody(isKey: isKey)
        let earliest: Day = isOverdue ? "2019-06-19" : "2019-07-01"
        let latest = ("2017-12-20" as Day).adding(months: 12 * returning.years)
        returning.helpUntil = isOverdue ? earliest + chance.below(5) : earliest + chance.below(latest - earliest)
        returning.releasedOn = returning.helpUntil.adding(months: -12 * returning.years)
        returning.receivedOn = returning.releasedOn + chance.below(3)
        before.append(returning)
    }

    /// Which of a stretch are key persons.
    private mutating func keys(of stretch: Stretch) -> Set<Int> {
        Set(chance.some(stretch.key * scale, of: Array(0..<stretch.count * scale)))
    }

    private mutating func drawReceived(_ stretch: Stretch) {
        let keys = keys(of: stretch)
        for (number, day) in Days.spread(stretch.count * scale, over: stretch.days, &chance).enumerated() {
            var returning = somebody(isKey: keys.contains(number))
            returning.releasedOn = day
            returning.receivedOn = returning.isKey ? day : day + chance.below(3)
            returning.helpUntil = day.adding(months: 12 * returning.years)
            since.append(returning)
        }
    }

    /// Moved, died or reoffended within the first year or so.
    private mutating func endSome() {
        let early = since.indices.filter { since[$0].receivedOn < "2019-01-01" }
        let keys = chance.some(Returnings.endedEarly.key * scale, of: early.filter { since[$0].isKey })
        let others = chance.some(
            (Returnings.endedEarly.count - Returnings.endedEarly.key) * scale, of: early.filter { !since[$0].isKey })
        for position in keys + others {
            let latest = ("2019-05-24" as Day) - since[position].receivedOn
            since[position].endedOn = Days.working(since[position].receivedOn + chance.within(40...latest))
            since[position].endReason = chance.one(of: [.moved: 55, .died: 25, .reoffended: 20])
        }
    }

    private mutating func somebody(isKey: Bool) -> Returning {
        var returning = Returning()
        returning.isKey = isKey
        returning.origin =
            isKey ? .prison : chance.one(of: [.prison: 52, .detention: 18, .endedCorrection: 30])
        returning.township = chance.place(in: PlacesWords.townships.map(\.villages.count))
        return returning
    }
}
