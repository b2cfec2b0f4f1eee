import Bureau
import Counting
import Declarations
import Ledger

extension Document.Standing {
    init(of period: Period, _ reading: Reading) throws {
        let days: [Predicate] = [
            .compare("starts_on", .equal, period.from.datum), .compare("ends_on", .equal, period.to.datum),
        ]
        let state = try reading.rows(ReportPeriod.self, Query(days, limit: 1)).first?.standing.state
        self = state.map { $0 == ReportPeriodStage.locked.rawValue ? .locked : .open } ?? .unknown
    }
}

extension Document {
    /// Checks every identity that speaks of a figure of the sections, over the days of that figure.
    static func sums(of sections: [Section], _ reading: Reading) throws -> [Sum] {
        let counter = try Counter(of: reading)
        var days: [String: Period] = [:]
        for count in sections.flatMap(\.paragraphs).flatMap(\.runs).compactMap(\.count) {
            guard counter.occasions[count.question.id] == nil else { continue }
            days[count.question.figure] = days[count.question.figure] ?? count.period
        }
        return try counter.catalogue.identities.compactMap { identity in
            guard let own = identity.rule.figures.compactMap({ days[$0] }).first else { return nil }
            let check = try counter.check(identity, over: own)
            return Sum(check: check, culprits: try counter.culprits(of: check))
        }
    }

    /// The sums that do not come out.
    public var broken: [Sum] { sums.filter { !$0.check.holds } }
}
