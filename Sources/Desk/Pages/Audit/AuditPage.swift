import Audit
import Counting
import Declarations

/// The audit: a text to hand in, and afterwards the same text with its passages marked and the findings beside it.
struct AuditPage: Sendable {
    let result: AuditResult?
    let fault: Label?
    /// The period that was asked for, as it is named.
    let period: String
    /// Which of the findings is the first to be listed.
    let from: Int
    let today: Day
    let layout: Layout

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        guard let result else { return layout.page(say(.audit), empty) }
        return layout.page(say(.audit), shown(result))
    }

    private var empty: Html {
        let wrong: Html = fault.map { "<div class=\"faults\" role=\"alert\"><p>\(say($0))</p></div>" } ?? ""
        return """
            <div class="top"><h1>\(say(.audit))</h1></div>\(wrong)<p class="audit-lead">\(say(.auditLead))</p>\
            \(form(""))
            """
    }

    /// - Parameter text: what stands in the form already.
    private func form(_ text: String) -> Html {
        """
        <form class="audit-form" method="post" action="/audit" enctype="multipart/form-data">\
        <div class="field"><label for="text">\(say(.auditPaste))</label>\
        <textarea id="text" name="text" rows="14" lang="zh-Hans">\(text.isEmpty ? "" : "\n" + text)</textarea></div>\
        <div class="field"><label for="file">\(say(.auditFile))</label>\
        <input type="file" id="file" name="file" accept=".txt,.html,.htm,.docx,.pdf"></div>\
        <div class="field"><label for="period">\(say(.auditPeriod))</label>\
        \(AuditPeriods(chosen: period, today: today, language: layout.asked.language).html)\
        <p class="hint">\(say(.auditPeriodHint))</p></div>\
        <div class="acts"><button class="button main" data-busy="\(say(.auditChecking))">\(say(.auditCheck))</button>\
        </div></form>
        """
    }

    private func shown(_ result: AuditResult) -> Html {
        let summary = AuditSummary(result.findings)
        let badge: Html = summary.broken > 0 ? "<span class=\"badge red\">" : "<span class=\"badge done\">"
        let stretch = AuditStretch(result.findings, from: from)
        let marked = MarkedText(result: result, listed: Set(stretch.listed))
        var html: Html = """
            <div class="tool"><b class="name">\(say(.audit))</b>\
            \(badge)\(say(summary.label))</span><span class="acts">\
            <a class="button" href="/audit">\(say(.auditAgain))</a></span></div><div class="audit">\
            \(AuditFindings(result: result, stretch: stretch, marked: marked, language: layout.asked.language).html)\
            <article lang="zh-Hans" class="audit-text"><h2 class="hidden">\(say(.auditText))</h2>
            """
        if marked.isPart { html.add("<p class=\"note\">\(say(.auditShort))</p>") }
        html.add(marked.html)
        html.add("</article>\(others(stretch, marked.isPart ? nil : result.text))")
        if !marked.isPart {
            html.add(
                "<details class=\"audit-more\"><summary>\(say(.auditRevise))</summary>\(form(result.text))</details>")
        }
        html.add("</div>")
        return html
    }

    /// The ways to the other findings of a long text. Nothing of it is kept: it is sent again, or chosen again.
    private func others(_ stretch: AuditStretch, _ text: String?) -> Html {
        guard stretch.isPart else { return "" }
        var html: Html = """
            <form class="audit-others" id="others" method="post" action="/audit" enctype="multipart/form-data">\
            <input type="hidden" name="period" value="\(period)">
            """
        if let text {
            html.add("<textarea name=\"text\" hidden>\("\n" + text)</textarea>")
        } else {
            html.add(
                """
                <div class="field"><label for="again">\(say(.auditSameFile))</label>\
                <input type="file" id="again" name="file" accept=".txt,.html,.htm,.docx,.pdf" required></div>
                """)
        }
        html.add("<div class=\"acts\">")
        for other in stretch.others {
            let words = say(.auditOther(other))
            html.add("<button class=\"button\" name=\"from\" value=\"\(other.lowerBound)\">\(words)</button>")
        }
        html.add("</div><p class=\"hint\">\(say(.auditAllAtOnce))</p></form>")
        return html
    }
}
