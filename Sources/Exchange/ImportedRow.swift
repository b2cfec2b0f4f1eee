public import Declarations
import Ledger

/// One of a file's first rows as its record will be kept. Names, phones and texts stand as the file gives them, for
/// whoever brought it; every other personal value is covered.
public struct ImportedRow: Sendable {
    /// What becomes of a row that is right.
    public enum Mark: Sendable, CaseIterable {
        case new, changed, unchanged
        /// An earlier import of the same row has brought it.
        case known
    }

    /// A value; with what stood there, where it replaces something else.
    public struct Value: Sendable, Hashable {
        public let now: Datum
        public let before: Datum?
    }

    public let sheet: String
    public let row: Int
    public let mark: Mark
    /// Of a record that is there; a new one gets its number when it is written.
    public let number: String?
    public let state: String
    /// In the order of the register's fields.
    public let values: [Value]

    /// So many rows are shown.
    static let most = 20

    init(_ row: LedgerRow, _ mark: Mark, _ shape: RegisterShape, state: String, _ values: [Datum]) {
        sheet = row.sheet
        self.row = row.number
        self.mark = mark
        number = row.recordNumber.isEmpty ? nil : row.recordNumber
        self.state = state
        self.values = values.indices.map { Value(now: row.shown(values[$0], of: shape.fields[$0], $0), before: nil) }
    }

    /// A row about a record that is there.
    init(_ row: LedgerRow, of record: Record, before: [Datum], now: [Datum]) {
        sheet = row.sheet
        self.row = row.number
        mark = before == now ? .unchanged : .changed
        number = record.numberOrId
        state = record.state
        values = record.shape.fields.indices.map { index in
            let field = record.shape.fields[index]
            guard before[index] != now[index] else { return Value(now: field.covered(now[index]), before: nil) }
            return Value(now: row.shown(now[index], of: field, index), before: field.covered(before[index]))
        }
    }
}

extension LedgerRow {
    /// A value that the row's record will have, in clear only where the file itself gives it.
    fileprivate func shown(_ value: Datum, of field: FieldShape, _ index: Int) -> Datum {
        guard let given = given[index], given != .covered, field.mask.map(Mask.goneOver.contains) ?? false else {
            return field.covered(value)
        }
        return value
    }
}
