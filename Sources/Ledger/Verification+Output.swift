import Declarations

extension Verification {
    /// For other programs.
    public var json: JsonValue {
        .object([
            "bureau": .text(seal.bureau), "holds": .flag(holds), "count": .integer(seal.count),
            "head": .text(seal.head),
            "discrepancies": .list(
                discrepancies.map { found in
                    .object([
                        "table": .text(found.table), "id": found.id.map { .integer($0) } ?? .null,
                        "zh": .text(found.answer.zh), "en": .text(found.answer.en),
                    ])
                }),
        ])
    }

    /// The head, and what is broken, for a person.
    public var text: String {
        let broken = discrepancies.map { found in
            let place = found.table + (found.id.map { "/\($0)" } ?? "")
            return "\(place): \(found.answer.zh) · \(found.answer.en)"
        }
        return (["\(seal.bureau) \(seal.count) \(seal.head)"] + broken).joined(separator: "\n")
    }
}
