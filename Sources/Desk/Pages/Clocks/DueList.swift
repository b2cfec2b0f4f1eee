import Bureau
import Declarations
import Law
import Ledger

/// The clocks that warn: overdue, due today, due soon, and those without a day.
struct DueList: Sendable {
    let views: [ClockView]
    /// How many warn, by the unit that owns the record.
    let doors: [Door]
    let unit: Int64?
    let within: Int
    let now: Moment
    /// More run than are looked at.
    let isCut: Bool

    /// An office and how much it has due.
    struct Door: Sendable {
        let unit: Int64
        let name: String
        let count: Int
        let late: Int
    }

    /// The clocks of a heading, by due day.
    func clocks(_ belongs: (ClockAlarm) -> Bool) -> [ClockView] {
        views.filter { belongs($0.clock.alarm(at: now)) }
    }
}

/// Reads what is due.
struct DueReader {
    let reading: Reading
    let catalogue: Catalogue
    let books: LawBooks
    let now: Moment
    /// Only what they may read is due to them.
    let who: Official

    func list(unit: Int64?, within: Int) throws -> DueList {
        let all = try rows(until: now.day + within) + rows(until: nil)
        let rows = try LawClock.readable(all, by: who, in: reading, catalogue)
        let mine = rows.filter { unit == nil || $0.unit == unit }
        let sorted = mine.sorted { ($0.record.dueOn ?? .latest, $0.id) < ($1.record.dueOn ?? .latest, $1.id) }
        let reader = ClockReader(reading: reading, catalogue: catalogue, books: books)
        return DueList(
            views: try reader.views(sorted), doors: try doors(rows), unit: unit, within: within, now: now,
            isCut: all.count >= LawClock.mostWarning)
    }

    /// The clocks that are due by a day, or those that have none.
    private func rows(until last: Day?) throws -> [Row<LawClock>] {
        let dueOn = LawClock.column(\.dueOn)
        return try LawClock.warning([last.map { .compare(dueOn, .atMost, $0.datum) } ?? .missing(dueOn)], in: reading)
    }

    private func doors(_ rows: [Row<LawClock>]) throws -> [DueList.Door] {
        let byUnit = Dictionary(grouping: rows, by: \.unit)
        let names = try catalogue.shape(RecordReader.units).map { try reading.names($0, Set(byUnit.keys)) } ?? [:]
        return byUnit.sorted { $0.key < $1.key }.map { unit, some in
            let late = some.filter { if case .over = $0.record.alarm(at: now) { true } else { false } }.count
            return DueList.Door(unit: unit, name: names[unit] ?? "", count: some.count, late: late)
        }
    }
}

extension Day {
    fileprivate static let latest = Day(number: Int32.max)
}
