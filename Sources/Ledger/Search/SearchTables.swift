import Declarations

/// The search tables of one bureau. Each side keeps them in its own way; both give the same hits.
protocol SearchTables {
    /// Makes a register's table where it is missing.
    func make(for table: String) throws
    /// The table of a register, as rows of new records are put into it.
    func target(_ table: String) -> Gathering.Target
    /// The row of a new record.
    func row(_ tokens: SearchTokens, _ id: Int64, ordinal: () throws -> Int64) rethrows -> [Datum]
    /// Keeps the tokens of a record in place of those it had.
    func put(_ tokens: SearchTokens, _ table: String, _ id: Int64) throws
    /// Forgets the tokens of a record's personal fields; its key is destroyed.
    func forgetKeyed(_ table: String, _ id: Int64) throws
    /// Forgets every record of a register, before its tokens are made anew.
    func clear(_ table: String) throws
    /// Whether exactly these tokens are kept of a record.
    func holds(_ tokens: SearchTokens, _ table: String, _ id: Int64) throws -> Bool
    /// The records of which tokens are kept, in order.
    func ids(_ table: String) throws -> [Int64]
    /// Writes a condition over a table's alias: the record is found by the query. An empty query finds none.
    func write(_ query: SearchQuery, on table: String, as alias: String, into statement: inout Statement)
}

extension Connection {
    /// The search tables of a bureau.
    func searchTables(of bureau: String) -> any SearchTables {
        switch dialect {
        case .sqlite: SQLiteSearch(connection: self, bureau: bureau)
        case .postgresql: PostgreSQLSearch(connection: self, bureau: bureau)
        }
    }
}
