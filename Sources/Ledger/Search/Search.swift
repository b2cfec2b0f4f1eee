import Declarations

/// Finds a bureau's records by words, and keeps what it finds them by in step with the rows.
struct Search {
    private let connection: any Connection
    private let holding: Holding
    private let tables: any SearchTables

    init(_ connection: any Connection, _ holding: Holding) {
        self.connection = connection
        self.holding = holding
        self.tables = connection.searchTables(of: holding.bureau)
    }

    /// Makes the tables that are missing and fills them from the rows: after founding, an upgrade or a restore.
    func prepare() throws {
        let there = Set(try connection.tables())
        let missing = holding.catalogue.shapes.filter { $0.hasSearch && !there.contains("search_" + $0.table) }
        guard !missing.isEmpty else { return }
        try connection.transaction(connection.dialect.beginWriting) {
            for shape in missing {
                try tables.make(for: shape.table)
                try rebuild(shape)
            }
        }
    }

    /// Keeps the words of a new record.
    func add(_ shape: RegisterShape, _ standing: Standing, _ values: [Datum], _ gathering: Gathering) throws {
        guard shape.hasSearch else { return }
        let row = try tables.row(tokens(shape, standing, values), standing.id) { try holding.ordinal(over: gathering) }
        try gathering.put(row, into: tables.target(shape.table))
    }

    /// Keeps the words of a record in place of those it had.
    func put(_ shape: RegisterShape, _ standing: Standing, _ values: [Datum]) throws {
        guard shape.hasSearch else { return }
        try tables.put(tokens(shape, standing, values), shape.table, standing.id)
    }

    /// Forgets the words of a record's personal fields, whose key was destroyed.
    func forget(_ shape: RegisterShape, _ standing: Standing) throws {
        guard shape.hasSearch else { return }
        try tables.forgetKeyed(shape.table, standing.id)
    }

    /// Writes the condition that a row `r` of the register is found by what was typed.
    func restrict(_ statement: inout Statement, to words: String, on shape: RegisterShape) {
        guard shape.hasSearch else { return statement.write("1 = 0") }
        let query = SearchQuery(words, key: key(shape))
        tables.write(query, on: shape.table, as: "r", into: &statement)
    }

    /// The ids of records whose words are not what their values give, and of words without a record.
    func differing(_ shape: RegisterShape) throws -> [Int64] {
        var kept = Set(try tables.ids(shape.table))
        var differing: [Int64] = []
        try walk(shape) { record in
            let isKept = kept.remove(record.id) != nil
            let tokens = tokens(shape, record.standing, record.values)
            if try !isKept || !tables.holds(tokens, shape.table, record.id) { differing.append(record.id) }
        }
        return (differing + kept).sorted()
    }

    private func rebuild(_ shape: RegisterShape) throws {
        try tables.clear(shape.table)
        try walk(shape) { try put(shape, $0.standing, $0.values) }
    }

    private func tokens(_ shape: RegisterShape, _ standing: Standing, _ values: [Datum]) -> SearchTokens {
        SearchTokens(of: shape, number: standing.number, values: values, key: key(shape))
    }

    private func key(_ shape: RegisterShape) -> SearchKey? { holding.searchKeys[shape.table] }

    /// Every record in clear, also withdrawn ones, a page at a time.
    private func walk(_ shape: RegisterShape, _ each: (Record) throws -> Void) throws {
        let reading = Reading(connection: connection, holding: holding, sight: .process)
        let columns = shape.fields.filter(\.isSearched).map(\.column)
        var query = Query(limit: Limits.pageRows, columns: columns)
        query.withVoid = true
        while true {
            let page = try reading.page(shape, query)
            for record in page.records { try each(record) }
            guard let next = page.next else { return }
            query.from = .after(next)
        }
    }
}
