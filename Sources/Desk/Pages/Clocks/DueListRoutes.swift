import Bureau
import Declarations
import Hummingbird
import Law
import Ledger

/// What is due, as a page and for programs.
struct DueListRoutes: Sendable {
    let house: House

    func add(to routes: inout Routes) {
        routes.get("/due", page)
        routes.get("/api/v1/due", twin)
    }

    @Sendable private func page(_ asked: Asked) async throws -> Response {
        let list = try await list(asked)
        let layout = house.layout(asked, .due, twin: Address("/api/v1/due", asked.address.items))
        return .page(DueListPage(list: list, layout: layout).html)
    }

    @Sendable private func twin(_ asked: Asked) async throws -> Response {
        let list = try await list(asked)
        return .json(
            .object([
                "on": .text(list.now.day.description), "within": .integer(list.within),
                "offices": .list(
                    list.doors.map {
                        .object([
                            "unit": .integer($0.unit), "name": .text($0.name), "count": .integer($0.count),
                            "overdue": .integer($0.late),
                        ])
                    }), "clocks": .list(list.views.map { $0.json(at: list.now) }),
            ]))
    }

    private func list(_ asked: Asked) async throws -> DueList {
        var faults: [Fault] = []
        let unit = whole("unit", 0...Int.max, asked, &faults)
        let within = whole("within", 0...366, asked, &faults) ?? 14
        guard faults.isEmpty else { throw Refused(faults) }
        let books = house.law.newest
        let (catalogue, now, who) = (house.catalogue, house.store.now, asked.who)
        return try await house.reading { reading in
            try DueReader(reading: reading, catalogue: catalogue, books: books, now: now, who: who)
                .list(unit: unit.map(Int64.init), within: within)
        }
    }

    private func whole(_ name: String, _ range: ClosedRange<Int>, _ asked: Asked, _ faults: inout [Fault]) -> Int? {
        guard let text = asked.address[name] else { return nil }
        if let number = Int(text), range.contains(number) { return number }
        faults.append(
            Fault(
                field: name, value: text, rule: "range",
                answer: Label("\(name)：\(text) 不是可用的数", "\(name): \(text) is no number that can be used")))
        return nil
    }
}
