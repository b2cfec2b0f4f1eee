import Bureau
import Declarations
import Hummingbird
import Ledger

/// The journal as auditors read it: who did what to which record and when, never what it says.
struct JournalRoutes: Sendable {
    let house: House

    func add(to routes: inout Routes) {
        routes.get("/journal", show)
    }

    @Sendable private func show(_ asked: Asked) async throws -> Response {
        let before = asked.address["before"].flatMap { Int64($0) }
        let account = asked.address["account"]
        let entries = try await house.reading { try $0.entries(before: before, of: account) }
        let layout = house.layout(asked, .journal)
        var html: Html = """
            <div class="top"><h1>\(asked.say(.journal))</h1></div>\
            <form class="line-form above" method="get" action="/journal">\
            <label for="account">\(asked.say(.who))</label>\
            <input type="text" id="account" name="account" value="\(account ?? "")" maxlength="60"> \
            <button class="button">\(asked.say(.ask))</button></form>\
            <div class="scroll list"><table class="table cards"><thead><tr>\
            <th scope="col">\(asked.say(.line))</th><th scope="col">\(asked.say(.recordedAt))</th>\
            <th scope="col">\(asked.say(.who))</th><th scope="col">\(asked.say(.happened))</th>\
            <th scope="col">\(asked.say(.register))</th><th scope="col">\(asked.say(.reason))</th>\
            <th scope="col">\(asked.say(.proof))</th></tr></thead><tbody>
            """
        for entry in entries { html.add(line(entry, asked)) }
        html.add("</tbody></table></div>")
        if let last = entries.last, last.seq > 1 {
            let next = asked.address.with("before", String(last.seq))
            html.add("<nav class=\"turn\"><a class=\"button\" href=\"\(next.text)\">\(asked.say(.nextPage))</a></nav>")
        }
        return .page(layout.page(asked.say(.journal), html))
    }

    private func line(_ entry: Entry, _ asked: Asked) -> Html {
        let shape = house.catalogue.shape(entry.register)
        let event = asked.say(shape?.step(entry.event)?.label ?? .event(entry.event))
        let register = shape.map { asked.say($0.title.heading) } ?? entry.register
        return """
            <tr><td class="no">\(entry.seq)</td><td class="d">\(entry.at.description.prefix(16))</td>\
            <td>\(entry.principal.map { asked.say(.actingFor(entry.actor, $0)) } ?? entry.actor)</td>\
            <td>\(event)</td><td>\(register) #\(entry.record)</td><td>\(entry.reason)</td>\
            <td class="quiet small">\(entry.hash.dropFirst(7).prefix(12))</td></tr>
            """
    }
}
