/// What the statements of Counting are written with.
extension Reading {
    /// How conditions become SQL over the registers of the catalogue.
    public var conditions: Conditions { holding.conditions }

    /// Calls back with every row of a statement.
    public func query(_ statement: Statement, _ each: (any Cursor) throws -> Void) throws {
        try query(statement.sql, statement.values, each)
    }
}
