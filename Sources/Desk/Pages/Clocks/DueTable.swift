import Bureau
import Declarations
import Law
import Ledger

/// Clocks that warn, a panel of them under one heading. The columns of several panels stand beneath one another.
struct DueTable: Sendable {
    let title: Label
    let views: [ClockView]
    let now: Moment
    let language: Language
    /// Since when each runs, and who is bound by it.
    var isFull = false
    /// What stands beside the heading; how many they are where nothing else is said.
    var beside: Html?

    private func say(_ label: Label) -> String { label[language] }

    private var heads: [Label] {
        [.dueDay, .warning, .clockPeriod, .ofRecord, .matter] + (isFull ? [.startDay, .whose] : [])
    }

    /// Nothing, where no clock stands under the heading.
    var html: Html {
        guard !views.isEmpty else { return "" }
        let beside = beside ?? "\(say(.count(String(views.count))))"
        let kind: Html = isFull ? "cards due full" : "cards due"
        var html: Html = """
            <section class="panel"><header><h2>\(say(title))</h2><span class="side-word">\
            \(beside)</span></header><div class="scroll"><table class="\(kind)"><thead><tr>
            """
        for head in heads { html.add("<th scope=\"col\">\(say(head))</th>") }
        html.add("</tr></thead><tbody>")
        for view in views { html.add(line(view)) }
        html.add("</tbody></table></div></section>")
        return html
    }

    private func line(_ view: ClockView) -> Html {
        let clock = view.clock
        let record = Address(parts: clock.ofRegister, String(clock.ofRecord)).text
        let matter = [view.register.map { say($0.title.heading) } ?? "", view.subject].filter { !$0.isEmpty }
        var html: Html = """
            <tr><td class="d">\(view.due(say(.noDay)))</td>\
            <td>\(ClockBadge(alarm: clock.alarm(at: now), language: language).html)</td>\
            <td>\(say(view.title))\(acted(view))</td>\
            <td class="no"><a href="\(record)#clocks">\(clock.ofNumber ?? "#\(clock.ofRecord)")</a></td>\
            <td>\(matter.joined(separator: " · "))</td>
            """
        if isFull { html.add("<td class=\"d\">\(clock.startsOn)</td><td>\(say(clock.bound.label))</td>") }
        html.add("</tr>")
        return html
    }

    /// Since when the law itself has acted, nothing having been decided.
    private func acted(_ view: ClockView) -> Html {
        guard let effect = view.effect, let day = view.clock.lapsedOn else { return "" }
        return "<br><span class=\"small\">\(say(.actedByLaw(day, effect)))</span>"
    }
}
