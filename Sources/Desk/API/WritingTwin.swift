import Bureau
import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import Ledger

/// Writing for programs: a new record, a correction, a withdrawal, a step. The body is
/// `{"fields": {column: value}, "unit": id, "reason": text}`; each request carries an `Idempotency-Key`, each change
/// an `If-Match` with the version that was seen.
struct WritingTwin: Sendable {
    let house: House

    private static let keyName = HTTPField.Name("Idempotency-Key")

    func add(to routes: inout Routes) {
        for shape in house.catalogue.shapes {
            let path = "/api/v1/\(shape.table)"
            routes.post(path) { try await write(.record, shape, $0) }
            routes.on(.patch, path + "/{record}") { try await write(.correct, shape, $0) }
            routes.post(path + "/{record}/void") { try await write(.void, shape, $0) }
            for step in shape.steps {
                routes.post(path + "/{record}/steps/\(step.name)") { try await write(.take(step), shape, $0) }
            }
        }
    }

    private func write(_ errand: Errand, _ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        if let refusal = May.refusal(of: errand.act, on: shape, to: asked.who) { throw refusal }
        var request = try await request(errand, shape, asked)
        if !errand.isNew { request.version = try version(asked) }
        let outcome = try await Clerk(house: house, who: asked.who).run(errand, shape, asked, request)
        let record =
            if let written = outcome.record {
                written()
            } else {
                try await house.reading { try $0.record(shape, id: outcome.id) }
            }
        var response = Response.json(
            .object(["register": .text(shape.table), "record": record.json]), status: errand.isNew ? .created : .ok)
        response.headers[.location] = "/api/v1/\(shape.table)/\(record.id)"
        response.headers[.eTag] = "\"\(record.standing.version)\""
        return response
    }

    /// The version that was seen.
    private func version(_ asked: Asked) throws -> Int64 {
        guard let tag = asked.request.headers[.ifMatch] else { throw VersionMissing() }
        guard let version = Int64(tag.filter { $0 != "\"" }) else { throw VersionMissing() }
        return version
    }

    private func request(_ errand: Errand, _ shape: RegisterShape, _ asked: Asked) async throws -> Clerk.Request {
        let key = try WritingTwin.key(of: asked.request)
        let body = try await WritingTwin.object(of: asked.request)
        var request = Clerk.Request(draft: try WritingTwin.draft(body, errand, shape), key: key)
        request.known = Set((body[AlikeAnswer.known] as? [NSNumber] ?? []).map(\.int64Value))
        request.unit = (body["unit"] as? NSNumber)?.int64Value
        request.reason = body["reason"] as? String ?? ""
        return request
    }

    /// By which the same request is known when it is sent again.
    static func key(of request: Request) throws -> String {
        guard let key = keyName.flatMap({ request.headers[$0] }), !key.isEmpty, key.utf8.count <= Limits.numberBytes
        else { throw KeyMissing() }
        return key
    }

    /// The JSON object that was sent.
    static func object(of request: Request) async throws -> [String: Any] {
        guard request.headers[.contentType]?.hasPrefix("application/json") == true else { throw NotJson() }
        let text = try await FormBody.text(of: request)
        let value = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: [.fragmentsAllowed])
        guard let body = value as? [String: Any] else { throw NotJson() }
        return body
    }

    /// The values as a form would have sent them. A name that no field has is a fault.
    static func draft(_ body: [String: Any], _ errand: Errand, _ shape: RegisterShape) throws -> Draft {
        let given = body["fields"] as? [String: Any] ?? [:]
        let fields = errand.fields(shape)
        let unknown =
            given.keys.filter { name in !fields.contains { $0.column == name } }
            + body.keys.filter { !["fields", "unit", "reason", AlikeAnswer.known].contains($0) }
        guard unknown.isEmpty else { throw Refused(Set(unknown).sorted().map { .unknownName($0) }) }
        var texts = given.mapValues { WritingTwin.texts($0) }
        // A number is the id of a record, a text its number or name.
        for field in shape.fields where field.isReference {
            guard let id = given[field.column] as? NSNumber else { continue }
            texts[Draft.id(field)] = [id.stringValue]
            texts[Draft.shown(field)] = [id.stringValue]
        }
        return Draft(texts: texts)
    }

    private static func texts(_ value: Any) -> [String] {
        switch value {
        case let list as [Any]: list.flatMap { texts($0) }
        case let text as String: [text]
        case let number as NSNumber: [number.stringValue]
        default: []
        }
    }
}

extension Errand {
    fileprivate var isNew: Bool {
        if case .record = self { return true }
        return false
    }
}

extension Fault {
    fileprivate static func unknownName(_ name: String) -> Fault {
        let shown = String(name.prefix(40))
        return Fault(
            field: shown, rule: "unknown",
            answer: Label("这里没有“\(shown)”这一项", "There is no \u{201C}\(shown)\u{201D} here"))
    }
}

/// A program's request to write carries no key, so that it could not be told from its own repetition.
struct KeyMissing: Problem {
    var status: Int { 400 }
    var answer: Label {
        let most = Limits.numberBytes
        return Label("须有 Idempotency-Key，不超过 \(most) 字节", "An Idempotency-Key of at most \(most) bytes is needed")
    }
}

/// A program's change names no version.
struct VersionMissing: Problem {
    var status: Int { 428 }
    var answer: Label { Label("须用 If-Match 写明所见的版本", "If-Match must name the version that was seen") }
}

/// What was sent is no JSON object.
struct NotJson: Problem {
    var status: Int { 415 }
    var answer: Label { Label("只接受 JSON 对象", "Only a JSON object is taken here") }
}
