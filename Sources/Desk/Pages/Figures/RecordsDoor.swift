import Counting
import Declarations
import Ledger

/// The way from a number to exactly the records that it counted.
struct RecordsDoor {
    let counter: Counter

    /// The list of a count's records; nil for a figure made of several, whose parts have lists of their own.
    func address(of count: Count) throws -> Address? {
        let selections = try counter.selections(of: count.question)
        guard selections.count == 1 else { return nil }
        return RecordsDoor.address(of: count, in: selections[0].table)
    }

    /// The list in a register whose records a count counted.
    static func address(of count: Count, in table: String) -> Address {
        var address = Address("/\(table)").with(DrillAsked.Name.figure, count.question.id)
            .with(days: count.period, count.sense)
        if let part = count.question.part {
            address = address.with(DrillAsked.Name.by, part.column).with(DrillAsked.Name.part, part.word)
        }
        return address
    }

    /// The list of a count's records, or else the figure's own page.
    func best(_ count: Count) throws -> Address {
        try address(of: count) ?? Address(figure: count.question, sense: count.sense)
    }
}
