import Declarations

/// FTS5 over our own tokens: its `ascii` tokenizer parts them at spaces and changes nothing. The row number carries the
/// bureau's ordinal above the record's id, so that one table serves every bureau of the file.
struct SQLiteSearch: SearchTables {
    let connection: any Connection
    let bureau: String

    func make(for table: String) throws {
        try connection.script(
            "CREATE VIRTUAL TABLE IF NOT EXISTS search_\(table) USING fts5(open, keyed, tokenize = 'ascii')")
    }

    /// Around a statement of several rows FTS5 writes down what it has, since it might be undone by itself: a commit
    /// would leave many small parts to be merged instead of one.
    func target(_ table: String) -> Gathering.Target {
        Targets.search(table, .sqlite) {
            Gathering.Target("search_\(table)", ["rowid", "open", "keyed"], isOneByOne: true)
        }
    }

    func row(_ tokens: SearchTokens, _ id: Int64, ordinal: () throws -> Int64) rethrows -> [Datum] {
        [.integer(try ordinal() << 44 | id), text(tokens.open), text(tokens.keyed)]
    }

    func put(_ tokens: SearchTokens, _ table: String, _ id: Int64) throws {
        try connection.run(
            "INSERT OR REPLACE INTO search_\(table) (rowid, open, keyed) VALUES (\(base) | $2, $3, $4)",
            [.text(bureau), .integer(id), text(tokens.open), text(tokens.keyed)])
    }

    func forgetKeyed(_ table: String, _ id: Int64) throws {
        let sql = "UPDATE search_\(table) SET keyed = '' WHERE rowid = \(base) | $2"
        try connection.run(sql, [.text(bureau), .integer(id)])
    }

    func clear(_ table: String) throws {
        let sql = "DELETE FROM search_\(table) WHERE rowid BETWEEN \(base) AND \(base) | \(last)"
        try connection.run(sql, [.text(bureau)])
    }

    func holds(_ tokens: SearchTokens, _ table: String, _ id: Int64) throws -> Bool {
        let sql = "SELECT open, keyed FROM search_\(table) WHERE rowid = \(base) | $2"
        let kept = try connection.first(sql, [.text(bureau), .integer(id)]) { [$0.datum(0), $0.datum(1)] }
        return kept == [text(tokens.open), text(tokens.keyed)]
    }

    func ids(_ table: String) throws -> [Int64] {
        let sql = "SELECT rowid FROM search_\(table) WHERE rowid BETWEEN \(base) AND \(base) | \(last) ORDER BY rowid"
        return try connection.all(sql, [.text(bureau)]) { $0.integer(0) & last }
    }

    func write(_ query: SearchQuery, on table: String, as alias: String, into statement: inout Statement) {
        guard !query.isEmpty else { return statement.write("1 = 0") }
        statement.write("\(alias).id IN (SELECT rowid & \(last) FROM search_\(table) WHERE search_\(table) MATCH ")
        statement.write(value: .text(match(query)))
        let place = statement.add(.text(bureau))
        statement.write(" AND rowid BETWEEN \(base(place)) AND \(base(place)) | \(last))")
    }

    private func match(_ query: SearchQuery) -> String {
        let parts = query.parts.map { part in
            let ways = part.keyed.map { way in "(" + way.map { phrase($0, "keyed") }.joined(separator: " AND ") + ")" }
            return "(" + ([phrase(part.open, "open")] + ways).joined(separator: " OR ") + ")"
        }
        let all = "(" + parts.joined(separator: " AND ") + ")"
        return query.number.map { all + " OR " + phrase($0, "keyed") } ?? all
    }

    private func phrase(_ phrase: SearchQuery.Phrase, _ column: String) -> String {
        "\(column) : \"" + phrase.tokens.joined(separator: " ") + "\"" + (phrase.endsOpen ? " *" : "")
    }

    private func text(_ tokens: [String]) -> Datum { .text(tokens.joined(separator: " ")) }

    /// The bureau's first row number; its code is the value at this place.
    private func base(_ place: String) -> String { "(SELECT ordinal << 44 FROM bureau WHERE code = \(place))" }
    private var base: String { base("$1") }
    private var last: Int64 { (1 << 44) - 1 }
}
