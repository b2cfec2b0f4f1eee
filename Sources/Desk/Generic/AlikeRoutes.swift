import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// What is like a record while it is being typed: a piece of a page, and the same for programs. Sent in the body, since
/// what is typed is personal and addresses are logged.
struct AlikeRoutes: Sendable {
    let house: House
    let seal: FormSeal

    static let name = "alike"

    func add(to routes: inout Routes) {
        for shape in house.catalogue.shapes where !shape.alike.isEmpty {
            routes.post("/\(shape.table)/\(AlikeRoutes.name)") { try await piece(shape, $0) }
            routes.post("/api/v1/\(shape.table)/\(AlikeRoutes.name)") { try await twin(shape, $0) }
        }
    }

    private func piece(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        let answer = try await answer(shape, draft, asked)
        return .page(AlikePanel(answer: answer).html)
    }

    private func twin(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let body = try await WritingTwin.object(of: asked.request)
        let draft = try WritingTwin.draft(body, .record, shape)
        let answer = try await answer(shape, draft, asked)
        return .json(
            .object(["register": .text(shape.table), "records": .list(answer.records.map(\.json))]))
    }

    private func answer(_ shape: RegisterShape, _ draft: Draft, _ asked: Asked) async throws -> AlikeAnswer {
        if let refusal = May.refusal(of: .record, on: shape, to: asked.who) { throw refusal }
        let (house, language, who) = (house, asked.language, asked.who)
        return try await house.reading { reading in
            let reader = AlikeReader(reading: reading, catalogue: house.catalogue, language: language, who: who)
            let known = AlikeAnswer.known(draft)
            return try reader.answer(shape, reader.ids(shape, draft).filter { !known.contains($0) })
        }
    }
}
