import Declarations
@testable import Ledger

/// What somebody with the database's password could do behind the program's back.
extension World {
    /// A few records with corrections, steps, a destroyed key and a pattern of the bureau's own.
    func fill() async throws {
        var memo = Memo("屋顶漏水")
        memo.phone = "051901234567"
        memo.endedOn = "2019-02-03"
        let first = try await record(memo)
        _ = try await take("finish", on: first)
        let pattern = NumberStyle("自编{n}")
        try await store.write(as: clerk) { try $0.setNumberStyle(pattern, of: Memo.shape, reason: "本局式样") }
        var second = Memo("噪音")
        second.about = Ref(first.id)
        second.phone = "051907654321"
        second.endedOn = "2019-03-03"
        _ = try await record(second)
        _ = try await reveal(first.id, purpose: "通知到场")
        let file = try await attach("漏水的照片", named: "照片.txt", to: first)
        let other = try await attach("又一张", named: "照片二.txt", to: first)
        try await store.write(as: clerk) {
            try $0.withdraw(file: other, of: Memo.shape, first.id, reason: "传错了")
            try $0.noteOpening($0.reading.attachment(file, of: Memo.shape, first.id), of: Memo.shape)
        }
        var tally = Tally(first, World.noon)
        tally.depth = 3
        let counted = tally
        try await store.write(as: clerk) { transaction in
            try transaction.append([counted])
            transaction.stand(at: World.noon + 3_600, as: .system)
            try transaction.sealHours()
        }
    }

    /// Runs statements as somebody with the database's password could.
    func script(_ sql: String) throws {
        let connection = try database.connect(.writing)
        defer { connection.close() }
        try connection.script(sql)
    }

    func verify(against seal: Seal? = nil) throws -> Verification {
        try store.verify(against: seal)
    }

    /// Every table of the ledger with its columns.
    func tables() throws -> [(String, [String])] {
        [
            ("memo", Standing.columns + Memo.fields.map(\.column)),
            ("journal", Self.journalColumns),
            ("journal_head", ["bureau", "seq", "hash"]),
            ("record_key", ["bureau", "register", "record", "wrapped", "digest"]),
            ("number_counter", ["bureau", "register", "series", "last"]),
            ("number_style", ["bureau", "register", "pattern"]),
            ("bureau", ["code", "name", "region", "demonstration", "ordinal"]),
            ("migration", ["number", "name", "digest"]),
            ("attachment", ["bureau"] + AttachedFile.columns),
            ("tally", SeriesShape.systemColumns + Tally.fields.map(\.column)),
        ]
    }

    static let journalColumns = [
        "bureau", "seq", "at", "actor", "event", "register", "record", "version", "reason", "request", "body", "hash",
    ]

    /// Changes one value of the table's newest row, looks, and puts it back.
    func tampering(_ table: String, _ column: String, _ look: () throws -> Void) throws {
        let connection = try database.connect(.writing)
        defer { connection.close() }
        let order = table == "journal" ? "seq" : ["memo", "attachment"].contains(table) ? "id" : column
        let key = try connection.first(
            "SELECT \(order), \(column) FROM \(table) ORDER BY \(order) DESC LIMIT 1"
        ) { ($0.datum(0), $0.datum(1)) }
        guard let (place, value) = key else { return }
        let other: Datum
        switch value {
        case .integer(let number): other = .integer(number + 7_000)
        case .text(let text) where Day(text) != nil: other = .text("2018-12-31")
        case .text(let text): other = .text(text + "x")
        case .null: other = column == "about" ? .integer(7_000) : .text("2018-12-31")
        }
        let id = order == column ? other : place
        try connection.run("UPDATE \(table) SET \(column) = $1 WHERE \(order) = $2", [other, place])
        try look()
        try connection.run("UPDATE \(table) SET \(column) = $1 WHERE \(order) = $2", [value, id])
    }

    /// Takes the newest row of a table away, looks, and puts it back.
    func without(_ table: String, _ look: () throws -> Void) throws {
        let connection = try database.connect(.writing)
        defer { connection.close() }
        guard let columns = try tables().first(where: { $0.0 == table })?.1 else { return }
        let orders = ["journal": "seq", "memo": "id", "attachment": "id", "record_key": "record"]
        let order = orders[table] ?? columns[0]
        let row = try connection.first(
            "SELECT \(columns.joined(separator: ", ")) FROM \(table) ORDER BY \(order) DESC LIMIT 1"
        ) { cursor in columns.indices.map { cursor.datum($0) } }
        guard let row, let place = columns.firstIndex(of: order) else { return }
        try connection.run("DELETE FROM \(table) WHERE \(order) = $1", [row[place]])
        try look()
        let places = columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        try connection.run("INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))", row)
    }
}
