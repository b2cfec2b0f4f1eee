import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// The files of a record for programs: the list, one more (multipart/form-data with a part `file`), withdrawing one
/// (`{"reason": text}`). Writing carries an `Idempotency-Key`. A file is read at the list's address and its own id.
struct AttachmentTwin: Sendable {
    let house: House

    private func clerk(_ asked: Asked) -> FileClerk { FileClerk(house: house, who: asked.who) }

    func add(to routes: inout Routes) {
        for shape in house.catalogue.shapes {
            let path = "/api/v1/\(shape.table)/{record}/\(AttachmentsPanel.id)"
            routes.get(path) { try await list(shape, $0) }
            routes.post(path) { try await receive(shape, $0) }
            routes.post(path + "/{file}/void") { try await void(shape, $0) }
        }
    }

    private func list(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let record = try await clerk(asked).record(shape, asked).id
        let files = try await house.reading { try $0.attachments(of: shape, record) }
        return .json(
            .object([
                "register": .text(shape.table), "record": .integer(record), "attachments": .list(files.map(\.json)),
            ]))
    }

    private func receive(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let key = try WritingTwin.key(of: asked.request)
        let record = try await clerk(asked).record(shape, asked).id
        let upload = try await Upload(reading: asked.request)
        let id = try await clerk(asked).attach(upload, to: shape, record, key: key)
        let file = try await house.reading { try $0.attachment(id, of: shape, record) }
        var response = Response.json(file.json, status: .created)
        response.headers[.location] = "/api/v1/\(shape.table)/\(record)/\(AttachmentsPanel.id)/\(id)"
        return response
    }

    private func void(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let key = try WritingTwin.key(of: asked.request)
        let reason = try await WritingTwin.object(of: asked.request)["reason"] as? String ?? ""
        _ = try await clerk(asked).withdraw(shape, asked, reason: reason, key: key)
        return .json(try await clerk(asked).file(shape, asked).json)
    }
}

extension AttachedFile {
    /// The file for programs; name and digest are null once the record's key was destroyed.
    var json: JsonValue {
        .object([
            "id": .integer(id), "name": .optional(name), "kind": .text(kind.rawValue), "type": .text(kind.mediaType),
            "size": .integer(size), "sha256": .optional(digest.map { String($0.dropFirst("sha256:".count)) }),
            "added_at": .text(addedAt.iso), "added_by": .text(addedBy), "withdrawn": .flag(isWithdrawn),
        ])
    }
}
