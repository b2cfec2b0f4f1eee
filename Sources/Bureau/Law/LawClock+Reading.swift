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

extension LawClock {
    /// Shows the due day on the record itself, where one of its fields is for that.
    ///
    /// What the record says otherwise is not judged anew: one that could not be written today stays as it is.
    func show(in transaction: Transaction, reason: String) throws {
        guard let timed = Manifest.catalogue.register(ofRegister) as? any Timed.Type else { return }
        try show(on: timed, transaction, reason)
    }

    private func show<T: Timed>(on register: T.Type, _ transaction: Transaction, _ reason: String) throws {
        guard !T.shape.reckoned.isEmpty else { return }
        var row = try transaction.reading.find(T.self, Int64(ofRecord))
        let before = row.record.values
        row.record.fill(by: [clockName: self], gone: [])
        guard row.record.values != before else { return }
        do {
            _ = try transaction.settle(row, event: "reckoned", reason: reason)
        } catch is Refused {
            return
        }
    }
}
