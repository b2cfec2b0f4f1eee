import Declarations
import Ledger

extension Transaction {
    /// Makes a reference of a record name another one, in an entry of its own.
    ///
    /// - Parameter called: how a fault names the record; by its own number unless given.
    func repoint<R: Register>(
        _ register: R.Type, _ id: Int64, _ column: String, to other: Int64, event: String, reason: String,
        called number: String? = nil
    ) throws {
        guard let field = R.fields.first(where: { $0.column == column }) else { return }
        var row = try reading.find(register, id)
        try field.write(&row.record, .integer(other))
        do {
            _ = try settle(row, event: event, reason: reason)
        } catch let refused as Refused {
            throw Refused(refused.faults.map { $0.of(R.title, number ?? row.number) })
        }
    }
}

extension Fault {
    /// The same fault, saying of which record it is.
    fileprivate func of(_ title: Label, _ number: String) -> Fault {
        Fault(
            field: nil, value: value, rule: rule,
            answer: Label("\(title.zh) \(number)：\(answer.zh)", "\(title.en) \(number): \(answer.en)"))
    }
}
