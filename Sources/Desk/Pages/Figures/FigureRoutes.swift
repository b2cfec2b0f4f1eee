import Bureau
import Counting
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// Figures: the index, each figure's page, and the same for programs.
struct FigureRoutes: Sendable {
    let house: House

    func add(to routes: inout Routes) {
        routes.get("/figures", index)
        routes.get("/figures/{id}", page)
        routes.get("/api/v1/figures", definitions)
        routes.get("/api/v1/figures/{id}", number)
        routes.get("/api/v1/figures/{id}/records", records)
    }

    private func counting<T: Sendable>(_ work: @escaping @Sendable (FigureReader) throws -> T) async throws -> T {
        try await counting(.zh, work)
    }

    private func counting<T: Sendable>(
        _ language: Language, _ work: @escaping @Sendable (FigureReader) throws -> T
    ) async throws -> T {
        let today = house.store.now.day
        return try await house.reading { reading in
            try work(FigureReader(counter: Counter(of: reading), today: today, language: language))
        }
    }

    @Sendable private func index(_ asked: Asked) async throws -> Response {
        let rows = try await counting { try FigureIndex.rows($0.counter, today: $0.today) }
        let layout = house.layout(asked, .figures, twin: Address("/api/v1/figures"))
        return .page(FigureIndex(rows: rows, layout: layout).html)
    }

    @Sendable private func page(_ asked: Asked) async throws -> Response {
        let id = asked.captured["id"] ?? ""
        let answer = try await counting(asked.language) { reader in
            try reader.answer(reader.question(id, asked.address))
        }
        let twin = Address("/api/v1/figures/" + Address.encoded(id), asked.address.items)
        let layout = house.layout(asked, .figures, twin: twin)
        return .page(FigurePage(answer: answer, layout: layout, today: house.store.now.day).html)
    }

    @Sendable private func definitions(_ asked: Asked) async throws -> Response {
        let listing = try await counting { FigureListing($0.counter).json }
        guard case .list(let all) = listing else { return .json(listing) }
        let declared = house.catalogue.figures.count
        return .json(
            .object(["figures": .list(Array(all.prefix(declared))), "occasions": .list(Array(all.dropFirst(declared)))])
        )
    }

    @Sendable private func number(_ asked: Asked) async throws -> Response {
        let id = asked.captured["id"] ?? ""
        return .json(
            try await counting { reader in
                let question = try reader.question(id, asked.address)
                return try FigureAnswer(reader.counter, question, by: asked.address[DrillAsked.Name.by]).json
            })
    }

    /// Every record that a figure counted and that whoever asks may read, with what it adds, and how many they may not.
    @Sendable private func records(_ asked: Asked) async throws -> Response {
        let id = asked.captured["id"] ?? ""
        let answer = try await counting { reader in
            let question = try reader.question(id, asked.address)
            var all: [CountedRecord] = []
            let count = try reader.counter.count(question)
            try reader.counter.eachRecord(of: question) { all.append($0) }
            var readable: [String: Set<Int64>] = [:]
            for (table, some) in Dictionary(grouping: all, by: \.register) {
                guard let shape = house.catalogue.shape(table) else { continue }
                readable[table] = try May.readable(some.map(\.id), of: shape, by: asked.who, in: reader.counter.reading)
            }
            let shown = all.filter { readable[$0.register]?.contains($0.id) == true }
            return JsonValue.object(
                count.members + [
                    .init("counted", .list(shown.map { $0.json(unit: count.unit) })),
                    .init("withheld", .integer(all.count - shown.count)),
                ])
        }
        return .json(answer)
    }
}
