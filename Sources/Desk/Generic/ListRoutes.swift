import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// Every register's list: as a page, as a file and as JSON, from one query.
struct ListRoutes: Sendable {
    let house: House

    func add(to routes: inout Routes) {
        for shape in house.catalogue.shapes {
            routes.short { routes in
                routes.get("/\(shape.table)") { try await page(shape, $0) }
                routes.get("/api/v1/\(shape.table)") { try await twin(shape, $0) }
            }
            routes.get("/\(shape.table).csv") { asked in
                try await ListFile(
                    asked: ListAsked(shape, asked.address), house: house, language: asked.language, who: asked.who
                ).response()
            }
        }
    }

    private func page(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let answer = try await answer(shape, asked, isPage: true)
        let twin = Address("/api/v1/\(shape.table)", asked.address.items)
        let layout = house.layout(asked, .register(shape), twin: twin)
        let status: HTTPResponse.Status = answer.asked.faults.isEmpty ? .ok : .badRequest
        return .page(ListPage(answer: answer, layout: layout).html, status: status)
    }

    private func twin(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let answer = try await answer(shape, asked)
        guard answer.asked.faults.isEmpty else { throw BadConditions(faults: answer.asked.faults) }
        return .json(answer.json)
    }

    private func answer(_ shape: RegisterShape, _ asked: Asked, isPage: Bool = false) async throws -> ListAnswer {
        let list = ListAsked(shape, asked.address)
        let read: @Sendable (Reading) throws -> ListAnswer = { reading in
            let today = house.store.now.day
            let reader = ListReader(
                reading: reading, catalogue: house.catalogue, today: today, language: asked.language,
                who: asked.who)
            return try reader.answer(list, isPage: isPage)
        }
        // Fifty rows by their key are there sooner than another thread wakes.
        return try await list.isWhole && isPage ? house.glancing(read) : house.reading(read)
    }
}
