import Counting
import Declarations

/// The periods that a report may be held against: those that reports are written for, the latest first.
struct AuditPeriods: Sendable {
    /// The period chosen, as it is named; empty for none.
    let chosen: String
    let today: Day
    let language: Language

    var html: Html {
        let groups = groups
        var html: Html =
            "<select id=\"period\" name=\"period\"><option value=\"\">\(Label.auditNoLedger[language])</option>"
        let offered = groups.flatMap(\.periods).map(name)
        if !chosen.isEmpty, !offered.contains(chosen), let own = try? Period(named: chosen) {
            html.add("<option value=\"\(chosen)\" selected>\(own.label[language])</option>")
        }
        for group in groups {
            html.add("<optgroup label=\"\(group.label[language])\">")
            for period in group.periods {
                let name = name(period)
                html.addOption(name, period.label[language], isChosen: name == chosen)
            }
            html.add("</optgroup>")
        }
        html.add("</select>")
        return html
    }

    private func name(_ period: Period) -> String { period.name ?? "\(period.from)..\(period.to)" }

    /// Of this year and the two before it what has begun.
    private var groups: [(label: Label, periods: [Period])] {
        [
            (.auditHalves, periods(of: 6)), (.auditQuarters, periods(of: 3)), (.auditYears, periods(of: 12)),
            (.auditMonthsSoFar, monthsSoFar),
        ]
    }

    private var january: Day { today.firstOfMonth.adding(months: 1 - today.month) }

    /// Periods of so many months that have begun, the latest first.
    private func periods(of months: Int) -> [Period] {
        let first = january.adding(months: -24)
        return stride(from: 0, to: 36, by: months).compactMap { offset in
            let from = first.adding(months: offset)
            guard from <= today else { return nil }
            return try? Period(from: from, to: from.adding(months: months) - 1)
        }.reversed()
    }

    /// January to each month that is over, of the year that the last month ended in.
    private var monthsSoFar: [Period] {
        let last = today.firstOfMonth - 1
        let first = last.firstOfMonth.adding(months: 1 - last.month)
        return (1...last.month).reversed().compactMap { month in
            let period = try? Period(from: first, to: first.adding(months: month) - 1)
            return period?.name == nil ? period : nil
        }
    }
}
