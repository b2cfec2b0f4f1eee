import Declarations

/// FTS5 over our own tokens: its `ascii` tokenizer parts them at spaces and changes nothing. The row number carries the
/// bureau's ordinal above the record's id, so that one table serves every bureau of the file.
struct SQLiteSearch: SearchIndex {
    let connection: any Connection
    let ordinal: Int64

    func make(for table: String) throws {
        try connection.script(
            "CREATE VIRTUAL TABLE IF NOT EXISTS search_\(table) USING fts5(open, keyed, tokenize = 'ascii')")
    }

    func put(_ tokens: SearchTokens, _ table: String, _ id: Int64) throws {
        try connection.run(
            "INSERT OR REPLACE INTO search_\(table) (rowid, open, keyed) VALUES ($1, $2, $3)",
            [row(id), text(tokens.open), text(tokens.keyed)])
    }

    func forgetKeyed(_ table: String, _ id: Int64) throws {
        try connection.run("UPDATE search_\(table) SET keyed = '' WHERE rowid = $1", [row(id)])
    }

    func remove(_ table: String, _ id: Int64) throws {
        try connection.run("DELETE FROM search_\(table) WHERE rowid = $1", [row(id)])
    }

    func clear(_ table: String) throws {
        try connection.run("DELETE FROM search_\(table) WHERE rowid BETWEEN $1 AND $2", [row(0), row(last)])
    }

    func holds(_ tokens: SearchTokens, _ table: String, _ id: Int64) throws -> Bool {
        let kept = try connection.first("SELECT open, keyed FROM search_\(table) WHERE rowid = $1", [row(id)]) {
            [$0.datum(0), $0.datum(1)]
        }
        return kept == [text(tokens.open), text(tokens.keyed)]
    }

    func ids(_ table: String) throws -> [Int64] {
        try connection.all(
            "SELECT rowid FROM search_\(table) WHERE rowid BETWEEN $1 AND $2 ORDER BY rowid", [row(0), row(last)]
        ) { $0.integer(0) & last }
    }

    func write(_ query: SearchQuery, on table: String, as alias: String, into statement: inout Statement) {
        guard !query.isEmpty else { return statement.write("1 = 0") }
        statement.write("\(alias).id IN (SELECT rowid & \(last) FROM search_\(table) WHERE search_\(table) MATCH ")
        statement.write(value: .text(match(query)))
        statement.write(" AND rowid BETWEEN ")
        statement.write(value: row(0))
        statement.write(" AND ")
        statement.write(value: row(last))
        statement.write(")")
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
    private func row(_ id: Int64) -> Datum { .integer(ordinal << 44 | id) }
    private var last: Int64 { (1 << 44) - 1 }
}
