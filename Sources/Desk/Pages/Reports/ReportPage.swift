import Counting
import Declarations
import Reports

/// The half-year report as a page: prose in which every number is a door, its days in the margin, and the chosen figure
/// beside it.
struct ReportPage: Sendable {
    let answer: ReportAnswer
    let layout: Layout
    /// The report's address without a chosen figure.
    let path: Address

    private var document: Document { answer.document }
    private var language: Language { layout.asked.language }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html = Html()
        html.reserve(60_000)
        html.add(tool)
        html.add("<div class=\"report\"><div class=\"prose\"><article lang=\"zh-Hans\">")
        html.add("<h1 class=\"text\">\(document.bureau)<br>\(document.title)</h1>")
        if let remark = document.standing.remark {
            html.add("<div class=\"row\"><p class=\"text remark\">\(say(remark))</p></div>")
        }
        for section in document.sections { html.add(written(section)) }
        html.add("</article>\(SumsPanel(sums: answer.sums, language: language).html)")
        html.add("\(OtherCountsPanel(counts: answer.others, language: language).html)</div>\(panel)</div>")
        return layout.page(say(.report), html)
    }

    private var tool: Html {
        let wrong = answer.sums.count { $0.difference != nil }
        let badge: Html =
            wrong == 0
            ? "<span class=\"badge done\">\(Icon.done)\(say(.allAgree))</span>"
            : "<span class=\"badge red\">\(Icon.wrong)\(say(.someDiffer(wrong)))</span>"
        return """
            <div class="tool"><b class="name">\(say(.report)) \(say(document.period.label))</b>\(badge)\
            <span class="quiet small said"><span>\(say(.countedAt(answer.readOn)))</span>\
            <span>\(say(.numbersInText(answer.numbersInText)))</span></span>\
            <span class="acts"><a class="button" href="#checks">\(say(.checkList))</a></span></div>
            """
    }

    private func written(_ section: Section) -> Html {
        var html: Html = "<div class=\"row\">"
        html.add(
            section.level == 1
                ? "<h2 class=\"text\">\(section.heading)</h2></div>"
                : "<h3 class=\"text\">\(section.heading)</h3></div>")
        var days: [CountedDays] = []
        for paragraph in section.paragraphs {
            html.add(written(paragraph, after: days))
            days = paragraph.days
        }
        return html
    }

    /// - Parameter days: those of the paragraph above, which need not be said again.
    private func written(_ paragraph: Paragraph, after days: [CountedDays]) -> Html {
        let margin = paragraph.days == days ? "" : margin(paragraph.days)
        var html: Html = "<div class=\"row\">\(margin)<p class=\"text\">"
        for run in paragraph.runs {
            switch run {
            case .text(let text): html.add("\(text)")
            case .figure(let count, let shown): html.add(number(count, shown))
            case .lastYear(let comparison, let shown): html.add(number(comparison.earlier, shown))
            case .change: html.add("\(run.text)")
            case .record(let link, let shown):
                let page = Address(parts: link.register, String(link.id))
                html.add("<a href=\"\(page.text)\" title=\"\(link.number)\">\(shown)</a>")
            }
        }
        html.add("</p></div>")
        return html
    }

    /// A number of the text; it opens in the margin, and from there its records.
    private func number(_ count: Count, _ shown: String) -> Html {
        let isChosen = answer.chosen?.count.question == count.question
        let current: Html = isChosen ? " aria-current=\"true\"" : ""
        let about = "\(say(count.question.title)) \(say(count.daysInWords))"
        return """
            <a class="f" href="\(address(of: count).text)#figure" title="\(about)"\(current)>\(shown)</a>
            """
    }

    private func address(of count: Count) -> Address {
        var address = path.with(DrillAsked.Name.figure, count.question.id).with(days: count.period, count.sense)
        if let part = count.question.part {
            address = address.with(DrillAsked.Name.by, part.column).with(DrillAsked.Name.part, part.word)
        }
        return address
    }

    private func margin(_ days: [CountedDays]) -> Html {
        guard !days.isEmpty else { return "" }
        var html: Html = "<div class=\"margin\">"
        for some in days {
            let margin = some.margin
            // A day does not break at its hyphens.
            let days = say(margin.days).split(separator: " ").map { part -> Html in
                "<span class=\"word-less\">\(part)</span> "
            }
            html.add("<div><b>\(say(margin.word))</b> \(Html(days))</div>")
        }
        html.add("</div>")
        return html
    }

    private var panel: Html {
        guard let chosen = answer.chosen else { return "" }
        return FigurePanel(answer: chosen, closing: path, language: language).html
    }
}
