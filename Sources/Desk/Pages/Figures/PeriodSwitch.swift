import Counting
import Declarations

/// The periods that a figure's page offers, the shown one first where it is none of them.
struct PeriodSwitch: Sendable {
    let count: Count
    let today: Day
    let language: Language

    var html: Html {
        let offered = offers.filter { offer in count.sense != .stock || offer.period.to <= today }
        var html: Html = "<nav class=\"switch\" aria-label=\"\(Label.period[language])\">"
        if !offered.contains(where: { isShown($0.period) }) {
            html.add(
                "<a href=\"\(address(count.period).text)\" aria-current=\"true\">\(count.daysInWords[language])</a>")
        }
        for (label, period) in offered {
            let current: Html = isShown(period) ? " aria-current=\"true\"" : ""
            html.add("<a href=\"\(address(period).text)\"\(current)>\(label[language])</a>")
        }
        html.add("</nav>")
        return html
    }

    private func isShown(_ period: Period) -> Bool {
        count.sense == .stock ? period.to == count.period.to : period == count.period
    }

    private func address(_ period: Period) -> Address {
        Address(figure: count.question.over(period), sense: count.sense)
    }

    /// This month, the last, this quarter, the half-year that ended last, this year so far, and the last one.
    private var offers: [(label: Label, period: Period)] {
        let month = today.firstOfMonth
        let quarter = month.adding(months: -((month.month - 1) % 3))
        let year = month.adding(months: 1 - month.month)
        let half = today.month > 6 ? year : year.adding(months: -12)
        let named: [(Label, Day, Day)] = [
            (.thisMonth, month, today), (.lastMonth, month.adding(months: -1), month - 1),
            (.thisQuarter, quarter, today), (.half(of: half.year), half, half.adding(months: 6) - 1),
            (.thisYear, year, today), (.lastYear, year.adding(months: -12), year - 1),
        ]
        return named.compactMap { label, from, to in (try? Period(from: from, to: to)).map { (label, $0) } }
    }
}
