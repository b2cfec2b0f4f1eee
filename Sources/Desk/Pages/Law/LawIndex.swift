import Declarations
import Law

/// The rules of a day, act by act, then the drafts.
struct LawIndex: Sendable {
    let rules: [Rule]
    let conflicts: [Disagreement]
    let day: Day
    let layout: Layout

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        let drafts = rules.filter { $0.certainty == .unverified }
        let live = rules.filter { $0.certainty != .unverified }
        var html: Html = """
            <div class="top"><h1>\(say(.timeLimits))</h1><span class="count">\(say(.ruleCount(live.count)))</span>\
            <div class="acts"><a class="button" href="/law/changes">\(say(.lawChanges))</a>\
            <a class="button main" href="/law/due">\(say(.calculator))</a></div></div>\
            <form class="filter shown" action="/law"><div class="fields"><div class="field">\
            <label for="on">\(say(.onDay))</label>\
            <input type="date" id="on" name="on" value="\(day)" required></div><div class="acts">\
            <button class="button main">\(say(.ask))</button></div></div></form>
            """
        html.add(ConflictNotes(conflicts: conflicts, language: layout.asked.language).html)
        for (act, some) in groups(live) { html.add(panel(say(act.label), act.mark, some)) }
        if !drafts.isEmpty { html.add(panel(say(.draftRules), "", drafts)) }
        return layout.page(say(.timeLimits), html)
    }

    private struct Act: Hashable {
        let label: Label
        let mark: String
    }

    /// The rules of each act; acts that give no day come last.
    private func groups(_ live: [Rule]) -> [(act: Act, rules: [Rule])] {
        var order: [Act] = []
        var byAct: [Act: [Rule]] = [:]
        for rule in live {
            let act = Act(label: rule.source.act, mark: rule.source.number)
            if byAct[act] == nil { order.append(act) }
            byAct[act, default: []].append(rule)
        }
        let all = order.map { (act: $0, rules: byAct[$0] ?? []) }
        let isDated = { (group: (act: Act, rules: [Rule])) in group.rules.contains { $0.length != nil } }
        return all.filter(isDated) + all.filter { !isDated($0) }
    }

    private func panel(_ title: String, _ mark: String, _ some: [Rule]) -> Html {
        var html: Html = """
            <section class="panel"><header><h2>\(title)</h2><span class="side-word">\(mark)</span></header>\
            <div class="scroll"><table class="index cards law"><thead><tr><th scope="col">\(say(.rule))</th>\
            <th scope="col">\(say(.length))</th><th scope="col">\(say(.event))</th>\
            <th scope="col">\(say(.whose))</th><th scope="col">\(say(.sort))</th>\
            <th scope="col">\(say(.certainty))</th></tr></thead><tbody>
            """
        for rule in some { html.add(line(rule)) }
        html.add("</tbody></table></div></section>")
        return html
    }

    private func line(_ rule: Rule) -> Html {
        let draft: Html = rule.certainty == .unverified ? " class=\"draft\"" : ""
        let own: Html = rule.owner.map { " <span class=\"badge\">\($0)</span>" } ?? ""
        return """
            <tr\(draft)><td class="no"><a href="\(Address(parts: "law", "rules", rule.id).text)">\(say(rule.title))</a>\
            \(own)</td><td class="d">\(say(rule.lengthInWords))</td><td>\(say(rule.starts))</td>\
            <td class="quiet">\(say(rule.bound.label))</td><td class="quiet">\(say(rule.kind.label))</td>\
            <td class="quiet">\(say(rule.certainty.label))</td></tr>
            """
    }
}

/// Texts that disagree, side by side.
struct ConflictNotes: Sendable {
    let conflicts: [Disagreement]
    let language: Language

    var html: Html {
        var html = Html()
        for conflict in conflicts {
            html.add("<div class=\"note\"><b>\(conflict.title[language])</b> (\(conflict.inForce.label[language])) ")
            html.add("\(conflict.note[language]) ")
            for name in conflict.rules {
                html.add("<a href=\"\(Address(parts: "law", "rules", name).text)\">\(name)</a> ")
            }
            html.add("</div>")
        }
        return html
    }
}
