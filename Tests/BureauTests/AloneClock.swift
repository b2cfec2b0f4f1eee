import Declarations
import Law
import Testing

@testable import Bureau

extension Timed {
    /// A clock as a record by itself would have it, by the calendar of a late day; nil where it has none.
    func alone(
        _ name: String, by books: LawBooks? = nil, standing state: String = "", on today: Day = "2018-07-01"
    ) throws -> LawClock? {
        let clocked = try #require(Self.clocks.first { $0.name == name }, "\(Self.table) \(name)")
        guard let facts = clocked.facts(of: self, standing: state) else { return nil }
        var clock = LawClock()
        (clock.clockName, clock.matter) = (clocked.name, clocked.matter)
        clock.take(facts, correcting: true)
        clock.compute(by: try books ?? LawBooks.builtIn(), on: "2026-11-02")
        if facts.isRight { clock.endRight(on: today) }
        return clock
    }
}
