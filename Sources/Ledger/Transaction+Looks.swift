public import Declarations

/// Looks at covered values for a purpose that stands by itself: whoever handles a matter sees whom it is about.
extension Transaction {
    /// The values of some columns in clear. The look is an entry, one for each record, purpose and day of whoever acts.
    ///
    /// - Returns: the values in the order asked.
    public func look(at columns: [String], of shape: RegisterShape, id: Int64, purpose: String) throws -> [Datum] {
        if try hasLooked(at: shape, id, for: purpose) {
            let record = try reading.record(shape, id: id)
            return columns.map { record[$0] }
        }
        return try reveal(shape, id: id, columns: columns, purpose: purpose)
    }

    private func hasLooked(at shape: RegisterShape, _ id: Int64, for purpose: String) throws -> Bool {
        let sql = """
            SELECT 1 FROM journal WHERE bureau = $1 AND register = $2 AND record = $3 AND event = 'revealed' \
            AND actor = $4 AND reason = $5 AND at >= $6 LIMIT 1
            """
        let values: [Datum] = [
            .text(holding.bureau), .text(shape.table), .integer(id), .text(actor.account), .text(purpose),
            .integer(Moment(at.day).milliseconds),
        ]
        return try connection.first(sql, values) { _ in true } ?? false
    }
}
