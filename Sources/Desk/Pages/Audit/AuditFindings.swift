import Audit
import Counting
import Declarations

/// The findings beside a report's text: what is broken first, then what is asked, then what holds.
struct AuditFindings: Sendable {
    let result: AuditResult
    let stretch: AuditStretch
    let marked: MarkedText
    let language: Language

    /// How many of the relations that hold are listed.
    private static let mostHolding = 300

    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        let order = stretch.listed
        var html: Html = "<section class=\"audit-findings\" tabindex=\"0\" aria-label=\"\(say(.auditFindings))\">"
        html.add(ledger)
        if stretch.isPart {
            let words = say(.auditStretch(stretch.shown, stretch.count))
            html.add("<p class=\"note\">\(words) <a href=\"#others\">\(say(.auditOthers))</a></p>")
        }
        html.add("<ol>")
        if order.isEmpty { html.add("<li class=\"quiet\">\(say(.auditNothing))</li>") }
        for number in order { html.add(item(number, result.findings[number])) }
        html.add("</ol>\(holding)</section>")
        return html
    }

    /// Which days the report was held against, and how many numbers had a figure.
    private var ledger: Html {
        guard let period = result.period, let summary = result.ledger else { return "" }
        let words: Label =
            summary.count == 0 ? .auditNoFigure(period.label) : .auditAgainst(period.label, summary.label)
        return "<p class=\"audit-ledger\">\(say(words))</p>"
    }

    private func item(_ number: Int, _ finding: AuditFinding) -> Html {
        let badge: Html =
            finding.verdict == .broken ? "<span class=\"badge red\">" : "<span class=\"badge yellow\">"
        var html: Html = """
            <li id="f\(number)"><p>\(badge)\(say(finding.verdict.label))</span> <b>\(say(finding.kind.label))</b> \
            <span class="quiet small">\(say(.auditSure(Int((finding.sure * 100).rounded()))))</span></p>
            """
        for quote in finding.quotes { html.add("<blockquote lang=\"zh-Hans\">\(quote)</blockquote>") }
        html.add("<p lang=\"zh-Hans\">\(finding.explanation)</p>\(doors(number))")
        if marked.shows(finding) { html.add("<p><a href=\"#m\(number)\">\(say(.auditWhere))</a></p>") }
        html.add("</li>")
        return html
    }

    /// The figures that a number was held against, each with its days and its records.
    private func doors(_ number: Int) -> Html {
        guard let held = result.counts[number], !held.isEmpty else { return "" }
        var html: Html = "<ul class=\"audit-counts\">"
        for one in held {
            let door = NumberDoor(one.count.question.title, one.count, one.records)
            html.add("<li>\(say(door.label)) \(door.html(language)) ")
            html.add("<span class=\"quiet small\">\(say(one.count.daysInWords))</span></li>")
        }
        html.add("</ul>")
        return html
    }

    private var holding: Html {
        let all = result.findings.enumerated().filter { $0.element.verdict == .holds }
        guard !all.isEmpty else { return "" }
        var html: Html = "<details class=\"audit-holds\"><summary>\(say(.auditHolding(all.count)))</summary><ul>"
        for (number, finding) in all.prefix(Self.mostHolding) {
            html.add("<li lang=\"zh-Hans\"><b>\(say(finding.kind.label))</b> \(finding.quotes.first ?? "")")
            html.add("<br><span class=\"quiet small\">\(finding.computed)</span>\(doors(number))</li>")
        }
        html.add("</ul>")
        if all.count > Self.mostHolding { html.add("<p class=\"quiet\">\(say(.auditFirst(Self.mostHolding)))</p>") }
        html.add("</details>")
        return html
    }
}
