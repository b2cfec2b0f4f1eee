import Declarations

/// The columns of one SELECT over a register, and the way from its rows to records.
struct Projection {
    let shape: RegisterShape
    /// Indices of the fields that are read.
    private let wanted: [Int]
    private let sort: String?
    private let needsKey: Bool
    /// `SELECT … FROM register r`, with the records' keys where personal fields are read; their bureau is `$1`.
    private let text: String

    init(_ shape: RegisterShape, columns: [String]?, sort: Query.Sort?) {
        self.shape = shape
        wanted = shape.fields.indices.filter { columns?.contains(shape.fields[$0].column) ?? true }
        self.sort = sort?.column
        needsKey = wanted.contains { shape.fields[$0].isPersonal }
        var columns = Standing.read.map { "r.\($0)" } + wanted.map { "r.\(shape.fields[$0].column)" }
        if needsKey { columns.append("k.wrapped") }
        if let sort { columns.append("r.\(sort.column)") }
        let key = "LEFT JOIN record_key k ON k.bureau = $1 AND k.register = '\(shape.table)' AND k.record = r.id"
        text = "SELECT \(columns.joined(separator: ", ")) FROM \(shape.table) r" + (needsKey ? " " + key : "")
    }

    /// A statement that goes on behind the bureau's rows: `… WHERE r.bureau = $n`.
    func statement(of bureau: String) -> Statement {
        var statement = Statement(text)
        if needsKey { _ = statement.add(.text(bureau)) }
        statement.write(" WHERE r.bureau = ")
        statement.write(value: .text(bureau))
        return statement
    }

    /// The value that the row is sorted by; null when by id alone.
    func sorted(_ cursor: any Cursor) -> Datum {
        sort == nil ? .null : cursor.datum(Standing.read.count + wanted.count + (needsKey ? 1 : 0))
    }

    /// The row as a record, personal values opened and covered as the reading sees them.
    func record(_ cursor: any Cursor, _ reading: Reading) throws -> Record {
        let standing = Standing(cursor)
        var key: RecordKey??
        var values = [Datum](repeating: .null, count: shape.fields.count)
        for (position, index) in wanted.enumerated() {
            let datum = cursor.datum(Standing.read.count + position)
            let field = shape.fields[index]
            guard field.isPersonal else {
                values[index] = datum
                continue
            }
            if reading.sight == .masked, hasKey(cursor), let covered = field.coveredWhole(datum) {
                values[index] = covered
                continue
            }
            let opener = try key ?? self.key(cursor, standing.id, reading)
            key = opener
            values[index] = try reading.holding.opened(datum, field, opener, sight: reading.sight)
        }
        return Record(shape: shape, standing: standing, values: values)
    }

    private var keyPlace: Int { Standing.read.count + wanted.count }

    private func hasKey(_ cursor: any Cursor) -> Bool { needsKey && !cursor.isNull(keyPlace) }

    private func key(_ cursor: any Cursor, _ id: Int64, _ reading: Reading) throws -> RecordKey? {
        guard hasKey(cursor) else { return nil }
        return try reading.holding.key(wrapped: cursor.text(keyPlace), of: shape.table, id)
    }
}
