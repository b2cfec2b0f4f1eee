public import Declarations

/// How many records several lists have that speak of one record: written once, and asked of one record after another.
public struct AroundQuestion: Sendable {
    fileprivate let statement: Statement
    /// Which of the statement's values are the record's id.
    fileprivate let places: [Int]
    fileprivate let count: Int

    /// The id that stands in the lists' queries for whichever record is asked about.
    public static let anyone: Int64 = .min
}

extension Reading {
    /// Writes the question for lists whose queries name `AroundQuestion.anyone`; each is looked at to `limit` + 1.
    public func question(_ lists: [(shape: RegisterShape, query: Query)], upTo limit: Int) throws -> AroundQuestion {
        var statement = Statement()
        for list in lists {
            statement.sql += statement.sql.isEmpty ? "SELECT " : ", "
            statement.sql += "(SELECT count(*) FROM (SELECT 1 FROM \(list.shape.table) r WHERE "
            try restrict(&statement, list.shape, list.query)
            statement.sql += " LIMIT \(limit + 1)) counted)"
        }
        let places = statement.values.indices.filter { statement.values[$0] == .integer(AroundQuestion.anyone) }
        return AroundQuestion(statement: statement, places: places, count: lists.count)
    }

    /// How many records each of the lists has for one record.
    public func counts(_ question: AroundQuestion, about id: Int64) throws -> [Int] {
        guard question.count > 0 else { return [] }
        var values = question.statement.values
        for place in question.places { values[place] = .integer(id) }
        let counts = try connection.first(question.statement.sql, values) { cursor in
            (0..<question.count).map { Int(cursor.integer($0)) }
        }
        return counts ?? []
    }
}

/// What the statements of Counting are written with.
extension Reading {
    /// How conditions become SQL over the registers of the catalogue.
    public var conditions: Conditions { holding.conditions }

    /// Calls back with every row of a statement.
    public func query(_ statement: Statement, _ each: (any Cursor) throws -> Void) throws {
        try query(statement.sql, statement.values, each)
    }
}
