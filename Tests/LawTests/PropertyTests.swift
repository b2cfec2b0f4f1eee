import Declarations
import Testing

@testable import Law

/// What holds for every rule and day.
@Suite struct PropertyTests {
    let books: LawBooks
    let almanac: Almanac

    init() throws {
        books = try LawBooks.builtIn()
        almanac = books.almanac()
    }

    /// Rules that count days or working days forwards, with days on which each is in force.
    private var counted: [(rule: Rule, days: [Day])] {
        let spans: [ClosedRange<Day>] = [
            "2018-10-01"..."2020-03-31", "2022-03-01"..."2022-06-30", "2024-01-01"..."2025-03-31",
        ]
        let sample = spans.flatMap { span in
            stride(from: 0, through: span.upperBound - span.lowerBound, by: 3).map { span.lowerBound + $0 }
        }
        return books.rules.rules.compactMap { rule in
            guard rule.certainty != .unverified, rule.direction == .forward, case .fixed(_, let unit)? = rule.length,
                unit != .hour, unit != .year
            else { return nil }
            return (rule, sample.filter { rule.inForce.contains($0) })
        }
    }

    private func due(_ rule: Rule, _ day: Day, _ events: [ClockEvent] = []) throws -> Day {
        try books.due(ClockQuestion(rule.id, start: .day(day), events: events)).day
    }

    @Test func whatCountsWorkingDaysOrRollsNeverEndsOnADayOfRest() throws {
        for (rule, days) in counted where rule.roll || rule.length?.unit == .workingDay {
            for day in days {
                let end = try due(rule, day)
                #expect(try almanac.kind(of: end).isWorking, "\(rule.id) from \(day) ends on \(end)")
            }
        }
    }

    @Test func aLaterStartNeverEndsEarlier() throws {
        for (rule, days) in counted {
            var last: Day?
            for day in days {
                let end = try due(rule, day)
                if let last { #expect(end >= last, "\(rule.id) from \(day)") }
                last = end
            }
        }
    }

    @Test func aSuspensionOfSomeDaysMovesTheDayByAsMany() throws {
        for (rule, days) in counted where !rule.suspends.isEmpty && rule.length?.unit == .day {
            for day in days.prefix(60) {
                for length in [1, 7, 30] {
                    let plain = try unrolled(rule, day, [])
                    let moved = try unrolled(
                        rule, day, [.init(.suspended, on: day + 2), .init(.resumed, on: day + 2 + length)])
                    #expect(moved == plain + length, "\(rule.id) from \(day), \(length) days")
                }
            }
        }
    }

    @Test func aSuspensionMovesAWorkingDayLimitByItsWorkingDays() throws {
        for (rule, days) in counted where !rule.suspends.isEmpty && rule.length?.unit == .workingDay {
            for day in days.prefix(60) {
                let from = day + 1
                let until = day + 10
                var lost = 0
                for offset in 1...(until - from) where try almanac.kind(of: from + offset).isWorking { lost += 1 }
                var expected = try due(rule, day)
                for _ in 0..<lost { expected = try almanac.workingDay(from: expected + 1) }
                let moved = try due(rule, day, [.init(.suspended, on: from), .init(.resumed, on: until)])
                #expect(moved == expected, "\(rule.id) from \(day)")
            }
        }
    }

    private func unrolled(_ rule: Rule, _ day: Day, _ events: [ClockEvent]) throws -> Day {
        var reckoning = Reckoning(almanac, start: .day(day), pauses: try Suspension.all(in: events, since: day))
        guard case .fixed(let count, let unit)? = rule.length else { return day }
        return try reckoning.end(of: rule, count, unit, from: day)
    }

    @Test func eachDayHasOneVersionOrAStatedGap() throws {
        for matter in books.rules.matters {
            let versions = books.rules.versions(answering: matter).filter { $0.certainty != .unverified }
            guard let first = versions.compactMap(\.inForce.from).min() else { continue }
            var day = max(first, "1996-01-01")
            while day <= "2027-01-01" {
                let some = versions.filter { $0.inForce.contains(day) }
                let gap = books.rules.gap(in: matter, on: day)
                #expect(some.count + (gap == nil ? 0 : 1) == 1, "\(matter) on \(day): \(some.map(\.id))")
                day = day + 13
            }
            for edge in versions.flatMap({ [$0.inForce.from, $0.inForce.until.map { $0 + 1 }] }).compactMap({ $0 }) {
                let some = versions.filter { $0.inForce.contains(edge) }
                #expect(
                    some.count + (books.rules.gap(in: matter, on: edge) == nil ? 0 : 1) == 1, "\(matter) on \(edge)")
            }
        }
    }

    @Test func everyVersionHasAnExampleOnBothSidesOfItsFirstDay() throws {
        let byRule = Dictionary(grouping: ExampleTests.all, by: \.rule)
        for rule in books.rules.rules {
            guard rule.certainty != .unverified, rule.length != nil, let from = rule.inForce.from else { continue }
            let starts = (byRule[rule.id] ?? []).compactMap { ClockStart($0.start)?.day }
            #expect(starts.contains { $0 < from }, "\(rule.id): none before \(from)")
            #expect(starts.contains { $0 >= from && rule.inForce.contains($0) }, "\(rule.id): none from \(from)")
        }
    }
}
