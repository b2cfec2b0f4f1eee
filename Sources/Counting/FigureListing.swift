import Declarations
public import Ledger

/// Every figure and occasion with what it counts.
public struct FigureListing: Sendable {
    let figures: [(figure: Figure, sense: Sense, groups: [String])]
    let occasions: [Occasion]

    public init(_ counter: Counter) {
        figures = counter.catalogue.figures.map { ($0, counter.sense(of: $0), counter.groups(of: $0)) }
        occasions = counter.occasions.values.sorted { $0.id < $1.id }
    }

    /// For other programs.
    public var json: JsonValue {
        let declared = figures.map { entry -> JsonValue in
            .object([
                "id": .text(entry.figure.id), "zh": .text(entry.figure.title.zh), "en": .text(entry.figure.title.en),
                "unit": .text(entry.figure.unit.label.zh), "sense": .text(entry.sense.rawValue),
                "version": .integer(entry.figure.version), "definition": .text(entry.figure.definition.zh),
                "definition_en": .text(entry.figure.definition.en),
                "groups": .list(entry.groups.map { .text($0) }),
            ])
        }
        let named = occasions.map { occasion -> JsonValue in
            .object([
                "id": .text(occasion.id), "zh": .text(occasion.title.zh), "en": .text(occasion.title.en),
                "figure": .text(occasion.figure), "from": .text(occasion.from.description),
                "to": occasion.until.map { .text($0.description) } ?? .null,
            ])
        }
        return .list(declared + named)
    }
}
