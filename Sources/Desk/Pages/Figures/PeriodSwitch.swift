import Counting
import Declarations

/// The periods that a figure's page offers, the shown one first where it is none of them.
struct PeriodSwitch: Sendable {
    let count: Count
    let today: Day
    let language: Language

    var html: Html {
        let offered = count.sense == .stock ? days : periods
        var html: Html = "<nav class=\"switch\" aria-label=\"\(Label.period[language])\">"
        if !offered.contains(where: { isShown($0.period) }) {
            html.add(
                "<a href=\"\(address(count.period).text)\" aria-current=\"true\">\(count.daysInWords[language])</a>")
        }
        for (label, period) in offered {
            let current: Html = isShown(period) ? " aria-current=\"true\"" : ""
            html.add("<a href=\"\(address(period).text)\"\(current)>\(label[language])</a>")
        }
        html.add("</nav>\(own)")
        return html
    }

    /// Days of one's own choosing.
    private var own: Html {
        let isStock = count.sense == .stock
        let names =
            isStock
            ? [(DrillAsked.Name.asOf, Label.asOfDay, count.period.to)]
            : [
                (DrillAsked.Name.from, Label.from, count.period.from), (DrillAsked.Name.to, Label.to, count.period.to),
            ]
        var html: Html = """
            <details class="own"><summary class="button">\(Label.anotherPeriod[language])</summary>\
            <form action="\(Address(parts: "figures", count.question.id).text)">
            """
        for (name, label, day) in names {
            html.add(
                """
                <label for="\(name)">\(label[language])</label>\
                <input type="date" id="\(name)" name="\(name)" value="\(day)" required>
                """)
        }
        html.add("<button class=\"button main\">\(Label.ask[language])</button></form></details>")
        return html
    }

    private func isShown(_ period: Period) -> Bool {
        count.sense == .stock ? period.to == count.period.to : period == count.period
    }

    private func address(_ period: Period) -> Address {
        Address(figure: count.question.over(period), sense: count.sense)
    }

    private var month: Day { today.firstOfMonth }
    private var year: Day { month.adding(months: 1 - month.month) }
    /// The first day of the half-year that ended last, if it was a first half; otherwise of last year's.
    private var half: Day { today.month > 6 ? year : year.adding(months: -12) }

    /// This month, the last, this quarter, the first half that ended last, this year so far, and the last one.
    private var periods: [(label: Label, period: Period)] {
        let quarter = month.adding(months: -((month.month - 1) % 3))
        let named: [(Label, Day, Day)] = [
            (.thisMonth, month, today), (.lastMonth, month.adding(months: -1), month - 1),
            (.thisQuarter, quarter, today), (.half(of: half.year), half, half.adding(months: 6) - 1),
            (.thisYear, year, today), (.lastYear, year.adding(months: -12), year - 1),
        ]
        return named.compactMap { label, from, to in (try? Period(from: from, to: to)).map { (label, $0) } }
    }

    /// Today and the ends of what is over, each day once.
    private var days: [(label: Label, period: Period)] {
        let named: [(Label, Day)] = [
            (.today, today), (.endOfHalf(of: half.year), half.adding(months: 6) - 1), (.endOfLastMonth, month - 1),
            (.endOfLastYear, year - 1),
        ]
        var seen: Set<Day> = []
        return named.filter { seen.insert($0.1).inserted }.map { ($0.0, Period(on: $0.1)) }
    }
}
