import Bureau
import Declarations
import Hummingbird

/// The first page of somebody whose roles count nothing: the ways to what they may open.
struct DutyPage: Sendable {
    private let asked: Asked
    private let house: House

    init(_ asked: Asked, _ house: House) {
        self.asked = asked
        self.house = house
    }

    var response: Response {
        let layout = house.layout(asked, .home)
        let registers = layout.surroundings.registers
        var links = registers.map { (path: "/\($0.table)", label: $0.title.heading) }
        for (door, page) in [(Door.accounts, Whereabouts.accounts), (.journal, .journal)]
        where May.refusal(at: door, to: asked.who) == nil {
            links.append((page.path, page.label))
        }
        links.append((Whereabouts.account.path, .ownAccount))
        let roles = asked.who.roles.map { asked.say($0.label) }.sorted().joined(separator: asked.say(.listComma))
        let name = asked.who.name
        let beside: Html = name == roles ? "" : " <span class=\"quiet\">\(roles)</span>"
        var html: Html = "<div class=\"top\"><h1>\(name)\(beside)</h1></div>"
        if registers.isEmpty { html.add("<p class=\"note\">\(asked.say(.nothingForYou))</p>") }
        let items = links.map { link -> Html in "<li><a href=\"\(link.path)\">\(asked.say(link.label))</a></li>" }
        html.add(
            "<section class=\"panel\"><div class=\"inside\"><ul class=\"people\">\(Html(items))</ul></div></section>")
        return .page(layout.page(asked.say(.home), html))
    }
}
