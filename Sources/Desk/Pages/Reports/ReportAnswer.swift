import Bureau
import Counting
import Declarations
import Ledger
import Reports

/// A report with the figure that was chosen in it, and whether its sums agree.
struct ReportAnswer: Sendable {
    let document: Document
    let chosen: FigureView?
    let sums: [FigureView.Sum]
    let others: [OtherCountDoors]
    /// Where each number of the text leads without the margin: to its records or its page.
    let readOn: Day

    var numbersInText: Int {
        document.sections.flatMap(\.paragraphs).flatMap(\.runs).count { run in
            switch run {
            case .figure, .lastYear: true
            case .text, .change, .record: false
            }
        }
    }
}

/// Counts a report and the figure chosen in it from one snapshot.
struct ReportReader {
    let reading: Reading
    let bureau: String
    let today: Day
    let language: Language

    func answer(_ period: Period, _ address: Address) throws -> ReportAnswer {
        let document = try Document(of: period, bureau: bureau, reading: reading)
        let counter = try Counter(of: reading)
        let reader = FigureReader(counter: counter, today: today, language: language)
        return ReportAnswer(
            document: document, chosen: try chosen(address, reader),
            sums: try document.sums.map { try reader.sum($0.check, $0.culprits) },
            others: try document.others.map { try OtherCountDoors($0, RecordsDoor(counter: counter)) }, readOn: today)
    }

    private func chosen(_ address: Address, _ reader: FigureReader) throws -> FigureView? {
        var faults: [Fault] = []
        guard let asked = DrillAsked(address, &faults) else { return nil }
        guard faults.isEmpty else { throw BadConditions(faults: faults) }
        let question = try reader.counter.question(asked.figure, asked.days, today: today).part(asked.part)
        return try reader.answer(question, isBrief: true)
    }
}
