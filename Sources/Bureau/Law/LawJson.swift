import Declarations
public import Law
public import Ledger

extension Rule {
    /// For other programs.
    public var json: JsonValue {
        .object([
            "id": .text(id), "matter": .text(matter), "zh": .text(title.zh), "en": .text(title.en),
            "starts": .text(starts.zh), "starts_en": .text(starts.en),
            "length": length.map { .text($0.label.en) } ?? .null, "roll": .flag(roll),
            "direction": .text(direction.rawValue), "kind": .text(kind.rawValue), "whose": .text(bound.rawValue),
            "suspends": .list(suspends.map { .text($0.zh) }), "extended_by": .optional(extendedBy),
            "after": .optional(after), "leads_to": .optional(leadsTo),
            "from": .optional(inForce.from?.description), "until": .optional(inForce.until?.description),
            "act": .text(source.act.zh), "number": .text(source.number), "article": .text(source.article),
            "unchecked": .list(unchecked.map { .text($0) }), "certainty": .text(certainty.rawValue),
            "looked_on": .text(lookedOn.description), "expected": .flag(expected),
            "transition": .optional(transition?.zh), "note": .optional(note?.zh), "owner": .optional(owner),
        ])
    }
}

extension Due {
    /// For other programs.
    public var json: JsonValue {
        .object([
            "rule": .text(rule.id), "zh": .text(rule.title.zh), "start": .text(start.description), "due": .text(text),
            "certainty": .text(rule.certainty.rawValue), "kind": .text(rule.kind.rawValue),
            "act": .text(rule.source.act.zh), "number": .text(rule.source.number),
            "article": .text(rule.source.article), "from": .optional(rule.inForce.from?.description),
            "until": .optional(rule.inForce.until?.description),
            "working": .list(steps.map { .object(["zh": .text($0.zh), "en": .text($0.en)]) }),
            "warnings": .list(
                warnings.map { .object(["code": .text($0.code), "zh": .text($0.label.zh), "en": .text($0.label.en)]) }),
            "calendar": .list(
                notices.map {
                    .object([
                        "year": .integer($0.year), "number": .text($0.number), "change": .flag($0.isChange),
                        "issued": .optional($0.issued?.description),
                    ])
                }),
            "calendar_as_of": .optional(calendarAsOf?.description),
            "late": late?.daysLate.map { .integer($0) } ?? .null,
            "late_minutes": late?.minutes.map { .integer($0) } ?? .null, "late_zh": .optional(late?.label.zh),
            "late_en": .optional(late?.label.en),
        ])
    }
}

extension Example {
    /// For other programs, with what came of it.
    public func json(_ outcome: Outcome) -> JsonValue {
        .object([
            "vector": .text(name), "rule": .text(rule), "start": .text(start), "due": .text(due),
            "holds": outcome.isUnasked ? .null : .flag(!outcome.isWrong), "found": .text(outcome.label.zh),
            "found_en": .text(outcome.label.en),
        ])
    }
}

extension Disagreement {
    /// For other programs.
    public var json: JsonValue {
        .object([
            "id": .text(id), "zh": .text(title.zh), "en": .text(title.en), "note": .text(note.zh),
            "note_en": .text(note.en), "rules": .list(rules.map { .text($0) }),
            "from": .optional(inForce.from?.description), "until": .optional(inForce.until?.description),
        ])
    }
}
