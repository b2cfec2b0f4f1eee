public import Declarations

/// Finds records by words. Each database keeps its own kind of index over the same tokens.
public protocol SearchIndex: Sendable {
    /// Keeps the tokens of a record's searched fields in place of what was kept before.
    func put(
        _ shape: RegisterShape, _ standing: Standing, _ values: [Datum], _ connection: any Connection,
        _ holding: Holding) throws
    /// Forgets the tokens of a record's personal fields, whose key was destroyed.
    func forget(
        _ shape: RegisterShape, _ standing: Standing, _ connection: any Connection, _ holding: Holding) throws
    /// The ids of records whose tokens are not what their values give, and of tokens without a record.
    func differing(_ shape: RegisterShape, _ reading: Reading) throws -> [Int64]
    /// Writes the condition that a row `r` of the register is found by what was typed.
    func restrict(
        _ statement: inout Statement, to words: String, on shape: RegisterShape, _ holding: Holding) throws
}
