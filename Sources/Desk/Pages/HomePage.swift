import Bureau
import Counting
import Declarations
import HTTPTypes
import Hummingbird
import Ledger
import Reports

/// The first page: what the last half-year came to, and the ways to everything kept.
struct HomePage: Sendable {
    let tiles: [Tile]
    let report: Address
    let reportName: Label
    let layout: Layout

    struct Tile: Sendable {
        let door: NumberDoor
        let days: Label
    }

    private static let tileCount = 5
    private func say(_ label: Label) -> String { layout.say(label) }

    /// The first figures of the report, as it speaks of them.
    static func tiles(_ reading: Reading, _ period: Period, bureau: String) throws -> [Tile] {
        let document = try Document(of: period, bureau: bureau, reading: reading)
        let door = try RecordsDoor(counter: Counter(of: reading))
        return try document.counts.prefix(tileCount).map { count in
            Tile(
                door: NumberDoor(count.question.title, count, try door.best(count)), days: count.daysInWords)
        }
    }

    var html: Html {
        var html: Html = "<h1 class=\"lead\">\(say(.lead))</h1><ul class=\"tiles\">"
        for tile in tiles {
            let unit = say(tile.door.unit)
            html.add(
                """
                <li><div class="name">\(say(tile.door.label))</div><div class="number">\(tile.door.number())\
                <span class="unit">\(unit)</span></div><div class="since">\(say(tile.days))</div></li>
                """)
        }
        html.add(
            """
            </ul><p class="doors"><a class="button main" href="\(report.text)">\(say(.readReport)) \(say(reportName))</a> \
            <a class="button" href="/figures">\(say(.seeFigures))</a></p><div class="ways">
            """)
        for function in layout.surroundings.functions {
            let path = Whereabouts.function(function).path
            html.add("<section><h2><a href=\"\(path)\">\(say(function.label))</a></h2><ul>")
            for shape in layout.surroundings.registers(of: function) {
                html.add("<li><a href=\"/\(shape.table)\">\(say(shape.title.heading))</a></li>")
            }
            html.add("</ul></section>")
        }
        html.add("</div>")
        return layout.page(say(.home), html)
    }
}

/// A function of the bureau: its registers with how many records each holds, and its figures.
struct FunctionPage: Sendable {
    let function: Function
    let counts: [(shape: RegisterShape, count: Int)]
    let figures: [FigureIndex.Row]
    let layout: Layout

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = """
            <div class="top"><h1>\(say(function.label))</h1></div>\
            <section class="panel"><header><h2>\(say(.registers))</h2></header><div class="inside"><dl class="terms">
            """
        for (shape, count) in counts {
            let exact = count <= Limits.exactCount
            let number = Digits.grouped(Int64(min(count, Limits.exactCount))) + (exact ? "" : "+")
            html.add(
                """
                <dt class="wide"><a href="/\(shape.table)">\(say(shape.title.heading))</a></dt>\
                <dd><a class="f" href="/\(shape.table)">\(number)</a></dd>
                """)
        }
        html.add("</dl></div></section>")
        if !figures.isEmpty { html.add(FigureIndex(rows: figures, layout: layout).panels) }
        return layout.page(say(function.label), html)
    }
}

/// What was found in every register that has words to search.
struct SearchPage: Sendable {
    let words: String
    let hits: [Hits]
    let layout: Layout

    struct Hits: Sendable {
        let answer: ListAnswer
    }

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = """
            <div class="top"><h1>\(words.isEmpty ? say(.noWords) : say(.resultsFor(words)))</h1></div>\
            <form class="filter" action="/search" role="search"><div class="fields"><div class="field">\
            <label for="q">\(say(.searchHint))</label><input type="search" id="q" name="q" value="\(words)" \
            maxlength="\(Limits.searchScalars)"></div><div class="acts"><button class="button main">\(say(.find))</button>\
            </div></div></form>
            """
        if !words.isEmpty && hits.isEmpty {
            html.add("<section class=\"empty\"><h2>\(say(.noHits))</h2><p>\(say(.noHitsHint))</p></section>")
        }
        for found in hits {
            let shape = found.answer.shape
            let all = found.answer.asked.first.without([ListAsked.Name.limit])
            let number = Digits.grouped(Int64(min(found.answer.count, Limits.exactCount)))
            html.add(
                """
                <section class="hits"><div class="hits-head"><h2>\(say(shape.title.heading))</h2>\
                <a href="\(all.text)">\(say(.allHits(number)))</a></div>\(ListTable(answer: found.answer).html)</section>
                """)
        }
        return layout.page(say(.search), html)
    }
}

/// The first page, the functions and the search.
struct HomeRoutes: Sendable {
    let house: House

    /// So many of each register on the page of all.
    private static let hitsShown = 5

    func add(to routes: inout Routes) {
        routes.get("/", home)
        routes.get("/search", search)
        for function in house.surroundings.functions {
            routes.get(Whereabouts.function(function).path) { try await page(of: function, $0) }
        }
    }

    @Sendable private func home(_ asked: Asked) async throws -> Response {
        let today = house.store.now.day
        let half = today.month > 6 ? "\(today.year)-H1" : "\(today.year - 1)-H2"
        let period = try Period(named: half)
        let tiles = try await house.reading { try HomePage.tiles($0, period, bureau: house.bureau) }
        let page = HomePage(
            tiles: tiles, report: Address("/report/\(half)"), reportName: period.label,
            layout: house.layout(asked, .home))
        return .page(page.html)
    }

    private func page(of function: Function, _ asked: Asked) async throws -> Response {
        let registers = house.surroundings.registers(of: function)
        let today = house.store.now.day
        let (counts, rows) = try await house.reading { reading in
            let counts = try registers.map { shape in
                (shape: shape, count: try reading.count(shape, Query(), upTo: Limits.exactCount))
            }
            let rows = try FigureIndex.rows(Counter(of: reading), today: today).filter { $0.function == function }
            return (counts, rows)
        }
        let layout = house.layout(asked, .function(function))
        return .page(FunctionPage(function: function, counts: counts, figures: rows, layout: layout).html)
    }

    @Sendable private func search(_ asked: Asked) async throws -> Response {
        let words = asked.address[ListAsked.Name.words] ?? ""
        let found = words.isEmpty ? [] : try await house.reading { try hits(for: words, $0, asked.language) }
        let layout = house.layout(asked, .search)
        return .page(SearchPage(words: words, hits: found, layout: layout).html)
    }

    private func hits(for words: String, _ reading: Reading, _ language: Language) throws -> [SearchPage.Hits] {
        let today = house.store.now.day
        let reader = ListReader(reading: reading, catalogue: house.catalogue, today: today, language: language)
        return try house.catalogue.shapes.filter(\.hasSearch).compactMap { shape in
            let address = Address("/\(shape.table)").with(ListAsked.Name.words, words)
                .with(ListAsked.Name.limit, String(HomeRoutes.hitsShown))
            let answer = try reader.answer(ListAsked(shape, address))
            return answer.records.isEmpty ? nil : SearchPage.Hits(answer: answer)
        }
    }
}
