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
        let spoken = Set(document.counts.map(\.question.figure))
        let identities = try spoken.flatMap { try counter.identities(of: $0) }
        let days = Dictionary(
            document.counts.map { ($0.question.figure, $0.period) }, uniquingKeysWith: { first, _ in first })
        let sums = try counter.catalogue.identities.filter { identity in identities.contains { $0.id == identity.id } }
            .map { identity in
                try reader.sum(identity, over: identity.figures.compactMap { days[$0] }.first ?? period)
            }
        return ReportAnswer(
            document: document, chosen: try chosen(address, reader), sums: sums, readOn: today)
    }

    private func chosen(_ address: Address, _ reader: FigureReader) throws -> FigureView? {
        var faults: [Fault] = []
        guard let asked = DrillAsked(address, &faults) else { return nil }
        guard faults.isEmpty else { throw BadConditions(faults: faults) }
        let question = try reader.counter.question(asked.figure, asked.days, today: today).part(asked.part)
        return try reader.answer(question, isBrief: true)
    }
}

extension Identity {
    /// The figures that it speaks of, the whole first.
    var figures: [String] {
        switch rule {
        case .parts(let whole, let parts): [whole] + parts
        case .split(let id, _): [id]
        case .balance(let stock, let plus, let minus): plus + minus + [stock]
        }
    }
}
