import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// Every register's records: as a page and as JSON, with their history.
struct RecordRoutes: Sendable {
    let house: House
    let seal: FormSeal

    static let history = "history"
    static let whole = "all"

    func add(to routes: inout Routes) {
        for shape in house.catalogue.shapes {
            routes.get("/\(shape.table)/{record}") { try await page(shape, $0) }
            routes.get("/api/v1/\(shape.table)/{record}") { try await twin(shape, $0) }
            routes.get("/api/v1/\(shape.table)/{record}/history") { try await history(shape, $0) }
        }
    }

    /// - Parameter faults: why a file that was sent was not taken.
    func page(
        _ shape: RegisterShape, _ asked: Asked, _ faults: [Fault] = [], _ status: HTTPResponse.Status = .ok,
        revealed: [String: Datum] = [:]
    ) async throws -> Response {
        var answer = try await house.glancing { try RecordReader(house, asked, $0).answer(shape) }
        let sight = try await HandlersSight.of(answer, house, asked.who)
        let own = try await WritersSight.of(answer, house, asked.who)
        if let sight { answer = answer.seen(sight) }
        if let own { answer = answer.seen(own) }
        let twin = Address("/api/v1/\(shape.table)/\(answer.record.id)")
        let layout = house.layout(asked, .register(shape), twin: twin)
        let isWhole = asked.address[RecordRoutes.history] == RecordRoutes.whole
        var told = asked.address[WritingRoutes.told].flatMap { event in
            (shape.step(event)?.label ?? Label.events[event]).map { Label.told($0) }
        }
        let added = asked.address[WritingRoutes.added].flatMap { house.catalogue.shape($0) }
        if let added, added.parent != nil { told = .told(.recording(added.title)) }
        let hidden = [(WritingRoutes.token, seal.token(asked)), (WritingRoutes.key, seal.newKey())]
        let page = RecordPage(
            answer: answer, layout: layout, hidden: hidden, isWhole: isWhole, told: told, added: added, faults: faults,
            seen: sight != nil ? .handling : own != nil ? .writing : nil, revealed: revealed)
        return .page(page.html, status: status)
    }

    private func twin(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let books = house.law.newest
        let (record, lines, clocks, conflicts) = try await house.glancing { reading in
            let reader = RecordReader(house, asked, reading)
            let record = try reader.record(shape)
            let clocks = ClockReader(reading: reading, catalogue: house.catalogue, books: books)
            return (
                record, try reader.lines(of: record), try clocks.clocks(of: record),
                try clocks.disagreements(about: record)
            )
        }
        let inside = lines.map { JsonValue.Member($0.shape.table, .list($0.records.map(\.json))) }
        var response = Response.json(
            .object([
                .init("register", .text(shape.table)), .init("record", record.json), .init("lines", .object(inside)),
                .init("clocks", .list(clocks.map { $0.json(at: house.store.now) })),
                .init("disagreements", .list(conflicts.map(\.json))),
            ]))
        response.headers[.eTag] = "\"\(record.standing.version)\""
        return response
    }

    private func history(_ shape: RegisterShape, _ asked: Asked) async throws -> Response {
        let entries = try await house.reading { reading in
            try reading.history(shape, id: RecordReader(house, asked, reading).record(shape).id)
        }
        return .json(.object(["register": .text(shape.table), "entries": .list(entries.map(\.json))]))
    }
}

extension Entry {
    /// The entry for programs. What it says of personal fields is ciphertext and stays away.
    fileprivate var json: JsonValue {
        .object([
            "seq": .integer(seq), "at": .text(at.iso), "actor": .text(actor), "event": .text(event),
            "version": .integer(version), "reason": .text(reason), "hash": .text(hash),
        ])
    }
}
