import Declarations

/// How a transaction writes rows: the statements behind recording and changing.
extension Transaction {
    /// The row as it would be written, against the row as it stands: only what differs is sealed, set and entered.
    func write<R: Register>(_ row: Row<R>, event: String, to state: String, reason: String) throws -> Row<R> {
        let shape = R.shape
        let stored = try stored(shape, row.id)
        guard stored.standing.version == row.version else {
            throw Conflict(register: shape.title, given: row.version, current: stored.standing.version)
        }
        let values = row.record.values
        let differing = shape.fields.indices.filter { stored.values[$0] != values[$0] }
        if state != StateShape.void.name {
            try refuse(
                R.allFaults(row.record, at: at) + R.faults(in: row.record, standing: state)
                    + faults(shape, values, id: row.id, instead: stored.values) + faultsBeside(row.record, id: row.id))
        }
        let key = stored.key
        let columns = differing.map { shape.fields[$0].column }
        let new = try differing.map { try holding.sealed(values[$0], shape.fields[$0], key) }
        var body = Body(
            old: zip(columns, differing).map { ColumnValue($0, stored.sealed[$1]) },
            new: zip(columns, new).map { ColumnValue($0, $1) })
        if state != row.state {
            body.old.append(ColumnValue("state", .text(row.state)))
            body.new.append(ColumnValue("state", .text(state)))
        }
        let standing = Standing(
            id: row.id, version: row.version + 1, number: row.number, state: state, unit: row.unit,
            isOpening: row.standing.isOpening, recordedAt: row.standing.recordedAt)
        try update(shape, standing, body.new, from: row.version)
        try append(event, shape, standing, body, reason)
        if differing.contains(where: { shape.fields[$0].isSearched }) {
            try Search(connection, holding).put(shape, standing, values)
        }
        recollection.forget(shape, isChange: true)
        return Row(standing: standing, record: row.record)
    }

    /// Keeps a key, wrapped, under the register or series and the record that it belongs to.
    func keep(_ key: RecordKey, of table: String, _ id: Int64) throws {
        let owner = KeyOwner(bureau: holding.bureau, register: table, record: id)
        let wrapped = try key.wrapped(by: holding.keys, for: owner, holding.entropy)
        try connection.put(
            [.text(holding.bureau), .text(table), .integer(id), .text(wrapped), .text(key.digest)],
            into: Targets.keys)
    }

    /// What the entry of a new record says: every value that is not empty, the digest of its key, and its place in
    /// the run of numbers.
    func created(
        _ shape: RegisterShape, _ standing: Standing, _ values: [Datum], _ key: RecordKey?, _ run: ColumnValue?
    ) -> Body {
        var new = [
            ColumnValue("number", .text(standing.number)), ColumnValue("state", .text(standing.state)),
            ColumnValue("unit", .integer(standing.unit)),
            ColumnValue("opening", .integer(standing.isOpening ? 1 : 0)),
        ]
        for (field, value) in zip(shape.fields, values) where value != .null {
            new.append(ColumnValue(field.column, value))
        }
        return Body(new: new, key: key?.digest, run: run)
    }

    /// References that point nowhere or to what is not meant, and records that may stand in the register only once.
    ///
    /// - Parameter old: what the record held so far; what it keeps of that is not judged by what was narrowed since.
    func faults(_ shape: RegisterShape, _ values: [Datum], id: Int64?, instead old: [Datum]? = nil) throws -> [Fault] {
        var faults: [Fault] = []
        for (place, table) in shape.references {
            guard let target = values[place].integer else { continue }
            let field = shape.fields[place]
            if try !exists(in: table, target) {
                faults.append(.stray(field, target))
            } else if let only = field.narrowing, old?[place] != values[place], try !fits(only, in: table, target) {
                faults.append(
                    Fault(
                        field: field.column, value: String(target), rule: "narrowed",
                        answer: Label(
                            "\(field.label.zh)：须是\(only.label.zh)", "\(field.label.en): must be \(only.label.en)")))
            }
        }
        faults += try faultsOfLocalCodes(shape, values)
        if let fault = try repeated(shape, values, id: id) { faults.append(fault) }
        return faults
    }

    private func update(
        _ shape: RegisterShape, _ standing: Standing, _ new: [ColumnValue], from version: Int64
    ) throws {
        let sets = ["version = $1"] + new.enumerated().map { "\($1.column) = $\($0 + 2)" }
        let next = new.count + 2
        let changed = try connection.run(
            """
            UPDATE \(shape.table) SET \(sets.joined(separator: ", "))
            WHERE bureau = $\(next) AND id = $\(next + 1) AND version = $\(next + 2)
            """,
            [.integer(standing.version)] + new.map(\.value)
                + [.text(holding.bureau), .integer(standing.id), .integer(version)])
        guard changed == 1 else {
            throw Conflict(register: shape.title, given: version, current: standing.version)
        }
    }

    func system(_ standing: Standing) -> [Datum] {
        [
            .text(holding.bureau), .integer(standing.id), .integer(standing.version), .text(standing.number),
            .text(standing.state), .integer(standing.unit), .integer(standing.isOpening ? 1 : 0),
            .integer(standing.recordedAt.milliseconds),
        ]
    }

    func exists(in table: String, _ id: Int64) throws -> Bool {
        try recollection.finds(id, in: table) {
            let sql = "SELECT 1 FROM \(table) WHERE bureau = $1 AND id = $2"
            return try connection.first(sql, [.text(holding.bureau), .integer(id)]) { _ in true } ?? false
        }
    }

    private func fits(_ only: Narrowing, in table: String, _ id: Int64) throws -> Bool {
        guard let shape = holding.catalogue.shape(table) else { return false }
        return try recollection.fits(only, id, in: table) {
            try reading.count(shape, Query([.among("id", [.integer(id)]), only.predicate]), upTo: 1) == 1
        }
    }

    private func repeated(_ shape: RegisterShape, _ values: [Datum], id: Int64?) throws -> Fault? {
        guard !shape.once.isEmpty else { return nil }
        let conditions: [Predicate] = shape.once.map { column in
            guard let index = shape.index(column), values[index] != .null else { return .missing(column) }
            return .compare(column, .equal, values[index])
        }
        let others = try reading.page(shape, Query(conditions, limit: 2, columns: [])).records.filter { $0.id != id }
        guard let other = others.first else { return nil }
        return Fault(
            field: shape.once.first, value: other.number, rule: "duplicate",
            answer: Label(
                "\(shape.title.zh)中已有这一条：\(other.number)", "\(shape.title.en) already has this: \(other.number)"))
    }
}
