import Declarations

/// A row as the table has it: sealed values beside the same in clear.
struct Stored {
    let standing: Standing
    let sealed: [Datum]
    let values: [Datum]
    let key: RecordKey?
}

extension Transaction {
    /// The row and its key as they stand now.
    func stored(_ shape: RegisterShape, _ id: Int64) throws -> Stored {
        let columns = (Standing.read + shape.fields.map(\.column)).map { "r.\($0)" } + ["k.wrapped"]
        let sql = """
            SELECT \(columns.joined(separator: ", "))
            FROM \(shape.table) r LEFT JOIN record_key k ON k.bureau = $1 AND k.register = $2 AND k.record = r.id
            WHERE r.bureau = $3 AND r.id = $4
            """
        let bureau = Datum.text(holding.bureau)
        let stored = try connection.first(sql, [bureau, .text(shape.table), bureau, .integer(id)]) {
            try self.stored(shape, $0)
        }
        guard let stored else { throw NotFound(register: shape.title, what: String(id)) }
        return stored
    }

    private func stored(_ shape: RegisterShape, _ cursor: any Cursor) throws -> Stored {
        let standing = Standing(cursor)
        let first = Standing.read.count
        let last = first + shape.fields.count
        let key =
            cursor.isNull(last) ? nil : try holding.key(wrapped: cursor.text(last), of: shape.table, standing.id)
        let sealed = shape.fields.indices.map { cursor.datum(first + $0) }
        let values = try zip(shape.fields, sealed).map { field, datum in
            field.isPersonal ? try holding.opened(datum, field, key, sight: .process) : datum
        }
        return Stored(standing: standing, sealed: sealed, values: values, key: key)
    }
}
