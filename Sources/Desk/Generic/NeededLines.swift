import Declarations
import Ledger

/// The lines that a record must have before a step: a dispute is not settled without its parties.
struct NeededLines {
    let reading: Reading
    let catalogue: Catalogue

    /// The registers of which the record has no line yet.
    func missing(for step: StepShape, on shape: RegisterShape, _ id: Int64) throws -> [RegisterShape] {
        try step.lines.compactMap { catalogue.shape($0) }.filter { lines in
            guard let parent = lines.parent else { return false }
            return try reading.count(lines, Query([.compare(parent, .equal, .integer(id))]), upTo: 0) == 0
        }
    }

    /// That a step waits for a line.
    static func fault(_ lines: RegisterShape, before step: StepShape) -> Fault {
        Fault(field: lines.table, rule: "lines", answer: .lacksLines(step.label, lines.title))
    }

    /// Where a line is added to a record.
    static func address(of lines: RegisterShape, on id: Int64) -> String? { Entrance(line: lines)?.address(on: id) }
}
