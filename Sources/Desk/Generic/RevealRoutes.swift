import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// Covered values in clear, for a purpose: each look is an entry, and the values stand on one answer only.
struct RevealRoutes: Sendable {
    let house: House
    let records: RecordRoutes

    static let name = "reveal"
    static let purpose = "purpose"

    func add(to routes: inout Routes) {
        for shape in house.catalogue.shapes where shape.hasPersonal {
            let path = "/\(shape.table)/{record}/\(RevealRoutes.name)"
            routes.get(path) { .redirect(to: "/\(shape.table)/\($0.record ?? "")") }
            routes.post(path) { try await reveal(shape, $0) }
            routes.post("/api/v1" + path) { try await twin(shape, $0) }
        }
    }

    private func reveal(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let draft = Draft(try await FormBody.items(of: asked.request))
        try records.seal.check(draft, asked)
        do {
            let values = try await values(shape, asked, draft[RevealRoutes.purpose])
            return try await records.page(shape, asked, revealed: values)
        } catch let refused as Refused {
            return try await records.page(shape, asked, refused.faults, .unprocessableContent)
        }
    }

    private func twin(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        if let refusal = May.refusal(of: .reveal, on: shape, to: asked.who) { throw refusal }
        let purpose = try await WritingTwin.object(of: asked.request)[RevealRoutes.purpose] as? String ?? ""
        let values = try await values(shape, asked, purpose)
        let members = shape.fields.compactMap { field in
            values[field.column].map { JsonValue.Member(field.column, field.json(of: $0)) }
        }
        return .json(.object([.init("register", .text(shape.table)), .init("fields", .object(members))]))
    }

    /// The record's personal values in clear, once the look is on record.
    private func values(_ shape: RegisterShape, _ asked: Asked, _ purpose: String) async throws -> [String: Datum] {
        let who = asked.who
        if let refusal = May.refusal(of: .reveal, on: shape, to: who) { throw refusal }
        let columns = shape.fields.filter(\.isPersonal).map(\.column)
        let id = try await house.reading { try RecordReader(house, asked, $0).record(shape).id }
        return try await house.store.write(as: who.actor) { transaction in
            try May.check(.reveal, on: shape, id: id, for: who, in: transaction.reading)
            let values = try transaction.reveal(shape, id: id, columns: columns, purpose: purpose)
            return Dictionary(uniqueKeysWithValues: zip(columns, values))
        }
    }
}
