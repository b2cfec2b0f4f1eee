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
        let columns = ["r.version", "r.number", "r.state", "r.unit", "r.opening", "r.recorded_at", "k.wrapped"]
        let sql = """
            SELECT \((columns + shape.fields.map { "r.\($0.column)" }).joined(separator: ", "))
            FROM \(shape.table) r LEFT JOIN record_key k ON k.bureau = $1 AND k.register = $2 AND k.record = r.id
            WHERE r.bureau = $3 AND r.id = $4
            """
        let bureau = Datum.text(holding.bureau)
        var stored: Stored?
        try connection.query(sql, [bureau, .text(shape.table), bureau, .integer(id)]) { cursor in
            stored = try self.stored(shape, id, cursor, firstField: columns.count)
        }
        guard let stored else { throw NotFound(register: shape.title, what: String(id)) }
        return stored
    }

    private func stored(
        _ shape: RegisterShape, _ id: Int64, _ cursor: any Cursor, firstField: Int
    ) throws -> Stored {
        let key = cursor.isNull(6) ? nil : try holding.key(wrapped: cursor.text(6), of: shape.table, id)
        let sealed = shape.fields.indices.map { cursor.datum(firstField + $0) }
        let values = try zip(shape.fields, sealed).map { field, datum in
            field.isPersonal ? try holding.opened(datum, field, key, sight: .process) : datum
        }
        let standing = Standing(
            id: id, version: cursor.integer(0), number: cursor.text(1), state: cursor.text(2),
            unit: cursor.integer(3), isOpening: cursor.integer(4) == 1,
            recordedAt: Moment(milliseconds: cursor.integer(5)))
        return Stored(standing: standing, sealed: sealed, values: values, key: key)
    }
}
