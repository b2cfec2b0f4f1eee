import Counting
import Declarations

/// A figure in the margin of a page.
struct FigurePanel: Sendable {
    let answer: FigureView
    let closing: Address
    let language: Language

    private var count: Count { answer.count }
    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        var html: Html = """
            <aside class="side-panel chosen" id="figure" aria-label="\(say(.chosenFigure))"><div class="inner">\
            <p class="panel-head"><span class="quiet small">\(say(.chosenFigure))</span>\
            <a data-close href="\(closing.text)">\(say(.close))</a></p>\
            <h2>\(say(count.question.title))</h2>
            """
        html.add(BigNumber(answer: answer, language: language).html)
        if let months = answer.months {
            let chart = MonthsChart(
                months: months, title: say(count.question.title), language: language, isLow: true)
            html.add("<div class=\"more\">\(chart.html)</div>")
        }
        html.add("<h3>\(say(.howCounted))</h3><p class=\"small\">\(say(answer.figure.definition))</p>")
        if !answer.sums.isEmpty {
            html.add("<div class=\"more\"><h3>\(say(.addsUp))</h3>")
            for sum in answer.sums {
                html.add("<p class=\"small sum\">\(SumLine(sum: sum, language: language, isBrief: true).html)</p>")
            }
            html.add("</div>")
        }
        html.add(acts)
        html.add("</div></aside>")
        return html
    }

    private var acts: Html {
        let page = Address(figure: count.question, sense: count.sense)
        var html: Html = "<p class=\"acts\">"
        if let records = answer.records {
            html.add(
                """
                <a class="button main" href="\(records.text)">\
                \(say(.openRecords(Digits.grouped(count.records))))</a>
                """)
        }
        html.add("<a class=\"button\" href=\"\(page.text)\">\(say(.figurePage))</a></p>")
        return html
    }
}
