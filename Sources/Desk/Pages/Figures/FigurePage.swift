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
        let function = answer.figure.function
        let way = [
            Crumb(name: say(.figures), path: "/figures"),
            Crumb(name: say(function.label), path: "/figures#\(function.rawValue)"),
        ]
        var html = Crumb.html(way, language)
        html.add("<div class=\"top\"><h1>\(say(count.question.title))</h1><div class=\"acts\">")
        html.add(PeriodSwitch(count: count, today: today, language: language).html)
        html.add("</div></div><div class=\"figure\"><section class=\"panel\"><div class=\"inside\">")
        html.add(BigNumber(answer: answer, language: language).html)
        html.add("\(terms)\(door)</div></section>")
        html.add("<div>\(months)\(operands)\(SumsPanel(sums: answer.sums, language: language).html)")
        html.add("\(OtherCountsPanel(counts: answer.others, language: language).html)</div></div>")
        if !answer.shares.isEmpty {
            html.add("<div class=\"parts\">")
            for shares in answer.shares { html.add(SharesPanel(shares: shares, language: language).html) }
            html.add("</div>")
        }
        return layout.page(say(count.question.title), html)
    }

    private var terms: Html {
        var html: Html = """
            <dl class="terms"><dt>\(say(.countsWhat))</dt><dd>\(say(answer.figure.definition))</dd>\
            <dt>\(say(.definitionVersion))</dt><dd>\(say(.version(answer.figure.version))) \
            <span class="quiet small">\(count.question.id)</span></dd>
            """
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

    /// The figures that a derived one is made of.
    private var operands: Html {
        guard !answer.operands.isEmpty else { return "" }
        var html: Html = """
            <section class="panel"><header><h2>\(say(.madeOf))</h2></header><table><tbody>
            """
        for operand in answer.operands {
            html.add(
                """
                <tr><td class="quiet">\(say(operand.role))</td><td>\(say(operand.door.label))</td>\
                <td class="n">\(operand.door.number())</td><td class="u">\(say(operand.door.unit))</td></tr>
                """)
        }
        html.add("</tbody></table></section>")
        return html
    }

    private var months: Html {
        guard let months = answer.months else { return "" }
        let chart = MonthsChart(months: months, title: say(count.question.title), language: language)
        return """
            <section class="panel"><header><h2>\(say(.byMonths))</h2>\
            <span class="side-word">\(key(months))</span></header><div class="inside">\(chart.html)</div></section>
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
