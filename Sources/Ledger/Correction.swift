public import Declarations

/// A correction or withdrawal of a record before it is written, for whoever has a say in it.
public struct Correction: Sendable {
    public let shape: RegisterShape
    public let standing: Standing
    /// The columns whose value would change.
    public let changed: Set<String>
    /// Whether the record would be withdrawn.
    public let isWithdrawal: Bool
    private let old: [Datum]
    private let new: [Datum]

    init(_ shape: RegisterShape, _ standing: Standing, from old: [Datum], to new: [Datum], isWithdrawal: Bool) {
        self.shape = shape
        self.standing = standing
        self.isWithdrawal = isWithdrawal
        self.old = old
        self.new = new
        changed = Set(shape.fields.indices.filter { old[$0] != new[$0] }.map { shape.fields[$0].column })
    }

    /// What a column holds now.
    public func before(_ column: String) -> Datum { shape.index(column).map { old[$0] } ?? .null }
    /// What it would hold.
    public func after(_ column: String) -> Datum { shape.index(column).map { new[$0] } ?? .null }
}

extension Transaction {
    /// What keeps a record from being corrected, asked of whoever keeps periods.
    func faultsOfCorrection<R: Register>(_ row: Row<R>, isWithdrawal: Bool) throws -> [Fault] {
        let stored = try stored(R.shape, row.id)
        let correction = Correction(
            R.shape, stored.standing, from: stored.values, to: row.record.values, isWithdrawal: isWithdrawal)
        return try holding.correctionFaults(reading, correction)
    }
}
