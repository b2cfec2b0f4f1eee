import Declarations
import Ledger

/// Figures of one register over the same days: counted together in one pass over each slice.
struct Scan {
    /// What figures must share to be counted together.
    struct Key: Hashable {
        let table: String
        let timing: Timing
        let days: Period
    }

    let shape: RegisterShape
    private(set) var leaves: [(leaf: Leaf, selection: Selection)] = []

    init(_ shape: RegisterShape) {
        self.shape = shape
    }

    mutating func add(_ leaf: Leaf, _ selection: Selection) {
        leaves.append((leaf, selection))
    }

    /// The tallies of the leaves, whole or split by a column.
    func tallies(by column: String?, in reading: Reading) throws -> [Leaf: [Datum: Tally]] {
        var found: [Leaf: [Datum: Tally]] = [:]
        guard let slices = leaves.first?.selection.slices else { return found }
        for slice in slices {
            let statement = try statement(over: slice, by: column, in: reading)
            try reading.query(statement) { cursor in
                let part = column == nil ? Datum.null : cursor.datum(0)
                var position = column == nil ? 0 : 1
                for entry in leaves {
                    let tally = tally(entry.selection.amount, cursor, &position)
                    guard column == nil || tally.records > 0 else { continue }
                    found[entry.leaf, default: [:]][part, default: Tally()] += tally
                }
            }
        }
        return found
    }

    /// A single figure's condition stands behind WHERE, where an index serves it; those of several stand in FILTER.
    private func statement(over slice: Predicate, by column: String?, in reading: Reading) throws -> Statement {
        let isAlone = leaves.count == 1
        var statement = Statement("SELECT ")
        if let column { statement.write("r.\(column), ") }
        for (index, entry) in leaves.enumerated() {
            if index > 0 { statement.write(", ") }
            let filter = isAlone ? [] : entry.selection.common.filter { $0 != .notVoid }
            try write(entry.selection.amount, where: filter, into: &statement, reading)
        }
        statement.write(" FROM \(shape.table) r WHERE ")
        let common = isAlone ? leaves[0].selection.common : [.notVoid]
        try reading.conditions.write(common + [slice], on: shape, as: "r", into: &statement)
        if let column { statement.write(" GROUP BY r.\(column)") }
        return statement
    }

    /// Writes what `tally` reads: the number of records, and before it the sum where there is one.
    private func write(
        _ amount: Amount, where filter: [Predicate], into statement: inout Statement, _ reading: Reading
    ) throws {
        if let added = amount.added(of: "r") {
            statement.write("CAST(COALESCE(SUM(\(added))")
            try write(filter, into: &statement, reading)
            statement.write(", 0) AS bigint), ")
        }
        statement.write("COUNT(*)")
        try write(filter, into: &statement, reading)
    }

    private func tally(_ amount: Amount, _ cursor: any Cursor, _ position: inout Int) -> Tally {
        defer { position += 1 }
        guard amount != .records else {
            return Tally(value: cursor.integer(position), records: cursor.integer(position))
        }
        position += 1
        return Tally(value: cursor.integer(position - 1), records: cursor.integer(position))
    }

    private func write(_ filter: [Predicate], into statement: inout Statement, _ reading: Reading) throws {
        guard !filter.isEmpty else { return }
        statement.write(" FILTER (WHERE ")
        try reading.conditions.write(.all(filter), on: shape, as: "r", into: &statement)
        statement.write(")")
    }
}

extension Amount {
    /// What is added up, as SQL over a table's alias; nil where records are counted. A field of several codes holds one
    /// more than it has commas, unless it is empty.
    func added(of alias: String) -> String? {
        switch self {
        case .records: nil
        case .sum(let column): "\(alias).\(column)"
        case .codes(let column):
            "CASE WHEN \(alias).\(column) = '' THEN 0 "
                + "ELSE length(\(alias).\(column)) - length(replace(\(alias).\(column), ',', '')) + 1 END"
        }
    }
}
