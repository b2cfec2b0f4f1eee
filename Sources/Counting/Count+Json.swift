public import Declarations
public import Ledger

extension Count {
    /// The number as other programs read it. A rate is between 0 and 1 with the unit %, money is in yuan, and a stock
    /// has a day only at its end.
    public var members: [JsonValue.Member] {
        var members: [JsonValue.Member] = [
            .init("id", .text(question.id)), .init("zh", .text(question.title.zh)),
            .init("en", .text(question.title.en)), .init("unit", .text(unit.label.zh)),
            .init("sense", .text(sense.rawValue)),
            .init("from", sense == .stock ? .null : .text(period.from.description)),
            .init("to", .text(period.to.description)), .init("value", json),
        ]
        if case .ratio(let upper, let lower) = value {
            members += [.init("numerator", .integer(upper)), .init("denominator", .integer(lower))]
        }
        return members + [.init("records", .integer(records))]
    }

    /// The value alone.
    public var json: JsonValue {
        switch value {
        case .amount(let amount): .number(unit == .money ? Money(fen: amount).plain : String(amount))
        case .ratio: fraction.map { .number("\($0)") } ?? .null
        case .none: .null
        }
    }
}

extension Money {
    /// In yuan, as a number of JSON is written: 5200, 5200.5.
    fileprivate var plain: String {
        let (yuan, cents) = fen.magnitude.quotientAndRemainder(dividingBy: 100)
        let decimals = cents == 0 ? "" : "." + Digits.padded(Int(cents), to: 2)
        return (fen < 0 ? "-" : "") + String(yuan) + decimals
    }
}

extension Comparison {
    /// The earlier number and the change, for other programs.
    public var json: JsonValue {
        .object([
            "from": .text(earlier.period.from.description), "to": .text(earlier.period.to.description),
            "value": earlier.json, "change": .text(change.label.zh),
        ])
    }
}

extension Split {
    /// The parts for other programs.
    public var json: JsonValue {
        .object([
            "by": .text(column), "overlapping": .flag(isOverlapping),
            "parts": .list(
                parts.map { part in
                    .object([
                        "part": .text(part.word), "zh": .text(part.label.zh), "en": .text(part.label.en),
                        "value": part.count.json, "records": .integer(part.count.records),
                    ])
                }),
        ])
    }
}

extension CountedRecord {
    /// One line of a list of records: what the record adds is one, or its amount (money in yuan).
    public func json(unit: FigureUnit) -> JsonValue {
        .object([
            "register": .text(register), "id": .integer(id), "number": .text(number),
            "counts": .number(unit == .money ? Money(fen: counts).plain : String(counts)),
            "role": .text(role.rawValue),
        ])
    }
}
