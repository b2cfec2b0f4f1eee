import Declarations

/// The files of records: rows against entries, the disk against rows.
extension Verifier {
    /// Keeps what an entry says of a file, until the rows are looked at.
    mutating func keepFile(of entry: Entry) {
        guard let event = AttachmentEvent(rawValue: entry.event), event != .opened else { return }
        guard let id = AttachmentEvent.file(of: entry), let body = try? Body(json: entry.body) else {
            return note("journal", entry.seq, Label("内容不可读", "The contents cannot be read"))
        }
        guard event == .added else {
            files[id, default: [:]]["withdrawn"] = .integer(1)
            return
        }
        var columns: [String: Datum] = [
            "id": .integer(id), "register": .text(entry.register), "record": .integer(entry.record),
            "added_at": .integer(entry.at.milliseconds), "withdrawn": .integer(0),
        ]
        for column in body.new { columns[column.column] = column.value }
        files[id] = columns
    }

    /// Every row against its entry, every file against its row, and files that no entry names.
    mutating func checkAttachments() throws {
        var missing = files
        var low: Int64 = 0
        while !isEnough {
            let rows = try attachmentRows(above: low)
            for row in rows {
                low = row["id"]?.integer ?? low
                compare(row, missing.removeValue(forKey: low), low)
            }
            if rows.count < Verifier.step { break }
        }
        for id in missing.keys.sorted() {
            note(AttachedFile.table, id, Label("有记录而无行", "An entry whose row is missing"))
        }
        guard let kept else { return }
        for (id, columns) in files.sorted(by: { $0.key < $1.key }) where !isEnough {
            checkFile(id, columns, in: kept.attachments)
        }
        let named = Set(files.values.compactMap { $0["stored"]?.text }.map { Attachments.place($0) })
        for place in kept.places where !named.contains(place) {
            note("attachments", nil, Label("没有记录提到的文件：\(place)", "A file that no entry names: \(place)"))
        }
    }

    private mutating func compare(_ row: [String: Datum], _ said: [String: Datum]?, _ id: Int64) {
        guard let said else {
            return note(AttachedFile.table, id, Label("有行而无记录", "A row that no entry recorded"))
        }
        for column in AttachedFile.columns where row[column] != said[column] {
            note(AttachedFile.table, id, Label("\(column) 与日志不符", "\(column) is not what the journal says"))
        }
    }

    private mutating func checkFile(_ id: Int64, _ columns: [String: Datum], in attachments: Attachments) {
        guard let stored = columns["stored"]?.text, let register = columns["register"]?.text,
            let record = columns["record"]?.integer
        else { return }
        let place = "\(Attachments.place(stored)) (\(register)/\(record))"
        if !attachments.has(stored) {
            note(AttachedFile.table, id, Label("文件缺失：\(place)", "The file is missing: \(place)"))
        } else if !attachments.holds(stored) {
            note(AttachedFile.table, id, Label("文件已被改动：\(place)", "The file was changed: \(place)"))
        }
    }

    private func attachmentRows(above low: Int64) throws -> [[String: Datum]] {
        let columns = AttachedFile.columns
        let sql = """
            SELECT \(columns.joined(separator: ", ")) FROM attachment WHERE bureau = $1 AND id > $2
            ORDER BY id LIMIT \(Verifier.step)
            """
        var rows: [[String: Datum]] = []
        try reading.query(sql, [.text(reading.bureau), .integer(low)]) { row in
            let values = columns.enumerated().map { ($1, row.datum($0)) }
            rows.append(Dictionary(uniqueKeysWithValues: values))
        }
        return rows
    }
}

/// The files of a data directory as they lay before a snapshot was taken, so that one which comes later is no stranger.
struct KeptFiles {
    let attachments: Attachments
    /// Where every file lies; empty where strangers do not matter.
    let places: [String]
}

extension Store {
    /// Checks journal, tables, keys and files; with a seal, also that the chain still leads through it.
    public func verify(against seal: Seal? = nil) throws -> Verification {
        let kept = KeptFiles(attachments: attachments, places: try attachments.places())
        return try read { reading in
            var verifier = Verifier(reading, kept: kept)
            return try verifier.verify(against: seal)
        }
    }
}
