public import Declarations
public import Ledger

/// Which of the clocks that warn are somebody's own.
public struct OwnClocks: Sendable {
    /// By due day.
    public let clocks: [Row<LawClock>]
    /// Whether they are those of the person's own matters; otherwise those of all that they may read.
    public let areInHand: Bool

    /// The clocks that are due from one day to another, on matters that somebody handles; for whoever handles none by
    /// name, on those that they may read.
    public static func of(_ who: Official, from first: Day, to last: Day, in reading: Reading) throws -> OwnClocks {
        let dueOn = LawClock.column(\.dueOn)
        let due: [Predicate] = [.compare(dueOn, .atLeast, first.datum), .compare(dueOn, .atMost, last.datum)]
        let all = try LawClock.warning(due, in: reading)
        let inHand = try LawClock.readable(all, by: who, onlyHandled: true, in: reading)
        let shown = inHand.isEmpty ? try LawClock.readable(all, by: who, in: reading) : inHand
        return OwnClocks(
            clocks: shown.sorted { ($0.record.dueOn ?? first, $0.id) < ($1.record.dueOn ?? first, $1.id) },
            areInHand: !inHand.isEmpty)
    }
}

extension May {
    /// Those among some records that are somebody's own work.
    static func handled(
        _ ids: [Int64], of shape: RegisterShape, by official: Official, in reading: Reading
    ) throws -> Set<Int64> {
        guard let person = official.person else { return [] }
        let handled = Assignment(catalogue: Manifest.catalogue, person: person).handled(shape)
        return handled == .any([]) ? [] : try those(ids, of: shape, meeting: handled, in: reading)
    }

    /// The records of a register that are new to somebody: recorded after an entry, handled by them or, for whoever
    /// handles none by name, within their scope.
    public static func new(
        after entry: Int64, in shape: RegisterShape, for official: Official, _ reading: Reading, most: Int
    ) throws -> [Record] {
        guard permits(.read, on: shape, to: official) else { return [] }
        let handled = official.person.map { Assignment(catalogue: Manifest.catalogue, person: $0).handled(shape) }
        let conditions: [Predicate] = [
            .compare("id", .more, .integer(entry)), scope(of: .read, on: shape, for: official),
        ]
        let own = handled.map { conditions + [$0] } ?? conditions
        return try reading.page(shape, Query(own, limit: most, columns: [])).records
    }
}
