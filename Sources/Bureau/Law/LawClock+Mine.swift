public import Declarations
public import Ledger

/// Which of the clocks that warn are somebody's own.
public struct OwnClocks: Sendable {
    /// By due day.
    public let clocks: [Row<LawClock>]
    /// Whether they are those of the person's own matters; otherwise those of all that they may read.
    public let areInHand: Bool

    /// So many are looked at.
    static let most = 2_000

    /// The clocks that are due from one day to another, on matters that somebody handles; for whoever handles none by
    /// name, on those that they may read.
    public static func of(_ who: Official, from first: Day, to last: Day, in reading: Reading) throws -> OwnClocks {
        let all = try running(from: first, to: last, in: reading)
        let inHand = try own(all, who, onlyHandled: true, reading)
        let shown = inHand.isEmpty ? try own(all, who, onlyHandled: false, reading) : inHand
        return OwnClocks(
            clocks: shown.sorted { ($0.record.dueOn ?? first, $0.id) < ($1.record.dueOn ?? first, $1.id) },
            areInHand: !inHand.isEmpty)
    }

    private static func running(from first: Day, to last: Day, in reading: Reading) throws -> [Row<LawClock>] {
        let dueOn = LawClock.column(\.dueOn)
        let due: [Predicate] = [.compare(dueOn, .atLeast, first.datum), .compare(dueOn, .atMost, last.datum)]
        var query = Query(LawClock.warningConditions + due, limit: Limits.pageRows)
        var all: [Row<LawClock>] = []
        repeat {
            let page = try reading.page(LawClock.shape, query)
            all += try page.records.map { try reading.row(LawClock.self, of: $0) }
            query.from = page.next.map { .after($0) }
        } while query.from != nil && all.count < most
        return all
    }

    private static func own(
        _ clocks: [Row<LawClock>], _ who: Official, onlyHandled: Bool, _ reading: Reading
    ) throws -> [Row<LawClock>] {
        var own: [String: Set<Int64>] = [:]
        for (table, some) in Dictionary(grouping: clocks, by: \.record.ofRegister) {
            guard let shape = Manifest.catalogue.shape(table) else { continue }
            var ids = some.map { Int64($0.record.ofRecord) }
            if onlyHandled { ids = try May.handled(ids, of: shape, by: who, in: reading) }
            own[table] = try May.readable(ids, of: shape, by: who, in: reading)
        }
        return clocks.filter { own[$0.record.ofRegister]?.contains(Int64($0.record.ofRecord)) ?? false }
    }
}

extension May {
    /// Those among some records that are somebody's own work.
    static func handled(
        _ ids: [Int64], of shape: RegisterShape, by official: Official, in reading: Reading
    ) throws -> [Int64] {
        guard let person = official.person else { return [] }
        let handled = Assignment(catalogue: Manifest.catalogue, person: person).handled(shape)
        guard handled != .any([]) else { return [] }
        var found: [Int64] = []
        for start in stride(from: 0, to: ids.count, by: Limits.pageRows) {
            let some = ids[start..<min(start + Limits.pageRows, ids.count)].map { Datum.integer($0) }
            let query = Query([.among("id", some), handled], limit: Limits.pageRows, columns: [])
            found += try reading.page(shape, query).records.map(\.id)
        }
        return found
    }

    /// The records of a register that are new to somebody: entered since a moment, handled by them or, for whoever
    /// handles none by name, within their scope.
    public static func new(
        since moment: Moment, in shape: RegisterShape, for official: Official, _ reading: Reading, most: Int
    ) throws -> [Record] {
        guard permits(.read, on: shape, to: official) else { return [] }
        let handled = official.person.map { Assignment(catalogue: Manifest.catalogue, person: $0).handled(shape) }
        let conditions: [Predicate] = [
            .compare("recorded_at", .atLeast, .integer(moment.milliseconds)),
            scope(of: .read, on: shape, for: official),
        ]
        let own = handled.map { conditions + [$0] } ?? conditions
        return try reading.page(shape, Query(own, limit: most, columns: [])).records
    }
}
