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
        for (title, views) in groups {
            html.add(DueTable(title: title, views: views, now: list.now, language: language, isFull: true).html)
        }
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
}
