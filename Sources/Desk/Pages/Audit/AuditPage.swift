import Audit
import Declarations

/// The audit: a text to hand in, and afterwards the same text with its passages marked and the findings beside it.
struct AuditPage: Sendable {
    let result: Result?
    let fault: Label?
    let layout: Layout

    /// A text that was checked.
    struct Result: Sendable {
        let text: String
        let findings: [AuditFinding]
    }

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        guard let result else { return layout.page(say(.audit), form) }
        return layout.page(say(.audit), shown(result))
    }

    private var form: Html {
        let wrong: Html = fault.map { "<div class=\"faults\" role=\"alert\"><p>\(say($0))</p></div>" } ?? ""
        return """
            <div class="top"><h1>\(say(.audit))</h1></div>\(wrong)<p class="audit-lead">\(say(.auditLead))</p>\
            <form class="audit-form" method="post" action="/audit" enctype="multipart/form-data">\
            <div class="field"><label for="text">\(say(.auditPaste))</label>\
            <textarea id="text" name="text" rows="14" lang="zh-Hans"></textarea></div>\
            <div class="field"><label for="file">\(say(.auditFile))</label>\
            <input type="file" id="file" name="file" accept=".txt,.html,.htm,.docx,.pdf"></div>\
            <div class="acts"><button class="button main">\(say(.auditCheck))</button></div></form>
            """
    }

    private func shown(_ result: Result) -> Html {
        let telling = result.findings.enumerated().filter { $0.element.verdict != .holds }
        let order = telling.filter { $0.element.verdict == .broken } + telling.filter { $0.element.verdict == .ask }
        let summary = AuditSummary(result.findings)
        let badge: Html = summary.broken > 0 ? "<span class=\"badge red\">" : "<span class=\"badge done\">"
        var html: Html = """
            <div class="tool"><b class="name">\(say(.audit))</b>\
            \(badge)\(say(summary.label))</span><span class="acts">\
            <a class="button" href="/audit">\(say(.auditAgain))</a></span></div>\
            <div class="audit"><section class="audit-findings" aria-label="\(say(.auditFindings))"><ol>
            """
        if order.isEmpty { html.add("<li class=\"quiet\">\(say(.auditNothing))</li>") }
        for (number, finding) in order { html.add(item(number, finding)) }
        html.add("</ol>\(holding(result.findings))</section><article lang=\"zh-Hans\" class=\"audit-text\">")
        html.add("<h2 class=\"hidden\">\(say(.auditText))</h2>")
        html.add(MarkedText(result: result).html)
        if result.text.unicodeScalars.count > MarkedText.most { html.add("<p class=\"note\">\(say(.auditShort))</p>") }
        html.add("</article></div>")
        return html
    }

    private func item(_ number: Int, _ finding: AuditFinding) -> Html {
        let badge: Html =
            finding.verdict == .broken ? "<span class=\"badge red\">" : "<span class=\"badge yellow\">"
        var html: Html = """
            <li id="f\(number)"><p>\(badge)\(say(finding.verdict.label))</span> <b>\(say(finding.kind.label))</b> \
            <span class="quiet small">\(say(.auditSure(Int((finding.sure * 100).rounded()))))</span></p>
            """
        for quote in finding.quotes { html.add("<blockquote lang=\"zh-Hans\">\(quote)</blockquote>") }
        html.add(
            "<p lang=\"zh-Hans\">\(finding.explanation)</p><p><a href=\"#m\(number)\">\(say(.auditWhere))</a></p></li>")
        return html
    }

    private func holding(_ findings: [AuditFinding]) -> Html {
        let holding = findings.filter { $0.verdict == .holds }.prefix(300)
        guard !holding.isEmpty else { return "" }
        var html: Html = "<details class=\"audit-holds\"><summary>\(say(.auditHolding(holding.count)))</summary><ul>"
        for finding in holding {
            html.add("<li lang=\"zh-Hans\"><b>\(say(finding.kind.label))</b> \(finding.quotes.first ?? "")")
            html.add("<br><span class=\"quiet small\">\(finding.computed)</span></li>")
        }
        html.add("</ul></details>")
        return html
    }
}
