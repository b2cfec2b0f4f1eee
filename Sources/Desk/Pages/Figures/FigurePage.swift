import Counting
import Declarations

/// A figure as a page: the number with its definition, its months, its parts, and the way to its records.
struct FigurePage: Sendable {
    let answer: FigureView
    let layout: Layout
    let today: Day

    private var count: Count { answer.count }
    private var language: Language { layout.asked.language }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = """
            <nav aria-label="\(say(.location))"><ol class="crumbs"><li><a href="/figures">\(say(.figures))</a></li>\
            <li><a href="/figures#\(answer.figure.function.rawValue)">\(say(answer.figure.function.label))</a></li></ol></nav>\
            <div class="top"><h1>\(say(count.question.title))</h1><div class="acts">\(PeriodSwitch(count: count, today: today, language: language).html)</div></div>
            """
        html.add("<div class=\"figure\">")
        html.add("<section class=\"panel\"><div class=\"inside\">\(number)\(terms)\(door)</div></section>")
        html.add("<div>\(months)\(SumsPanel(sums: answer.sums, language: language).html)</div></div>")
        if !answer.shares.isEmpty {
            html.add("<div class=\"parts\">")
            for shares in answer.shares { html.add(SharesPanel(shares: shares, language: language).html) }
            html.add("</div>")
        }
        return layout.page(say(count.question.title), html)
    }

    private var number: Html {
        let unit: Html = say(count.unitWord).isEmpty ? "" : "<span class=\"unit\">\(say(count.unitWord))</span>"
        return """
            <p class="big">\(count.text ?? "—")\(unit)</p>\
            <p>\(say(count.daysInWords)) <span class="quiet">\(say(count.sense.label))</span></p>\
            <p class="quiet">\(say(.sameDaysLastYear)) \(answer.lastYear.html(language))\(say(.comma))\(say(answer.change))</p>
            """
    }

    private var terms: Html {
        var html: Html = """
            <dl class="terms"><dt>\(say(.countsWhat))</dt><dd>\(say(answer.figure.definition))</dd>\
            <dt>\(say(.definitionVersion))</dt><dd>\(say(.version(answer.figure.version))) \
            <span class="quiet small">\(count.question.id)</span></dd>
            """
        if !answer.operands.isEmpty {
            html.add("<dt>\(say(.madeOf))</dt><dd>")
            for operand in answer.operands {
                html.add("<div>\(say(operand.role)) \(say(operand.door.label)) \(operand.door.html(language))</div>")
            }
            html.add("</dd>")
        }
        html.add("</dl>")
        return html
    }

    private var door: Html {
        guard let address = answer.records else { return "" }
        return """
            <p class="door"><a class="button main" href="\(address.text)">\
            \(say(.openRecords(Digits.grouped(count.records))))</a></p>
            """
    }

    private var months: Html {
        guard let months = answer.months else { return "" }
        return """
            <section class="panel"><header><h2>\(say(.byMonths))</h2><span class="side-word">\(key(months))</span></header>\
            <div class="inside">\(MonthsChart(months: months, title: say(count.question.title), language: language).html)</div></section>
            """
    }

    private func key(_ months: FigureView.Months) -> Html {
        """
        <span class="key"><span><i></i>\(say(.year(months.year)))</span>\
        <span><i class="before"></i>\(say(.sameMonth(months.year - 1)))</span>\
        <span>\(say(.countedUpTo(months.upTo)))</span></span>
        """
    }
}

/// The months of a figure as pillars, with the same numbers as a table behind them.
struct MonthsChart: Sendable {
    let months: FigureView.Months
    let title: String
    let language: Language
    var isLow = false

    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        let pillars = isLow ? months.pillars.filter { $0.value != nil } : months.pillars
        let chart = Chart(pillars: pillars, title: title, isLow: isLow)
        guard chart.isWorthDrawing else { return "<p class=\"quiet small\">\(say(.tooFew))</p>\(table)" }
        return "\(chart.svg)<details class=\"twin\"><summary>\(say(.asTable))</summary>\(table)</details>"
    }

    private var table: Html {
        var html: Html = """
            <table><thead><tr><th scope="col">\(say(.month))</th><th class="n" scope="col">\(say(.year(months.year)))</th>\
            <th class="n" scope="col">\(say(.year(months.year - 1)))</th></tr></thead><tbody>
            """
        for pillar in months.pillars {
            let now: Html =
                pillar.value.map { value in
                    pillar.address.map { "<a class=\"f\" href=\"\($0.text)\">\(Digits.grouped(value))</a>" }
                        ?? "\(value)"
                } ?? "—"
            html.add("<tr><th scope=\"row\">\(pillar.label)</th><td class=\"n\">\(now)</td>")
            html.add("<td class=\"n\">\(pillar.before.map { Digits.grouped($0) } ?? "—")</td></tr>")
        }
        html.add("</tbody></table>")
        return html
    }
}

/// A figure split by one field: a row for each part, the greatest first.
struct SharesPanel: Sendable {
    let shares: FigureView.Shares
    let language: Language

    private static let shown = 12
    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        let first = shares.parts.prefix(SharesPanel.shown)
        let rest = shares.parts.dropFirst(SharesPanel.shown)
        var html: Html = "<section class=\"panel\"><header><h2>\(say(.by(shares.label)))</h2>"
        if !rest.isEmpty {
            html.add("<span class=\"side-word\">\(say(.ofKinds(shares.parts.count, shown: first.count)))</span>")
        } else if shares.isOverlapping {
            html.add("<span class=\"side-word\">\(say(.overlapping))</span>")
        }
        html.add("</header>\(table(first))")
        if !rest.isEmpty {
            html.add(
                "<details class=\"twin inside\"><summary>\(say(.moreParts(rest.count)))</summary>\(table(rest))</details>"
            )
        }
        html.add("</section>")
        return html
    }

    private func table(_ parts: ArraySlice<FigureView.Shares.Part>) -> Html {
        let most = shares.parts.map(\.value).max() ?? 0
        var html: Html = "<table class=\"shares\"><tbody>"
        for part in parts {
            html.add(
                """
                <tr><th scope="row">\(say(part.door.label))</th>\
                <td class="rail">\(Rail(value: part.value, most: most).svg)</td>\
                <td class="n">\(part.door.number())</td><td class="n quiet">\(part.share.map { $0 + "%" } ?? "")</td></tr>
                """)
        }
        html.add("</tbody></table>")
        return html
    }
}

/// Identities with their sums, each under its own name.
struct SumsPanel: Sendable {
    let sums: [FigureView.Sum]
    let language: Language

    var html: Html {
        guard !sums.isEmpty else { return "" }
        var html: Html = """
            <section class="panel" id="checks"><header><h2>\(Label.addsUp[language])</h2></header>\
            <div class="inside"><ul class="checks">
            """
        for sum in sums {
            html.add("<li><b>\(sum.title[language])</b>\(SumLine(sum: sum, language: language).html)</li>")
        }
        html.add("</ul></div></section>")
        return html
    }
}

/// An identity as a sum: every term a door, and whether it agrees.
struct SumLine: Sendable {
    let sum: FigureView.Sum
    let language: Language

    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        var html = Html()
        for (index, term) in sum.terms.enumerated() {
            if index > 0 || term.isSubtracted { html.add(term.isSubtracted ? " − " : " + ") }
            html.add("<span class=\"word-less\">\(say(term.door.label)) \(term.door.number())</span>")
        }
        html.add(" = <span class=\"word-less\">\(say(sum.whole.label)) \(sum.whole.number())</span> ")
        if let difference = sum.difference {
            html.add("<span class=\"differs\">\(Icon.wrong) \(say(.off(by: Digits.grouped(difference))))</span>")
        } else {
            html.add("<span class=\"agrees\">\(Icon.done)\(say(.agrees))</span>")
        }
        return html
    }
}

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
