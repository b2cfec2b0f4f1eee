import Declarations
import Ledger

extension OpenApi {
    static func whole(upTo most: Int? = nil) -> JsonValue {
        let limit = most.map { [JsonValue.Member("maximum", .integer($0))] } ?? []
        return .object([.init("type", .text("integer")), .init("minimum", .integer(0))] + limit)
    }

    static let day = JsonValue.object(["type": .text("string"), "format": .text("date")])

    /// What is sent and answered, register by register.
    var schemas: [JsonValue.Member] {
        catalogue.shapes.flatMap { shape -> [JsonValue.Member] in
            [
                .init(shape.table, object(systemMembers + [.init("fields", fields(shape))])),
                .init("\(shape.table)_list", list(shape)),
                .init("\(shape.table)_one", one(shape)),
                .init("\(shape.table)_given", given(shape)),
            ]
        } + [.init(AttachedFile.schema, attachedFile), .init("problem", problem)]
    }

    private var text: JsonValue { .object(["type": .text("string")]) }
    private var number: JsonValue { .object(["type": .text("integer")]) }

    private func object(_ properties: [JsonValue.Member]) -> JsonValue {
        .object(["type": .text("object"), "properties": .object(properties)])
    }

    /// What every record has beside its fields.
    private var systemMembers: [JsonValue.Member] {
        [
            .init("id", number), .init("number", text), .init("state", text), .init("version", number),
            .init("unit", number), .init("opening", .object(["type": .text("boolean")])),
            .init("recorded_at", .object(["type": .text("string"), "format": .text("date-time")])),
        ]
    }

    private func fields(_ shape: RegisterShape) -> JsonValue {
        object(shape.fields.map { .init($0.column, schema($0)) })
    }

    private func list(_ shape: RegisterShape) -> JsonValue {
        let cursor = JsonValue.object(["type": .list([.text("string"), .text("null")])])
        return object([
            .init("register", text), .init("count", .object(["type": .list([.text("integer"), .text("null")])])),
            .init("records", .object(["type": .text("array"), "items": reference(shape.table)])),
            .init("next", cursor), .init("previous", cursor),
        ])
    }

    private func one(_ shape: RegisterShape) -> JsonValue {
        object([
            .init("register", text), .init("record", reference(shape.table)),
            .init("lines", .object(["type": .text("object")])),
        ])
    }

    private func given(_ shape: RegisterShape) -> JsonValue {
        let ids = JsonValue.object(["type": .text("array"), "items": number])
        let known = shape.alike.isEmpty ? [] : [JsonValue.Member(AlikeAnswer.known, ids)]
        return object([.init("fields", fields(shape)), .init("unit", number), .init("reason", text)] + known)
    }

    private var problem: JsonValue {
        let perhaps = JsonValue.object(["type": .list([.text("string"), .text("null")])])
        let fault = object([
            .init("field", perhaps), .init("value", perhaps), .init("rule", text), .init("message", text),
        ])
        return object([
            .init("type", text), .init("title", text), .init("status", number), .init("event", text),
            .init("faults", .object(["type": .text("array"), "items": fault])),
        ])
    }

    /// One field: its kind, whether it may be null, its codes.
    private func schema(_ field: FieldShape) -> JsonValue {
        var members: [JsonValue.Member] = [.init("description", say(field.label))]
        let type = JsonValue.text(jsonType(field))
        members.append(.init("type", field.isOptional ? .list([type, .text("null")]) : type))
        if field.isPersonal { return .object(members) }
        switch field.kind {
        case .day: members.append(.init("format", .text("date")))
        case .moment: members.append(.init("format", .text("date-time")))
        case .code(let table): members.append(.init("enum", codes(table, field)))
        case .codes(let table):
            members.append(.init("items", .object(["type": .text("string"), "enum": codes(table, nil)])))
        default: break
        }
        return .object(members)
    }

    private func jsonType(_ field: FieldShape) -> String {
        if field.isPersonal { return "string" }
        switch field.kind {
        case .integer, .reference: return "integer"
        case .money: return "number"
        case .flag: return "boolean"
        case .codes: return "array"
        case .text, .day, .moment, .code, .localCode: return "string"
        }
    }

    private func codes(_ table: CodeTable, _ field: FieldShape?) -> JsonValue {
        .list(table.codes.map { .text($0.code) } + (field?.isOptional == true ? [.null] : []))
    }
}
