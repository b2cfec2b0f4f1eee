public import Declarations
public import Ledger

extension LawClock {
    /// So many of those that warn are looked at.
    public static let mostWarning = 2_000

    /// The clocks that warn and meet some conditions, the newest first.
    public static func warning(_ conditions: [Predicate], in reading: Reading) throws -> [Row<LawClock>] {
        try reading.every(shape, warningConditions + conditions, most: mostWarning).map {
            try reading.row(LawClock.self, of: $0)
        }
    }

    /// Those whose record somebody may read.
    ///
    /// - Parameter onlyHandled: and is their own work.
    public static func readable(
        _ rows: [Row<LawClock>], by who: Official, onlyHandled: Bool = false, in reading: Reading,
        _ catalogue: Catalogue = Manifest.catalogue
    ) throws -> [Row<LawClock>] {
        var seen: [String: Set<Int64>] = [:]
        for (table, some) in Dictionary(grouping: rows, by: \.record.ofRegister) {
            guard let shape = catalogue.shape(table) else { continue }
            var ids = some.map { Int64($0.record.ofRecord) }
            if onlyHandled { ids = try Array(May.handled(ids, of: shape, by: who, in: reading)) }
            seen[table] = try May.readable(ids, of: shape, by: who, in: reading)
        }
        return rows.filter { seen[$0.record.ofRegister]?.contains(Int64($0.record.ofRecord)) ?? false }
    }
}
