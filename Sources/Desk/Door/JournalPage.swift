import Bureau
import Declarations
import Exchange
import Ledger

/// The journal as a page: conditions above, entries beneath, each with whether it is linked to the one before.
struct JournalPage: Sendable {
    let asked: JournalAsked
    let lines: [Line]
    /// Behind which entry the next page looks; nil at the journal's beginning.
    let next: Int64?
    let wording: Wording
    let catalogue: Catalogue
    let layout: Layout

    /// An entry, and whether its hash is what it says.
    struct Line: Sendable {
        let entry: Entry
        let isLinked: Bool
    }

    /// What auditors look for by name.
    private static let events = [
        "revealed", "file_opened", "exported", "opened_in_emergency", "recorded", "corrected", "voided", "handed_over",
        "password_set", "second_factor_taken", "token_given", "approved", "ended", "key_destroyed",
    ]

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        let broken = lines.count { !$0.isLinked }
        var html: Html = "<div class=\"top\"><h1>\(say(.journal))</h1>"
        if !lines.isEmpty {
            let proof: Html =
                broken == 0
                ? "<span class=\"badge done\">\(Icon.done)\(say(.allLinked(lines.count)))</span>"
                : "<span class=\"badge red\">\(Icon.wrong)\(say(.someUnlinked(broken)))</span>"
            html.add(proof)
        }
        let chosen = [asked.account, asked.event, asked.shape?.table, asked.until?.description].count { $0 != nil }
        html.add(
            """
            <span class="acts dock"><a class="button open-filter" href="#conditions">\
            \(say(.conditions(chosen)))</a></span>
            """)
        html.add("</div><p class=\"hint\">\(say(.journalHint))</p>\(form)\(chip)")
        guard !lines.isEmpty else {
            html.add("<section class=\"empty\"><h2>\(say(.noEntries))</h2></section>\(turn)")
            return layout.page(say(.journal), html)
        }
        html.add("<div class=\"scroll list\"><table class=\"table cards\"><thead><tr>")
        for head in [Label.line, .recordedAt, .who, .happened, .register, .reason, .proof] {
            html.add("<th scope=\"col\">\(say(head))</th>")
        }
        html.add("</tr></thead><tbody>")
        for line in lines { html.add(row(line)) }
        html.add("</tbody></table></div>\(turn)")
        return layout.page(say(.journal), html)
    }

    /// The way on: a full page turns, one that is not full was looked for only so far back.
    private var turn: Html {
        guard let next else { return "" }
        let way = asked.address.with(JournalAsked.Name.before, String(next))
        let isFull = lines.count == Limits.usualPageRows
        let said: Html = isFull ? "" : "<span>\(say(.lookedBackTo(next)))</span>"
        let act = say(isFull ? .nextPage : .lookFurtherBack)
        return """
            <div class="table-foot">\(said)<nav class="turn"><a class="button" href="\(way.text)">\(act)</a></nav></div>
            """
    }

    private var form: Html {
        let registers = catalogue.shapes.map { Choice(value: $0.table, name: say($0.title.heading)) }
        let events = JournalPage.events.map { Choice(value: $0, name: say(.event($0))) }
        return """
            <form class="filter" id="conditions" method="get" action="/journal">\
            <a class="shut" href="#main">\(say(.closeConditions))</a><div class="fields">\
            <div class="field"><label for="account">\(say(.who))</label>\
            <input type="text" id="account" name="account" value="\(asked.account ?? "")" maxlength="60"></div>\
            \(choice(JournalAsked.Name.event, .happened, events, asked.event))\
            \(choice(JournalAsked.Name.register, .register, registers, asked.shape?.table))\
            <div class="field"><label for="until">\(say(.untilDay))</label>\
            <input type="date" id="until" name="until" value="\(asked.until?.description ?? "")"></div>\
            <div class="acts"><button class="button main">\(say(.ask))</button>\
            <a class="button" href="/journal">\(say(.reset))</a></div></div></form>
            """
    }

    private func choice(_ name: String, _ label: Label, _ choices: [Choice], _ chosen: String?) -> Html {
        var html: Html = """
            <div class="field"><label for="\(name)">\(say(label))</label><select id="\(name)" name="\(name)">\
            <option value="">\(say(.any))</option>
            """
        for choice in choices { html.addOption(choice.value, choice.name, isChosen: choice.value == chosen) }
        html.add("</select></div>")
        return html
    }

    /// The one record whose entries are shown.
    private var chip: Html {
        guard let record = asked.record else { return "" }
        let name = [asked.shape.map { say($0.title.heading) } ?? "", "#\(record)"].joined(separator: " ")
        let act = "\(say(.removeCondition)) \(name)"
        let away = asked.address.without([JournalAsked.Name.record, JournalAsked.Name.before])
        return """
            <p class="chips"><span class="chip">\(name) <a href="\(away.text)" aria-label="\(act)">\
            \(Icon.cross)</a></span></p>
            """
    }

    /// The register or the series that an entry is about.
    private func title(of entry: Entry) -> String {
        if let shape = catalogue.shape(entry.register) { return "\(say(shape.title.heading)) #\(entry.record)" }
        if entry.register == FileNote.register {
            let ledger = (try? ImportHistory(entry)).flatMap { catalogue.shape($0.ledger)?.title.heading }
            return say(.ledgerFile(ledger))
        }
        if entry.register == "bureau" { return say(.bureauItself) }
        let series = catalogue.seriesShapes.first { $0.table == entry.register || entry.register == $0.table + "_hour" }
        return "\(series.map { say($0.title.heading) } ?? entry.register) #\(entry.record)"
    }

    private func row(_ line: Line) -> Html {
        let entry = line.entry
        let shape = catalogue.shape(entry.register)
        let event = say(shape?.step(entry.event)?.label ?? .event(entry.event))
        let actor = wording.actor(entry.actor)
        let who = entry.principal.map { say(.actingFor(actor, wording.actor($0))) } ?? actor
        let name = title(of: entry)
        let link = Address("/journal").with(JournalAsked.Name.register, entry.register)
            .with(JournalAsked.Name.record, String(entry.record))
        let about: Html = shape == nil ? "\(name)" : "<a href=\"\(link.text)\">\(name)</a>"
        let theirs = Address("/journal").with(JournalAsked.Name.account, entry.actor)
        let mark: Html = line.isLinked ? "" : "<span class=\"differs\">\(say(.unlinked))</span> "
        return """
            <tr><td class="no">\(entry.seq)</td><td class="d">\(entry.at.byMinute)</td>\
            <td><a href="\(theirs.text)">\(who)</a></td><td>\(event)</td><td>\(about)</td><td>\(entry.reason)</td>\
            <td class="quiet small d">\(mark)\(entry.hash.dropFirst(7).prefix(12))</td></tr>
            """
    }
}
