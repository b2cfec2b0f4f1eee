import Bureau
import Counting
import Declarations
public import Ledger

extension Document {
    /// The report for other programs: its text, and every figure with what it was counted from.
    public var json: JsonValue {
        .object([
            "bureau": .text(bureau), "title": .text(title),
            "period": .object(["from": .text(period.from.description), "to": .text(period.to.description)]),
            "standing": .text(standing.word), "sections": .list(sections.map(\.json)),
            "figures": .list(figures), "checks": .list(sums.map(\.json)),
            "other_rules": .list(others.map(\.json)),
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
            "section": .text(code.rawValue), "heading": .text(heading), "level": .integer(level),
            "paragraphs": .list(paragraphs.map { .text($0.text) }), "records": .list(records),
        ])
    }
}

extension Document.Standing {
    fileprivate var word: String {
        switch self {
        case .open: "open"
        case .locked: "locked"
        case .unknown: "unknown"
        }
    }
}

extension Document.Sum {
    fileprivate var json: JsonValue {
        .object([
            "identity": .text(check.identity.id), "zh": .text(check.identity.title.zh), "holds": .flag(check.holds),
            "sum": .text(check.line), "difference": .integer(check.difference),
            "records": .list(
                culprits.named.map { culprit in
                    .object([
                        "register": .text(culprit.register), "id": .integer(culprit.id),
                        "number": .text(culprit.number), "difference": .integer(culprit.difference),
                    ])
                }),
        ])
    }
}
