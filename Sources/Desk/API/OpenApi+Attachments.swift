import Declarations
import Ledger

extension OpenApi {
    /// The addresses of the files of a register's records.
    func attachmentPaths(_ shape: RegisterShape) -> [JsonValue.Member] {
        let list = "/api/v1/\(shape.table)/{record}/\(AttachmentsPanel.id)"
        let file = parameter("file", "path", .object(["type": .text("integer")]), required: true)
        let one = reference(AttachedFile.schema)
        let some = JsonValue.object([
            "type": .text("object"),
            "properties": .object(["attachments": .object(["type": .text("array"), "items": one])]),
        ])
        let binary = JsonValue.object(["type": .text("string"), "format": .text("binary")])
        let sent = JsonValue.object([
            "type": .text("object"), "required": .list([.text(AttachmentsPanel.field)]),
            "properties": .object([.init(AttachmentsPanel.field, binary)]),
        ])
        let reason = JsonValue.object([
            "type": .text("object"), "properties": .object(["reason": .object(["type": .text("string")])]),
        ])
        return [
            .init(
                list,
                .object([
                    "get": operation(.attachments, [record], answers: ["200": some]),
                    "post": operation(
                        .addFile, [record, key], answers: ["201": one], body: sent, sent: "multipart/form-data"),
                ])),
            .init(
                list + "/{file}",
                .object([
                    "get": operation(
                        .fileToChoose, [record, file], answers: ["200": binary], answered: "application/octet-stream")
                ])),
            .init(
                list + "/{file}/void",
                .object(["post": operation(.withdraw, [record, file, key], answers: ["200": one], body: reason)])),
        ]
    }

    /// A file as programs read of it.
    var attachedFile: JsonValue {
        let text = JsonValue.object(["type": .text("string")])
        let perhaps = JsonValue.object(["type": .list([.text("string"), .text("null")])])
        let number = JsonValue.object(["type": .text("integer")])
        let kinds = JsonValue.object([
            "type": .text("string"), "enum": .list(AttachmentKind.allCases.map { .text($0.rawValue) }),
        ])
        return .object([
            "type": .text("object"),
            "properties": .object([
                "id": number, "name": perhaps, "kind": kinds, "type": text, "size": number, "sha256": perhaps,
                "added_at": .object(["type": .text("string"), "format": .text("date-time")]), "added_by": text,
                "withdrawn": .object(["type": .text("boolean")]),
            ]),
        ])
    }
}

extension AttachedFile {
    /// Its name among the schemas.
    static let schema = "attached_file"
}
