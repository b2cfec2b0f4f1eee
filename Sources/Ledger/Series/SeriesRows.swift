public import Declarations
import Synchronization

/// What becomes of the key that the rows about one record share.
enum SeriesKey {
    static let begun = "series_begun"
    static let removed = "series_removed"
}

extension Transaction {
    /// Appends rows. One that is there already is left as it is, so that whoever sends twice has written once.
    ///
    /// - Returns: how many were new.
    @discardableResult
    public func append<S: Series>(_ rows: [S]) throws -> Int {
        let shape = S.shape
        let plain = rows.map(\.values)
        try refuse(plain.flatMap { try shape.faults(in: $0) + strayReferences(shape, $0) })
        let hour = Datum.integer(try openHour(shape))
        let system = [Datum.text(holding.bureau), hour, .integer(at.milliseconds)]
        var keys: [Int64: RecordKey] = [:]
        let sealed = try plain.map { values -> [Datum] in
            guard shape.hasPersonal, let id = shape.about(values) else { return system + values }
            let key = try keys[id] ?? key(shape, about: id)
            keys[id] = key
            let row = shape.name(values)
            return system
                + (try zip(shape.fields, values).map { try holding.sealed($1, $0, key, of: row) })
        }
        var new = 0
        for some in sealed.chunks(of: SeriesInsert.most) {
            new += try connection.run(SeriesInsert.of(shape, rows: some.count), some.flatMap { $0 })
        }
        return new
    }

    /// Removes all rows about a record with the key that they share; the entry says how many, and why.
    ///
    /// - Returns: how many there were.
    @discardableResult
    public func remove(_ shape: SeriesShape, about id: Int64, reason: String) throws -> Int {
        guard !reason.isEmpty else {
            throw Refused([.notGiven("reason", Label("销毁理由", "Reason for destruction"))])
        }
        let place: [Datum] = [.text(holding.bureau), .integer(id)]
        let rows = try connection.run("DELETE FROM \(shape.table) WHERE bureau = $1 AND \(shape.about) = $2", place)
        let key = try reading.key(shape, about: id)
        guard rows > 0 || key != nil else { return 0 }
        try connection.run(
            "DELETE FROM record_key WHERE bureau = $1 AND register = $2 AND record = $3",
            [.text(holding.bureau), .text(shape.table), .integer(id)])
        let body = Body(new: [ColumnValue(SeriesHour.rows, .integer(Int64(rows)))], key: key?.digest)
        try append(SeriesKey.removed, register: shape.table, record: id, body, reason)
        return rows
    }

    /// The key that the rows about a record share, made with the first of them.
    private func key(_ shape: SeriesShape, about id: Int64) throws -> RecordKey {
        if let key = try reading.key(shape, about: id) { return key }
        let sql = "SELECT 1 FROM journal WHERE bureau = $1 AND register = $2 AND record = $3 AND event = $4"
        let values: [Datum] = [.text(holding.bureau), .text(shape.table), .integer(id), .text(SeriesKey.removed)]
        let isWaiting = waitingEntries(under: shape.table).contains { $0.record == id && $0.event == SeriesKey.removed }
        if try isWaiting || connection.first(sql, values, { _ in true }) == true { throw KeyDestroyed() }
        let key = RecordKey(from: holding.entropy)
        try append(SeriesKey.begun, register: shape.table, record: id, Body(key: key.digest), "")
        try keep(key, of: shape.table, id)
        return key
    }

    private func strayReferences(_ shape: SeriesShape, _ values: [Datum]) throws -> [Fault] {
        try zip(shape.fields, values).compactMap { field, value in
            guard case .reference(let table) = field.kind, let id = value.integer, id != 0,
                try !exists(in: table, id)
            else { return nil }
            return .stray(field, id)
        }
    }
}

extension SeriesShape {
    /// The record that a row's values say it is about.
    func about(_ values: [Datum]) -> Int64? { index(about).flatMap { values[$0].integer } }

    /// What tells a row from every other: its sealed values are bound to it, and open nowhere else.
    func name(_ values: [Datum]) -> String {
        ([table] + once.compactMap { index($0) }.map { values[$0].plain }).joined(separator: "|")
    }
}

extension Holding {
    /// A personal value of a series' row as the table keeps it.
    fileprivate func sealed(_ datum: Datum, _ field: FieldShape, _ key: RecordKey?, of row: String) throws -> Datum {
        guard field.isPersonal, datum != .null, let key else { return datum }
        return .text(try key.seal(Json.text(datum), column: row + "|" + field.column, entropy))
    }
}

/// The statements that append rows, made on first use and kept.
private enum SeriesInsert {
    /// Rows in one statement.
    static let most = 64
    private static let known = Mutex<[String: String]>([:])

    static func of(_ shape: SeriesShape, rows: Int) -> String {
        let name = "\(shape.table) \(rows)"
        if let sql = known.withLock({ $0[name] }) { return sql }
        let columns = SeriesShape.systemColumns + shape.fields.map(\.column)
        let places = (0..<rows).map { row in
            "(" + columns.indices.map { "$\(row * columns.count + $0 + 1)" }.joined(separator: ", ") + ")"
        }
        let sql = """
            INSERT INTO \(shape.table) (\(columns.joined(separator: ", "))) VALUES \(places.joined(separator: ", "))
            ON CONFLICT DO NOTHING
            """
        known.withLock { $0[name] = sql }
        return sql
    }
}
