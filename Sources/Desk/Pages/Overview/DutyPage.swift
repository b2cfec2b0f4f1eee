import Bureau
import Declarations
import Hummingbird
import Ledger

/// The first page of somebody whose roles count nothing: what is theirs to open, and what of it is due.
struct DutyPage: Sendable {
    let counts: [RegisterCount]
    let agenda: Agenda
    /// The newest records, where there are few registers.
    let newest: [ListAnswer]
    let layout: Layout

    private static let few = 3
    private static let rows = 10

    private var who: Official { layout.asked.who }
    private func say(_ label: Label) -> String { layout.say(label) }

    init(_ asked: Asked, _ house: House, in reading: Reading) throws {
        layout = house.layout(asked, .home)
        counts = try layout.surroundings.registers.map { try RegisterCount($0, reading, for: asked.who) }
        agenda = try Agenda(asked.who, house, in: reading)
        let registers = layout.surroundings.registers
        let reader = ListReader(
            reading: reading, catalogue: house.catalogue, today: house.store.now.day, language: asked.language,
            who: asked.who)
        newest = try (registers.count <= Self.few ? registers : []).map { shape in
            let address = Address("/\(shape.table)").with(ListAsked.Name.limit, String(Self.rows))
            return try reader.answer(ListAsked(shape, address))
        }
    }

    var html: Html {
        let roles = who.roles.map { say($0.label) }.sorted().joined(separator: say(.listComma))
        let beside: Html = who.name == roles ? "" : " <span class=\"quiet\">\(roles)</span>"
        var html: Html = "<div class=\"top\"><h1>\(who.name)\(beside)</h1></div>"
        if counts.isEmpty, ways.isEmpty {
            let words: Label = who.roles.contains(.systemAdmin) ? .systemByCommands : .nothingForYou
            html.add("<p class=\"note\">\(say(words))</p>")
        }
        // Whoever has a page of their own begins there; the lists beneath are to look things up.
        if !ways.isEmpty { html.add(pages) }
        html.add(AgendaPanels(agenda: agenda, layout: layout).html)
        for answer in newest { html.add(SearchPage.Hits(answer: answer).html(layout.asked.language)) }
        if newest.isEmpty, !counts.isEmpty { html.add(RegisterCount.panel(counts, layout.asked.language)) }
        if ways.isEmpty { html.add(pages) }
        return layout.page(say(.home), html)
    }

    private var pages: Html {
        let items = (ways + [(Whereabouts.account, .ownAccountHint)]).map { page, hint -> Html in
            "<dt><a href=\"\(page.path)\">\(say(page.label))</a></dt><dd class=\"quiet\">\(say(hint))</dd>"
        }
        return "<section class=\"panel\"><div class=\"inside\"><dl class=\"terms\">\(Html(items))</dl></div></section>"
    }

    /// The pages of the three who keep one another in check.
    private var ways: [(page: Whereabouts, hint: Label)] {
        let all: [(Door, Whereabouts, Label)] = [
            (.accounts, .accounts, .accountsHint), (.journal, .journal, .journalWay),
        ]
        return all.filter { May.refusal(at: $0.0, to: who) == nil }.map { ($0.1, $0.2) }
    }
}
