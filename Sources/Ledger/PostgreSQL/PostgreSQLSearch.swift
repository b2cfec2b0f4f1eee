import Declarations

/// Two `tsvector`s a record, of our own tokens with their places, under GIN indexes.
struct PostgreSQLSearch: SearchTables {
    let connection: any Connection
    let bureau: String

    func make(for table: String) throws {
        try connection.script(
            """
            CREATE TABLE IF NOT EXISTS search_\(table) (
              bureau text NOT NULL, id bigint NOT NULL, open tsvector NOT NULL, keyed tsvector NOT NULL,
              PRIMARY KEY (bureau, id));
            CREATE INDEX IF NOT EXISTS search_\(table)_open ON search_\(table) USING gin (open);
            CREATE INDEX IF NOT EXISTS search_\(table)_keyed ON search_\(table) USING gin (keyed);
            """)
    }

    func target(_ table: String) -> Gathering.Target {
        Targets.search(table, .postgresql) {
            Gathering.Target(
                "search_\(table)", ["bureau", "id", "open", "keyed"],
                casts: ["open": "::tsvector", "keyed": "::tsvector"])
        }
    }

    func row(_ tokens: SearchTokens, _ id: Int64, ordinal: () throws -> Int64) rethrows -> [Datum] {
        [.text(bureau), .integer(id), vector(tokens.open), vector(tokens.keyed)]
    }

    func put(_ tokens: SearchTokens, _ table: String, _ id: Int64) throws {
        try connection.run(
            """
            INSERT INTO search_\(table) (bureau, id, open, keyed) VALUES ($1, $2, $3::tsvector, $4::tsvector)
            ON CONFLICT (bureau, id) DO UPDATE SET open = excluded.open, keyed = excluded.keyed
            """, [.text(bureau), .integer(id), vector(tokens.open), vector(tokens.keyed)])
    }

    func forgetKeyed(_ table: String, _ id: Int64) throws {
        let sql = "UPDATE search_\(table) SET keyed = ''::tsvector WHERE bureau = $1 AND id = $2"
        try connection.run(sql, [.text(bureau), .integer(id)])
    }

    func clear(_ table: String) throws {
        try connection.run("DELETE FROM search_\(table) WHERE bureau = $1", [.text(bureau)])
    }

    func holds(_ tokens: SearchTokens, _ table: String, _ id: Int64) throws -> Bool {
        try connection.first(
            """
            SELECT 1 FROM search_\(table)
            WHERE bureau = $1 AND id = $2 AND open = $3::tsvector AND keyed = $4::tsvector
            """, [.text(bureau), .integer(id), vector(tokens.open), vector(tokens.keyed)]
        ) { _ in true } ?? false
    }

    func ids(_ table: String) throws -> [Int64] {
        try connection.all("SELECT id FROM search_\(table) WHERE bureau = $1 ORDER BY id", [.text(bureau)]) {
            $0.integer(0)
        }
    }

    func write(_ query: SearchQuery, on table: String, as alias: String, into statement: inout Statement) {
        guard !query.isEmpty else { return statement.write("1 = 0") }
        statement.write("\(alias).id IN (SELECT id FROM search_\(table) WHERE bureau = ")
        statement.write(value: .text(bureau))
        statement.write(" AND ((1 = 1")
        for part in query.parts {
            statement.write(" AND (open @@ ")
            write(phrase(part.open), into: &statement)
            if !part.keyed.isEmpty {
                statement.write(" OR keyed @@ ")
                let ways = part.keyed.map { $0.map(phrase).joined(separator: " & ") }
                write(ways.joined(separator: " | "), into: &statement)
            }
            statement.write(")")
        }
        statement.write(")")
        if let number = query.number {
            statement.write(" OR keyed @@ ")
            write(phrase(number), into: &statement)
        }
        statement.write("))")
    }

    private func write(_ query: String, into statement: inout Statement) {
        statement.write(value: .text(query))
        statement.write("::tsquery")
    }

    private func phrase(_ phrase: SearchQuery.Phrase) -> String {
        "(" + phrase.tokens.map { "'\($0)'" }.joined(separator: " <-> ") + (phrase.endsOpen ? ":*" : "") + ")"
    }

    private func vector(_ tokens: [String]) -> Datum {
        .text(tokens.enumerated().map { "'\($1)':\($0 + 1)" }.joined(separator: " "))
    }
}
