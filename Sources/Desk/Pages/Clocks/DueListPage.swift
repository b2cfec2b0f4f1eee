import Bureau
import Declarations
import Law
import Ledger

/// What is due: by due day, with one door per office.
struct DueListPage: Sendable {
    let list: DueList
    let layout: Layout

    private var language: Language { layout.asked.language }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = """
            <div class="top"><h1>\(say(.whatIsDue))</h1><span class="count">\(say(.within(list.within)))</span>\
            <div class="acts"><a class="button" href="/law">\(say(.timeLimits))</a></div></div>
            """
        html.add(doors)
        if list.isCut { html.add("<p class=\"note\">\(say(.moreClocks(LawClock.mostWarning)))</p>") }
        let groups: [(Label, [ClockView])] = [
            (.overdue, list.clocks { if case .over = $0 { true } else { false } }),
            (.lapsedByLaw, list.clocks { if case .lapsed = $0 { true } else { false } }),
            (.dueToday, list.clocks { $0 == .today }),
            (.dueSoon, list.clocks { if case .soon = $0 { true } else if case .ahead = $0 { true } else { false } }),
            (.undatedClocks, list.clocks { $0 == .undated }),
        ]
        for (title, views) in groups where !views.isEmpty { html.add(panel(title, views)) }
        if list.views.isEmpty { html.add("<p class=\"empty\">\(say(.nothingDue))</p>") }
        return layout.page(say(.whatIsDue), html)
    }

    private var doors: Html {
        guard !list.doors.isEmpty else { return "" }
        var html: Html = "<nav class=\"panel\" aria-label=\"\(say(.unit))\"><div class=\"inside links\">"
        let all = list.doors.reduce(0) { $0 + $1.count }
        html.add(door(nil, say(.allOffices), all, list.doors.reduce(0) { $0 + $1.late }))
        for one in list.doors {
            html.add(door(one.unit, one.unit == 0 ? say(.bureauItself) : one.name, one.count, one.late))
        }
        html.add("</div></nav>")
        return html
    }

    private func door(_ unit: Int64?, _ name: String, _ count: Int, _ late: Int) -> Html {
        var address = Address("/due")
        if let unit { address = address.with("unit", String(unit)) }
        let current: Html = unit == list.unit ? " aria-current=\"true\"" : ""
        var html: Html = "<a href=\"\(address.text)\"\(current)>\(name) \(count)"
        if late > 0 { html.add(" <span class=\"differs\">\(say(.overdue)) \(late)</span>") }
        html.add("</a> ")
        return html
    }

    private func panel(_ title: Label, _ views: [ClockView]) -> Html {
        var html: Html = """
            <section class="panel"><header><h2>\(say(title))</h2><span class="side-word">\
            \(say(.count(String(views.count))))</span></header><div class="scroll"><table class="cards due"><thead><tr>\
            <th scope="col">\(say(.dueDay))</th><th scope="col">\(say(.warning))</th>\
            <th scope="col">\(say(.clockPeriod))</th><th scope="col">\(say(.ofRecord))</th>\
            <th scope="col">\(say(.startDay))</th><th scope="col">\(say(.whose))</th></tr></thead><tbody>
            """
        for view in views { html.add(line(view)) }
        html.add("</tbody></table></div></section>")
        return html
    }

    /// Since when the law itself has acted, nothing having been decided.
    private func acted(_ view: ClockView) -> Html {
        guard let effect = view.effect, let day = view.clock.lapsedOn else { return "" }
        return "<br><span class=\"small\">\(say(.actedByLaw(day, effect)))</span>"
    }

    private func line(_ view: ClockView) -> Html {
        let clock = view.clock
        let record = Address(parts: clock.ofRegister, String(clock.ofRecord)).text
        let name = clock.ofNumber ?? "#\(clock.ofRecord)"
        return """
            <tr><td class="d">\(view.due(say(.noDay)))</td>\
            <td>\(ClockBadge(alarm: clock.alarm(at: list.now), language: language).html)</td>\
            <td>\(say(view.title))\(acted(view))</td><td class="no"><a href="\(record)#clocks">\(name)</a></td>\
            <td class="d">\(clock.startsOn)</td><td>\(say(clock.bound.label))</td></tr>
            """
    }
}
