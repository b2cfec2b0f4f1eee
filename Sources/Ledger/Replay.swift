import Declarations

/// What the entries of one record say that its row must be.
struct Replayed {
    /// Every column of the row save `bureau`; those never set are null.
    private(set) var columns: [String: Datum]
    /// The digest of its key, if it has one.
    private(set) var key: String?
    private(set) var isKeyDestroyed = false
    private var version: Int64 = 0

    init(_ id: Int64) {
        columns = ["id": .integer(id)]
    }

    /// Applies one entry; one that only looked changes nothing.
    ///
    /// - Returns: the place in a run of numbers that the entry gave out.
    mutating func apply(_ entry: Entry) throws -> ColumnValue? {
        if entry.event == KeyDestruction.event { isKeyDestroyed = true }
        guard entry.version == version + 1 else { return nil }
        let body = try Body(json: entry.body)
        if version == 0 {
            columns["recorded_at"] = .integer(entry.at.milliseconds)
            key = body.key
        }
        version = entry.version
        columns["version"] = .integer(version)
        for change in body.new { columns[change.column] = change.value }
        return body.run
    }
}

extension Verifier {
    /// Rows compared at a time.
    static let step = 500

    /// A register's rows and keys against the entries on them.
    mutating func replay(_ shape: RegisterShape) throws {
        let columns = Standing.read + shape.fields.map(\.column)
        var low: Int64 = 0
        while !isEnough {
            let rows = try rows(shape, columns, above: low)
            let high = rows.count < Self.step ? Int64.max : rows.last?["id"]?.integer ?? .max
            try compare(shape, rows, low, high)
            if high == .max { return }
            low = high
        }
    }

    private mutating func compare(
        _ shape: RegisterShape, _ rows: [[String: Datum]], _ low: Int64, _ high: Int64
    ) throws {
        var expected = try replayed(shape, low, high)
        let keys = try keys(shape, low, high)
        for row in rows {
            guard let id = row["id"]?.integer else { continue }
            guard let replayed = expected.removeValue(forKey: id) else {
                note(shape.table, id, Label("有行而无记录", "A row that no entry recorded"))
                continue
            }
            for (column, value) in row.sorted(by: { $0.key < $1.key }) {
                guard replayed.columns[column] ?? .null != value else { continue }
                note(shape.table, id, Label("\(column) 与日志不符", "\(column) is not what the journal says"))
            }
            checkKey(shape, id, replayed, keys[id])
        }
        for id in expected.keys.sorted() {
            note(shape.table, id, Label("有记录而无行", "An entry whose row is missing"))
        }
        let ids = Set(rows.compactMap { $0["id"]?.integer })
        for id in keys.keys.sorted() where !ids.contains(id) {
            note("record_key", id, Label("密钥没有对应的记录", "A key without its record"))
        }
    }

    private mutating func checkKey(
        _ shape: RegisterShape, _ id: Int64, _ replayed: Replayed, _ kept: (wrapped: String, digest: String)?
    ) {
        guard let kept else {
            if replayed.key != nil && !replayed.isKeyDestroyed {
                note("record_key", id, Label("密钥缺失，又没有销毁记录", "The key is missing and no entry destroyed it"))
            }
            return
        }
        guard opensKeys else { return }
        let key = try? reading.holding.key(wrapped: kept.wrapped, of: shape.table, id)
        if key == nil || key?.digest != kept.digest || key?.digest != replayed.key || replayed.isKeyDestroyed {
            note("record_key", id, Label("密钥与日志不符", "The key is not the one that the journal names"))
        }
    }

    private func rows(_ shape: RegisterShape, _ columns: [String], above low: Int64) throws -> [[String: Datum]] {
        let sql = """
            SELECT \(columns.joined(separator: ", ")) FROM \(shape.table)
            WHERE bureau = $1 AND id > $2 ORDER BY id LIMIT \(Self.step)
            """
        var rows: [[String: Datum]] = []
        try reading.query(sql, [.text(reading.bureau), .integer(low)]) { cursor in
            let values = columns.enumerated().map { ($1, cursor.datum($0)) }
            rows.append(Dictionary(uniqueKeysWithValues: values))
        }
        return rows
    }

    private mutating func replayed(_ shape: RegisterShape, _ low: Int64, _ high: Int64) throws -> [Int64: Replayed] {
        var found: [Int64: Replayed] = [:]
        let entries = try entries(
            "register = $2 AND record > $3 AND record <= $4",
            [.text(shape.table), .integer(low), .integer(high)], order: "record, seq")
        for entry in entries {
            do {
                let run = try found[entry.record, default: Replayed(entry.record)].apply(entry)
                if let run { count(run, of: shape) }
            } catch {
                note("journal", entry.seq, Label("内容不可读", "The contents cannot be read"))
            }
        }
        return found
    }

    private mutating func count(_ run: ColumnValue, of shape: RegisterShape) {
        let series = "\(shape.table)\n\(run.column)"
        runs[series] = max(runs[series] ?? 0, run.value.integer ?? 0)
    }

    private func keys(
        _ shape: RegisterShape, _ low: Int64, _ high: Int64
    ) throws -> [Int64: (wrapped: String, digest: String)] {
        let sql = """
            SELECT record, wrapped, digest FROM record_key
            WHERE bureau = $1 AND register = $2 AND record > $3 AND record <= $4
            """
        var keys: [Int64: (String, String)] = [:]
        let values: [Datum] = [.text(reading.bureau), .text(shape.table), .integer(low), .integer(high)]
        try reading.query(sql, values) { keys[$0.integer(0)] = ($0.text(1), $0.text(2)) }
        return keys
    }
}
