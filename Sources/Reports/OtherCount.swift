import Bureau
public import Counting
import Declarations
public import Ledger

/// A figure of the report beside the same figure over the days of a statistical return (两种口径).
public struct OtherCount: Sendable {
    /// What the bureau calls those days.
    public let name: String
    public let basis: String?
    /// As the report counts it; nil where it stands alone.
    public let own: Count
    public let other: Count
}

extension OtherCount {
    /// Every statistical period of the bureau that ends on a day of the given ones, for some counts; stocks and figures
    /// of occasions have no other days.
    public static func all(for counts: [Count], within period: Period, _ reading: Reading) throws -> [OtherCount] {
        let days: [Predicate] = [
            .compare("ends_on", .atLeast, period.from.datum), .compare("ends_on", .atMost, period.to.datum),
        ]
        let periods = try reading.rows(
            StatisticalPeriod.self, Query(days, sort: Query.Sort("starts_on"), limit: Limits.pageRows))
        guard !periods.isEmpty else { return [] }
        let counter = try Counter(of: reading)
        return try periods.flatMap { row -> [OtherCount] in
            let own = counts.filter { count in
                count.sense == .flow && counter.occasions[count.question.id] == nil
                    && row.record.covers(count.question.figure)
            }
            let days = try Period(from: row.record.startsOn, to: row.record.endsOn)
            let others = try counter.count(own.map { $0.question.over(days) })
            return zip(own, others).map { own, other in
                OtherCount(name: row.record.name, basis: row.record.basis, own: own, other: other)
            }
        }
    }

    /// Both numbers for other programs.
    public var json: JsonValue {
        .object([
            "id": .text(own.question.id), "zh": .text(own.question.title.zh), "rule": .text(name),
            "from": .text(other.period.from.description), "to": .text(other.period.to.description),
            "value": other.json, "own": own.json,
        ])
    }
}
