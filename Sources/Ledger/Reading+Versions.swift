public import Declarations

extension Reading {
    /// A record as it stood at an earlier version, and the entries that have changed it since, the newest first.
    /// A version that never was gives the oldest or the newest there is.
    public func record(
        _ shape: RegisterShape, id: Int64, at version: Int64
    ) throws -> (was: Record, since: [Entry]) {
        let now = try record(shape, id: id)
        let since = try history(shape, id: id).filter { $0.version > version }
        let key = shape.hasPersonal ? try key(of: shape, id) : nil
        var (values, state) = (now.values, now.state)
        for entry in since {
            for old in try Body(json: entry.body).old {
                if old.column == "state" { state = old.value.text ?? state }
                guard let index = shape.index(old.column) else { continue }
                let field = shape.fields[index]
                values[index] = field.isPersonal ? try holding.opened(old.value, field, key, sight: sight) : old.value
            }
        }
        let standing = Standing(
            id: id, version: version, number: now.number, state: state, unit: now.standing.unit,
            isOpening: now.standing.isOpening, recordedAt: now.standing.recordedAt)
        return (Record(shape: shape, standing: standing, values: values), since)
    }

    private func key(of shape: RegisterShape, _ id: Int64) throws -> RecordKey? {
        let sql = "SELECT wrapped FROM record_key WHERE bureau = $1 AND register = $2 AND record = $3"
        let wrapped = try connection.first(sql, [.text(bureau), .text(shape.table), .integer(id)]) { $0.text(0) }
        return try wrapped.map { try holding.key(wrapped: $0, of: shape.table, id) }
    }
}

extension Entry {
    /// The columns that the entry has set.
    public var columns: Set<String> { Set((try? Body(json: body))?.new.map(\.column) ?? []) }
}
