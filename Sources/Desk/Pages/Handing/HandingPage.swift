import Bureau
import Declarations
import Ledger

/// The page on which work is handed over: who to whom, then what would pass, then the act.
struct HandingPage: Sendable {
    let asked: HandingAsked
    let layout: Layout
    let hidden: [(name: String, value: String)]

    private var language: Language { layout.asked.language }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        let title = say(.handing)
        var html: Html = "<div class=\"top\"><h1>\(title)</h1></div>"
        html.add(FaultList(faults: asked.faults, language: language, said: say(.typedIsKept)).html)
        html.add("<p class=\"hint\">\(say(.handingLead))</p>")
        html.add(panel(say(.handingWho), form.html(language)))
        if let preview = asked.preview { html.add(asked.kind == .pass ? passing(preview) : deputy(preview)) }
        return layout.page(asked.faults.isEmpty ? title : say(.errorPrefix) + title, html)
    }

    private var form: PlainForm {
        var form = PlainForm(action: Whereabouts.handing.path, act: .handingPreview, faults: asked.faults)
        form.method = "get"
        form.isMain = asked.preview == nil
        let draft = asked.draft
        form.fields = [
            .init(
                name: HandingAsked.Name.kind, label: .handingKind, value: asked.kind.rawValue,
                choices: HandingAsked.Kind.allCases.map { Choice(value: $0.rawValue, name: say($0.label)) })
        ]
        for column in ["giver", "deputy", "cause", "starts_on", "ends_on", "reason"] {
            guard let field = WorkHandover.shape.field(column) else { continue }
            var line = PlainForm.Field(name: column, label: field.label, value: draft[column])
            switch field.kind {
            case .reference: line.hint = .referenceHint
            case .day:
                line.type = "date"
                if column == "starts_on", line.value.isEmpty { line.value = layout.surroundings.today.description }
            case .code(let table): line.choices = table.codes.map { Choice(value: $0.code, name: say($0.label)) }
            default: break
            }
            if column == "ends_on" { line.hint = .deputyOnly }
            form.fields.append(line)
        }
        return form
    }

    /// What the act itself sends along: what was previewed.
    private var carried: Html {
        var all = hidden
        for column in [HandingAsked.Name.kind, "giver", "deputy", "cause", "starts_on", "ends_on", "reason"] {
            all.append((column, column == HandingAsked.Name.kind ? asked.kind.rawValue : asked.draft[column]))
        }
        return Html(
            all.map { name, value -> Html in "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">" })
    }

    private func passing(_ preview: HandingAsked.Preview) -> Html {
        guard !preview.matters.isEmpty else {
            return panel(say(.handingMatters), "<p>\(say(.handingNothing))</p>")
        }
        var html: Html = """
            <form method="post" action="\(Whereabouts.handing.path)">\(carried)\
            <p class="note">\(say(.handingAfter(preview.giver, preview.receiver, asked.handover.startsOn)))</p>\
            <div class="scroll"><table class="cards"><thead><tr><th scope="col">\(say(.handingPasses))</th>\
            <th scope="col">\(say(.number))</th><th scope="col">\(say(.register))</th>\
            <th scope="col">\(say(.handingAs))</th></tr></thead><tbody>
            """
        for matter in preview.matters { html.add(row(matter)) }
        html.add("</tbody></table></div>")
        if preview.matters.contains(where: \.passes) {
            html.add(
                """
                <div class="acts"><button class="button main" data-busy="\(say(.busy))">\
                \(say(.handingAct))</button></div>
                """)
        }
        html.add("</form>")
        return panel(say(.handingMatters) + " · " + say(.count(String(preview.matters.count))), html)
    }

    private func row(_ matter: Handing.Matter) -> Html {
        let name = matter.number.isEmpty ? "#\(matter.id)" : matter.number
        let mark: Html =
            matter.passes
            ? """
            <label class="tick">\
            <input type="checkbox" name="\(HandingAsked.Name.matter)" value="\(matter.key)" checked>\
            <span class="hidden">\(name)</span></label>
            """ : "<span class=\"quiet\">\(say(matter.isPartys ? .handingParty : .handingNoPost))</span>"
        let field = matter.shape.field(matter.column)
        return """
            <tr><td>\(mark)</td>\
            <td class="no"><a href="/\(matter.shape.table)/\(matter.id)">\(name)</a></td>\
            <td>\(say(matter.shape.title.heading))</td><td>\(field.map { say($0.label) } ?? "")</td></tr>
            """
    }

    private func deputy(_ preview: HandingAsked.Preview) -> Html {
        guard let roles = preview.roles, let until = asked.handover.endsOn else {
            return panel(say(.deputyship), "<p class=\"note\">\(say(.deputyNoAccount))</p>")
        }
        let may = roles.map { say($0.label) }.joined(separator: say(.listComma))
        return panel(
            say(.deputyship),
            """
            <form method="post" action="\(Whereabouts.handing.path)">\(carried)<dl class="terms">\
            <dt>\(say(.deputyActs))</dt><dd>\(preview.receiver)</dd>\
            <dt>\(say(.deputyFor))</dt><dd>\(preview.giver)</dd>\
            <dt>\(say(.clockPeriod))</dt><dd>\(say(.period(asked.handover.startsOn, until)))</dd>\
            <dt>\(say(.deputyMay))</dt><dd>\(may.isEmpty ? "—" : may)</dd></dl>\
            <p class="note">\(say(.deputyAfter))</p><div class="acts">\
            <button class="button main" data-busy="\(say(.busy))">\(say(.deputyAct))</button></div></form>
            """)
    }
}
