public import Declarations

/// A row of a series and when it was written.
public struct Kept<S: Series>: Sendable {
    public let storedAt: Moment
    public let row: S
}

/// What can be said of the rows about a record without looking at them.
public struct SeriesSum: Sendable, Hashable {
    public let count: Int
    /// The first and the last of the moments of which they speak.
    public let span: ClosedRange<Moment>?
}

extension Reading {
    /// How many rows there are about a record, and over what time. Of a series whose rows speak of moments.
    public func sum(_ shape: SeriesShape, about id: Int64) throws -> SeriesSum {
        let sql = """
            SELECT count(*), min(\(shape.when)), max(\(shape.when)) FROM \(shape.table)
            WHERE bureau = $1 AND \(shape.about) = $2
            """
        let sum = try connection.first(sql, [.text(bureau), .integer(id)]) { cursor in
            let ends = (Moment(milliseconds: cursor.integer(1)), Moment(milliseconds: cursor.integer(2)))
            return SeriesSum(count: Int(cursor.integer(0)), span: cursor.isNull(1) ? nil : ends.0...ends.1)
        }
        return sum ?? SeriesSum(count: 0, span: nil)
    }

    /// What the rows about a record have in a column of whole numbers, added up.
    public func total(_ shape: SeriesShape, of column: String, about id: Int64) throws -> Int {
        guard shape.field(column)?.kind == .integer, shape.field(column)?.isPersonal == false else { return 0 }
        let sql = "SELECT sum(\(column)) FROM \(shape.table) WHERE bureau = $1 AND \(shape.about) = $2"
        return try connection.first(sql, [.text(bureau), .integer(id)]) { Int($0.integer(0)) } ?? 0
    }

    /// The records that have rows: of a series with personal values by the keys that their rows share, which are few
    /// where rows are many.
    public func records(in shape: SeriesShape) throws -> [Int64] {
        let keys = "SELECT record FROM record_key WHERE bureau = $1 AND register = $2 ORDER BY record"
        if shape.hasPersonal { return try connection.all(keys, [.text(bureau), .text(shape.table)]) { $0.integer(0) } }
        let sql = "SELECT DISTINCT \(shape.about) FROM \(shape.table) WHERE bureau = $1 ORDER BY \(shape.about)"
        return try connection.all(sql, [.text(bureau)]) { $0.integer(0) }
    }

    /// The key that the rows about a record share, unwrapped.
    func key(_ shape: SeriesShape, about id: Int64) throws -> RecordKey? {
        let sql = "SELECT wrapped FROM record_key WHERE bureau = $1 AND register = $2 AND record = $3"
        let wrapped = try connection.first(sql, [.text(bureau), .text(shape.table), .integer(id)]) { $0.text(0) }
        return try wrapped.map { try holding.key(wrapped: $0, of: shape.table, id) }
    }

    /// A row's values in clear.
    func opened(_ shape: SeriesShape, _ values: [Datum], _ key: RecordKey?) throws -> [Datum] {
        let row = shape.name(values)
        return try zip(shape.fields, values).map { field, value in
            guard field.isPersonal, let cipher = value.text else { return value }
            guard let key else { throw KeyDestroyed() }
            return try Json.datum(key.open(cipher, column: row + "|" + field.column))
        }
    }
}

extension Transaction {
    /// Rows about a record in clear, for a purpose: the look itself is an entry on that record.
    ///
    /// - Parameters:
    ///   - span: from when to when, by the moments of which the rows speak.
    ///   - most: no more than so many, the newest.
    /// - Returns: the rows, the oldest first.
    public func reveal<S: Series, R: Register>(
        _ series: S.Type, about record: Row<R>, over span: ClosedRange<Moment>, purpose: String, most: Int
    ) throws -> [Kept<S>] {
        let shape = S.shape
        precondition(shape.register == R.table, "the rows are about another register")
        try refuse(without: purpose)
        let columns = ["stored_at"] + shape.fields.map(\.column)
        let sql = """
            SELECT \(columns.joined(separator: ", ")) FROM \(shape.table) WHERE bureau = $1 AND \(shape.about) = $2
            AND \(shape.when) >= $3 AND \(shape.when) <= $4 ORDER BY \(shape.when) DESC LIMIT \(most)
            """
        let key = try reading.key(shape, about: record.id)
        let ends: [Datum] = [span.lowerBound.datum, span.upperBound.datum]
        let rows = try connection.all(sql, [.text(holding.bureau), .integer(record.id)] + ends) { cursor in
            let values = shape.fields.indices.map { cursor.datum($0 + 1) }
            return Kept(
                storedAt: Moment(milliseconds: cursor.integer(0)),
                row: try S(values: reading.opened(shape, values, key)))
        }
        let seen = [ColumnValue("columns", .text(shape.table)), ColumnValue("rows", .integer(Int64(rows.count)))]
        try append("revealed", R.shape, record.standing, Body(new: seen), purpose)
        return rows.reversed()
    }
}
