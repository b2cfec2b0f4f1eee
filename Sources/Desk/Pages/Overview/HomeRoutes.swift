import Bureau
import Counting
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// The first page, the functions and the search.
struct HomeRoutes: Sendable {
    let house: House

    /// So many of each register on the page of all.
    private static let hitsShown = 5

    func add(to routes: inout Routes) {
        routes.get("/", home)
        routes.get("/api/v1/overview", overviewTwin)
        routes.get("/search", search)
        for function in Function.allCases {
            routes.get(Whereabouts.function(function).path) { try await page(of: function, $0) }
        }
    }

    @Sendable private func home(_ asked: Asked) async throws -> Response {
        let house = house
        guard May.refusal(at: .figures, to: asked.who) == nil else {
            if May.refusal(at: .ownFigures, to: asked.who) == nil {
                return .page(try await house.reading { try CountsPage(asked, house, in: $0) }.html)
            }
            return .page(try await house.reading { try DutyPage(asked, house, in: $0) }.html)
        }
        let half = house.latestHalf
        let period = try Period(named: half)
        let registers = house.surroundings(for: asked.who).registers
        let who = asked.who
        let (overview, agenda, counts) = try await house.reading { reading in
            (
                try OverviewReader(reading: reading, bureau: house.bureau).overview(period),
                try Agenda(who, house, in: reading), try registers.map { try RegisterCount($0, reading, for: who) }
            )
        }
        let page = HomePage(
            overview: overview, agenda: agenda, counts: counts, report: Address("/report/\(half)"),
            reportName: period.label, layout: house.layout(asked, .home, twin: Address("/api/v1/overview")))
        return .page(page.html)
    }

    @Sendable private func overviewTwin(_ asked: Asked) async throws -> Response {
        let (house, who, period) = (house, asked.who, try Period(named: house.latestHalf))
        guard let refusal = May.refusal(at: .figures, to: who) else {
            return .json(
                try await house.reading { try OverviewReader(reading: $0, bureau: house.bureau).overview(period).json })
        }
        guard May.refusal(at: .ownFigures, to: who) == nil else { throw refusal }
        return .json(try await house.reading { try CountsPage.overview(who, house, in: $0).json })
    }

    private func page(of function: Function, _ asked: Asked) async throws -> Response {
        let registers = house.surroundings(for: asked.who).registers(of: function)
        let (today, who) = (house.store.now.day, asked.who)
        guard !registers.isEmpty else { throw May.refusal(at: .figures, to: who) ?? Forbidden(needed: []) }
        let seesFigures = May.refusal(at: .figures, to: who) == nil
        let (counts, rows) = try await house.reading { reading in
            let counts = try registers.map { try RegisterCount($0, reading, for: who) }
            guard seesFigures else { return (counts, [FigureIndex.Row]()) }
            let rows = try FigureIndex.rows(Counter(of: reading), today: today).filter { $0.function == function }
            return (counts, rows)
        }
        let layout = house.layout(asked, .function(function))
        return .page(FunctionPage(function: function, counts: counts, figures: rows, layout: layout).html)
    }

    @Sendable private func search(_ asked: Asked) async throws -> Response {
        let words = asked.address[ListAsked.Name.words] ?? ""
        if let record = try await house.reading({ try only(words, $0, asked.who) }) {
            return .redirect(to: record.text)
        }
        let found = words.isEmpty ? [] : try await house.reading { try hits(for: words, $0, asked) }
        let house = house
        let (palette, begin) = try await house.reading { reading in
            let reader = PaletteReader(reading: reading, house: house, asked: asked, from: "")
            return (try reader.palette(words), found.isEmpty ? try reader.usual() : [])
        }
        let layout = house.layout(asked, .search)
        return .page(SearchPage(words: words, palette: palette, hits: found, begin: begin, layout: layout).html)
    }

    /// The one record that has this number.
    private func only(_ number: String, _ reading: Reading, _ who: Official) throws -> Address? {
        guard !number.isEmpty else { return nil }
        let found = try house.surroundings(for: who).registers.compactMap { shape -> Record? in
            do {
                let record = try reading.record(shape, number: number)
                try May.check(.read, on: shape, id: record.id, for: who, in: reading)
                return record
            } catch is NotFound {
                return nil
            }
        }
        guard found.count == 1 else { return nil }
        return Address("/\(found[0].shape.table)/\(found[0].id)")
    }

    private func hits(for words: String, _ reading: Reading, _ asked: Asked) throws -> [SearchPage.Hits] {
        let today = house.store.now.day
        let reader = ListReader(
            reading: reading, catalogue: house.catalogue, today: today, language: asked.language, who: asked.who)
        return try house.catalogue.shapes.filter { shape in
            shape.hasSearch && May.permits(.read, on: shape, to: asked.who)
        }.compactMap { shape in
            let address = Address("/\(shape.table)").with(ListAsked.Name.words, words)
                .with(ListAsked.Name.limit, String(HomeRoutes.hitsShown))
            let answer = try reader.answer(ListAsked(shape, address))
            return answer.records.isEmpty ? nil : SearchPage.Hits(answer: answer)
        }
    }
}
