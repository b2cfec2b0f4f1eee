import Audit
import Bureau
import Declarations
import Ledger

/// Addresses that belong to no single list: covered values in clear, the check of a report's prose, the palette.
extension OpenApi {
    private var text: JsonValue { .object(["type": .text("string")]) }
    private var number: JsonValue { .object(["type": .text("integer"), "minimum": .integer(0)]) }

    private func object(_ properties: KeyValuePairs<String, JsonValue>, needsAll: Bool = true) -> JsonValue {
        .object([
            "type": .text("object"), "properties": .object(properties.map { .init($0.key, $0.value) }),
            "required": .list(needsAll ? properties.map { .text($0.key) } : []),
        ])
    }

    private func list(_ items: JsonValue) -> JsonValue { .object(["type": .text("array"), "items": items]) }

    private func codes(_ names: [String]) -> JsonValue {
        .object(["type": .text("string"), "enum": .list(names.map { .text($0) })])
    }

    /// Personal values of a record, for a purpose.
    func revealPath(_ shape: RegisterShape) -> JsonValue.Member {
        let purpose = JsonValue.object([
            "type": .text("string"), "minLength": .integer(1), "maxLength": .integer(Limits.lineScalars),
        ])
        let body = object([RevealRoutes.purpose: purpose])
        let answer = object(["register": text, "fields": .object(["type": .text("object")])])
        return .init(
            "/api/v1/\(shape.table)/{record}/\(RevealRoutes.name)",
            .object(["post": operation(.reveal, [record], answers: ["200": answer], body: body)]))
    }

    /// Records that words may mean.
    func pickPath(_ shape: RegisterShape) -> JsonValue.Member {
        let pick = object(["id": number, "name": text, "beside": text])
        let answer = object(["register": text, "choices": list(pick)])
        let asked = parameter(ListAsked.Name.words, "query", text)
        return .init(
            Picking.path(shape.table), .object(["get": operation(.pick, [asked], answers: ["200": answer])]))
    }

    /// Positions under an order, for a purpose.
    var trackPath: JsonValue.Member {
        let purpose = JsonValue.object([
            "type": .text("string"), "minLength": .integer(1), "maxLength": .integer(Limits.lineScalars),
        ])
        let body = object([RevealRoutes.purpose: purpose, TrackRoutes.from: OpenApi.day, TrackRoutes.to: OpenApi.day])
        let answer = object(["series": text, "positions": list(.object(["type": .text("object")]))])
        return .init(
            "/api/v1/\(MonitoringOrder.table)/{record}/\(TrackRoutes.name)",
            .object(["post": operation(.track, [record], answers: ["200": answer], body: body)]))
    }

    /// Where devices say where they are: without sign-in, and without a word in the answer.
    var ingestPaths: [JsonValue.Member] {
        let heard: [(String, Label)] = [
            ("202", .positionKept), ("400", .positionUnreadable), ("403", .positionRefused), ("413", .positionTooLarge),
            ("429", .positionTooOften),
        ]
        let answers = heard.map { JsonValue.Member($0, .object(["description": say($1)])) }
        let taking = JsonValue.object([
            .init("summary", say(.sendPositions)), .init("security", .list([])), .init("responses", .object(answers)),
        ])
        return [
            .init("/\(IngestRoutes.door)/osmand", .object(["get": taking, "post": taking])),
            .init("/\(IngestRoutes.door)/positions", .object(["post": taking])),
        ]
    }

    /// The check of a report, which is sent as it is or as a form.
    var auditPath: JsonValue.Member {
        let finding = object([
            "kind": codes(AuditKind.allCases.map(\.rawValue)), "verdict": codes(AuditVerdict.allCases.map(\.rawValue)),
            "quotes": list(text), "stated": text, "computed": text, "sure": .object(["type": .text("number")]),
            "explanation": text, "offset": number,
        ])
        let answer = object(["holds": number, "broken": number, "asked": number, "findings": list(finding)])
        return .init(
            "/api/v1/audit",
            .object([
                "post": operation(
                    .audit, [parameter("period", "query", text)], answers: ["200": answer], body: text,
                    sent: "text/plain")
            ]))
    }

    /// What the palette offers for what was typed.
    var palettePath: JsonValue.Member {
        let item = object(["label": text, "beside": text, "address": text])
        let group = object([
            "kind": codes(Palette.Kind.allCases.map(\.rawValue)), "label": text, "items": list(item),
        ])
        let asked = [ListAsked.Name.words, "from"].map { parameter($0, "query", text) }
        return .init(
            PaletteRoutes.twin,
            .object(["get": operation(.palette, asked, answers: ["200": object(["groups": list(group)])])]))
    }
}
