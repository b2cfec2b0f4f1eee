import Declarations

/// Copies a bureau's rows from one database into the empty tables of another, of either kind.
struct TableCopy {
    let source: any Connection
    let target: any Connection
    let bureau: String

    private static let rowsAtOnce = 100

    /// Copies every table but the search tables, which are made from the rows.
    func run() throws {
        try target.transaction(target.dialect.beginWriting) {
            for table in try target.tables() where table != "migration" && !table.hasPrefix("search_") {
                try copy(table)
            }
        }
    }

    private func copy(_ table: String) throws {
        let columns = try target.columns(of: table).map(\.name)
        let owner = columns.contains("bureau") ? "bureau" : table == "bureau" ? "code" : nil
        let condition = owner.map { " WHERE \($0) = $1" } ?? ""
        let select = "SELECT \(columns.joined(separator: ", ")) FROM \(table)\(condition)"
        var waiting: [[Datum]] = []
        try rows(select, owner == nil ? [] : [.text(bureau)]) { cursor in
            waiting.append(columns.indices.map { cursor.datum($0) })
            if waiting.count == Self.rowsAtOnce { try insert(&waiting, table, columns) }
        }
        try insert(&waiting, table, columns)
    }

    /// PostgreSQL gives the rows a thousand at a time, so that memory stays small.
    private func rows(_ select: String, _ values: [Datum], _ each: (any Cursor) throws -> Void) throws {
        guard source.dialect == .postgresql else { return try source.query(select, values, each) }
        try source.run("DECLARE copied NO SCROLL CURSOR FOR " + select, values)
        var count = 0
        repeat {
            count = 0
            try source.query("FETCH 1000 FROM copied", []) { row in
                count += 1
                try each(row)
            }
        } while count > 0
        try source.script("CLOSE copied")
    }

    private func insert(_ rows: inout [[Datum]], _ table: String, _ columns: [String]) throws {
        guard !rows.isEmpty else { return }
        let places = rows.indices.map { row in
            "(" + columns.indices.map { "$\(row * columns.count + $0 + 1)" }.joined(separator: ", ") + ")"
        }
        try target.run(
            "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES \(places.joined(separator: ", "))",
            rows.flatMap { $0 })
        rows = []
    }
}
