import Declarations

/// The tables beside the registers: the bureau itself, runs and patterns of numbers, migrations, search.
extension Verifier {
    mutating func checkFounding() throws {
        let founded = try entries("seq = 1", [], order: "seq").first
        let said = try founded.map { try Body(json: $0.body).new } ?? []
        let columns = BureauFacts.columns
        var kept: [ColumnValue] = []
        let sql = "SELECT \(columns.joined(separator: ", ")) FROM bureau WHERE code = $1"
        try reading.query(sql, [.text(reading.bureau)]) { cursor in
            kept = columns.enumerated().map { ColumnValue($1, cursor.datum($0)) }
        }
        if kept.isEmpty || kept != said {
            note("bureau", nil, Label("机构信息与设立记录不符", "The bureau is not what its founding entry says"))
        }
    }

    /// Entries and keys of registers that the program does not have.
    mutating func checkStrangers() throws {
        let catalogue = reading.holding.catalogue
        let known =
            catalogue.shapes.map(\.table) + ["bureau", NumberStyle.table, FileNote.register]
            + catalogue.seriesShapes.flatMap { [$0.table, SeriesHour.register($0)] }
        for table in ["journal", "record_key"] {
            let sql = "SELECT DISTINCT register FROM \(table) WHERE bureau = $1"
            var strangers: [String] = []
            try reading.query(sql, [.text(reading.bureau)]) { row in
                if !known.contains(row.text(0)) { strangers.append(row.text(0)) }
            }
            for stranger in strangers {
                note(table, nil, Label("不认识的台账 \(stranger)", "An unknown register \(stranger)"))
            }
        }
        let sql = "SELECT count(*) FROM bureau WHERE code NOT IN (SELECT bureau FROM journal_head)"
        try reading.query(sql, []) { row in
            if row.integer(0) > 0 { note("journal_head", nil, Label("有机构没有链头", "A bureau without a head")) }
        }
    }

    mutating func checkRuns() throws {
        var kept: [String: Int64] = [:]
        let sql = "SELECT register, series, last FROM number_counter WHERE bureau = $1"
        try reading.query(sql, [.text(reading.bureau)]) { kept["\($0.text(0))\n\($0.text(1))"] = $0.integer(2) }
        if kept != runs && !isEnough {
            note("number_counter", nil, Label("编号与日志不符", "The runs of numbers are not what the journal gave out"))
        }
    }

    mutating func checkStyles() throws {
        var said: [String: String] = [:]
        for entry in try entries("register = $2", [.text(NumberStyle.table)], order: "seq") {
            let new = try Body(json: entry.body).new
            guard new.count == 2, let register = new[0].value.text else { continue }
            said[register] = new[1].value.text
        }
        var kept: [String: String] = [:]
        let sql = "SELECT register, pattern FROM number_style WHERE bureau = $1"
        try reading.query(sql, [.text(reading.bureau)]) { kept[$0.text(0)] = $0.text(1) }
        if kept != said {
            note(NumberStyle.table, nil, Label("编号式样与日志不符", "The number patterns are not what the journal says"))
        }
    }

    mutating func checkMigrations() throws {
        let known = Dictionary(uniqueKeysWithValues: Migrations.all.map { ($0.number, [$0.name, $0.digest]) })
        var kept: [Int64: [String]] = [:]
        try reading.query("SELECT number, name, digest FROM migration", []) { row in
            kept[row.integer(0)] = [row.text(1), row.text(2)]
        }
        if kept != known {
            note("migration", nil, Label("数据库变更记录与程序不符", "The migrations are not the program's"))
        }
    }

    /// The words of every record; on the way every personal value is opened.
    mutating func checkSearch() throws {
        let search = Search(reading.connection, reading.holding)
        for shape in reading.holding.catalogue.shapes where shape.hasSearch && !isEnough {
            do {
                for id in try search.differing(shape) {
                    note("search_\(shape.table)", id, Label("检索词与记录不符", "The search tokens are not the record's"))
                }
            } catch is CiphertextBroken, is WrongKey {
                note(shape.table, nil, Label("有个人信息无法打开", "A personal value cannot be opened"))
            }
        }
    }
}
