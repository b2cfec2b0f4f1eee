import Declarations

/// The series against the entries that seal their hours, make their keys and remove their rows.
extension Verifier {
    mutating func checkSeries() throws {
        for shape in reading.holding.catalogue.seriesShapes where !isEnough {
            let removed = try checkKeys(of: shape)
            try checkHours(of: shape, removed)
            if opensKeys { try checkUnsealed(of: shape) }
        }
    }

    /// - Returns: the records whose rows were removed.
    private mutating func checkKeys(of shape: SeriesShape) throws -> Set<Int64> {
        var (begun, removed) = ([Int64: String](), Set<Int64>())
        for entry in try entries("register = $2", [.text(shape.table)], order: "seq") {
            if entry.event == SeriesKey.begun { begun[entry.record] = (try? Body(json: entry.body))?.key }
            if entry.event == SeriesKey.removed { removed.insert(entry.record) }
        }
        var kept: [Int64: (wrapped: String, digest: String)] = [:]
        let sql = "SELECT record, wrapped, digest FROM record_key WHERE bureau = $1 AND register = $2"
        try reading.query(sql, [.text(reading.bureau), .text(shape.table)]) {
            kept[$0.integer(0)] = ($0.text(1), $0.text(2))
        }
        for record in Set(begun.keys).union(kept.keys).sorted() {
            let said = removed.contains(record) ? nil : begun[record]
            guard let key = kept[record] else {
                if said != nil {
                    note("record_key", record, Label("密钥缺失，又没有销毁记录", "The key is missing and no entry removed it"))
                }
                continue
            }
            let opened =
                opensKeys ? try? reading.holding.key(wrapped: key.wrapped, of: shape.table, record).digest : said
            if said == nil || key.digest != said || opened != said {
                note("record_key", record, Label("密钥与日志不符", "The key is not the one that the journal names"))
            }
        }
        return removed
    }

    /// Walks the sealing entries in the order of hours; an hour may have more than one.
    private mutating func checkHours(of shape: SeriesShape, _ removed: Set<Int64>) throws {
        var (sealed, last) = (Set<Int64>(), Int64(0))
        var waiting: (hour: Int64, lines: [ColumnValue])?
        while !isEnough {
            let values: [Datum] = [.text(SeriesHour.register(shape)), .integer(last)]
            let some = try entries("register = $2 AND seq > $3", values, order: "seq", limit: 500)
            for entry in some {
                // What cannot be read is a changed entry, which the chain has named.
                let lines = ((try? Body(json: entry.body))?.new ?? []).filter { $0.column != SeriesHour.rows }
                if let before = waiting, before.hour != entry.record { try compare(shape, before, removed) }
                waiting = (entry.record, (waiting?.hour == entry.record ? waiting?.lines ?? [] : []) + lines)
                sealed.insert(entry.record)
                last = entry.seq
            }
            if some.count < 500 { break }
        }
        if let waiting { try compare(shape, waiting, removed) }
        guard let end = sealed.max() else { return }
        var place: Int64?
        while let hour = try reading.hour(shape, after: place), hour <= end, !isEnough {
            if !sealed.contains(hour) { noteRows(shape, hour, nil, Label("多出了数据", "rows were added")) }
            place = hour
        }
    }

    private mutating func compare(
        _ shape: SeriesShape, _ sealed: (hour: Int64, lines: [ColumnValue]), _ removed: Set<Int64>
    ) throws {
        let live = try reading.digests(shape, hour: sealed.hour).lines
        var there = Dictionary(live.map { ($0.column, $0.value) }, uniquingKeysWith: { first, _ in first })
        for line in sealed.lines {
            let (found, record) = (there.removeValue(forKey: line.column), Int64(line.column))
            if record.map({ removed.contains($0) }) == true {
                if found != nil {
                    noteRows(shape, sealed.hour, record, Label("已销毁的数据仍在", "rows that were removed are there"))
                }
            } else if found != line.value {
                noteRows(
                    shape, sealed.hour, record, Label("数据被改动、增加或缺失", "rows were changed, added or are missing"))
            }
        }
        for record in there.keys.sorted() {
            noteRows(shape, sealed.hour, Int64(record), Label("多出了数据", "rows were added"))
        }
    }

    private mutating func noteRows(_ shape: SeriesShape, _ hour: Int64, _ record: Int64?, _ what: Label) {
        let time = SeriesHour.text(hour)
        let about = record.map { " #\($0)" } ?? ""
        note(
            shape.table, hour,
            Label(
                "\(shape.title.zh) \(time) 一小时\(about)：\(what.zh)",
                "\(shape.title.en), hour from \(time)\(about): \(what.en)"))
    }

    /// What no entry covers yet opens at least with the key of its record.
    private mutating func checkUnsealed(of shape: SeriesShape) throws {
        guard shape.hasPersonal else { return }
        let columns = ["hour"] + shape.fields.map(\.column)
        let sql = "SELECT \(columns.joined(separator: ", ")) FROM \(shape.table) WHERE bureau = $1 AND hour > $2"
        let last = try reading.lastSealed(shape) ?? .min
        var broken: Set<Int64> = []
        var keys: [Int64: RecordKey?] = [:]
        var rows: [(hour: Int64, values: [Datum])] = []
        try reading.query(sql, [.text(reading.bureau), .integer(last)]) { cursor in
            rows.append((cursor.integer(0), shape.fields.indices.map { cursor.datum($0 + 1) }))
        }
        for (hour, values) in rows {
            guard let id = shape.about(values) else { continue }
            if keys[id] == nil { keys[id] = .some(try? reading.key(shape, about: id)) }
            let key = keys[id].flatMap { $0 }
            if (try? reading.opened(shape, values, key)) == nil { broken.insert(hour) }
        }
        for hour in broken.sorted() {
            noteRows(shape, hour, nil, Label("有数据无法打开", "rows cannot be opened"))
        }
    }
}
