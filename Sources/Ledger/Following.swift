public import Declarations

/// What follows from a write, in the same transaction: a clock from the record that it belongs to.
public protocol Following: Sendable {
    /// Hears of every record that was recorded, corrected, withdrawn, or moved on by a step.
    func follow<R: Register>(_ row: Row<R>, after event: String, in transaction: Transaction) throws
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
        try holding.following?.follow(row, after: event, in: self)
        return row
    }
}
