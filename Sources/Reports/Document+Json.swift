import Counting
import Declarations
public import Ledger

extension Document {
    /// The report for other programs: its text, and every figure with what it was counted from.
    public var json: JsonValue {
        .object([
            "bureau": .text(bureau), "title": .text(title),
            "period": .object(["from": .text(period.from.description), "to": .text(period.to.description)]),
            "sections": .list(sections.map(\.json)), "figures": .list(figures),
        ])
    }

    private var figures: [JsonValue] {
        let comparisons = comparisons
        return counts.map { count in
            let lastYear = comparisons[count.question.id].map { [JsonValue.Member("last_year", $0.json)] }
            return .object(count.members + (lastYear ?? []))
        }
    }
}

extension Section {
    /// The records that the section lists in their own words.
    private var records: [JsonValue] {
        paragraphs.flatMap(\.runs).compactMap { run in
            guard case .record(let link, _) = run else { return nil }
            return .object(["register": .text(link.register), "id": .integer(link.id), "number": .text(link.number)])
        }
    }

    fileprivate var json: JsonValue {
        .object([
            "heading": .text(heading), "level": .integer(level),
            "paragraphs": .list(paragraphs.map { .text($0.text) }), "records": .list(records),
        ])
    }
}
