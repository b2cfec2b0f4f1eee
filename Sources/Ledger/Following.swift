public import Declarations

/// What follows from a write, in the same transaction: a clock from the record that it belongs to.
public protocol Following: Sendable {
    /// A record as it is to be written, with what it does not say itself filled in: the days that a clock reckons.
    ///
    /// - Parameters:
    ///   - id: nil for a new record.
    ///   - opening: whether it is opening stock.
    ///   - state: where it will stand.
    func prepared<R: Register>(
        _ record: R, id: Int64?, opening: Bool, to state: String, for event: String, in transaction: Transaction
    ) throws -> R

    /// Hears of every record that was recorded, corrected, withdrawn, or moved on by a step.
    ///
    /// - Returns: the record as it then stands.
    func follow<R: Register>(_ row: Row<R>, after event: String, in transaction: Transaction) throws -> Row<R>
}

extension Transaction {
    /// Writes what follows from another write. It is neither a step that somebody takes nor a correction by hand, so
    /// locked periods are not asked.
    public func settle<R: Register>(
        _ row: Row<R>, event: String, to state: String? = nil, reason: String = ""
    ) throws -> Row<R> {
        try write(row, event: event, to: state ?? row.state, reason: reason)
    }

    func followed<R: Register>(_ row: Row<R>, _ event: String) throws -> Row<R> {
        try holding.following?.follow(row, after: event, in: self) ?? row
    }

    func prepared<R: Register>(_ row: Row<R>, to state: String, _ event: String) throws -> R {
        guard let following = holding.following else { return row.record }
        return try following.prepared(
            row.record, id: row.id, opening: row.standing.isOpening, to: state, for: event, in: self)
    }

    func prepared<R: Register>(new record: R, opening: Bool, in state: String) throws -> R {
        guard let following = holding.following else { return record }
        return try following.prepared(record, id: nil, opening: opening, to: state, for: "recorded", in: self)
    }
}
