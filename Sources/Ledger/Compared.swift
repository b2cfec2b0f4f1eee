public import Declarations

/// A register whose records must agree with other records: one main adviser of a place on a day, no lawyer at two
/// stations at once.
public protocol Compared: Register {
    /// Every fault against what else is on record; `id` is nil for a record that is new.
    static func faults(in record: Self, id: Int64?, beside reading: Reading) throws -> [Fault]
}

private let comparing = Castings<any Compared.Type>()

extension Transaction {
    /// What the record contradicts in other records; nothing for registers that compare none.
    func faultsBeside<R: Register>(_ record: R, id: Int64?) throws -> [Fault] {
        guard let type = comparing.cast(R.self) else { return [] }
        return try compare(type, record, id)
    }

    private func compare<C: Compared>(_ type: C.Type, _ record: Any, _ id: Int64?) throws -> [Fault] {
        guard let record = record as? C else { return [] }
        return try C.faults(in: record, id: id, beside: reading)
    }
}
