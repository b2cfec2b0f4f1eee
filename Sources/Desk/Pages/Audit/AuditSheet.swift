public import Audit
import Declarations

/// The audit of a report as a page that stands alone, for a file: the text with its passages marked, the findings
/// beside it. Nothing in it leads anywhere else.
public enum AuditSheet {
    /// - Parameter name: what the report is called.
    public static func html(_ name: String, _ text: String, _ findings: [AuditFinding]) -> String {
        let result = AuditResult(text: text, findings: findings)
        let summary = AuditSummary(findings)
        let all = AuditStretch(findings, from: nil)
        let marked = MarkedText(result: result, listed: Set(all.listed))
        var html: Html = """
            <!doctype html><html lang="zh-Hans"><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width, initial-scale=1">\
            <title>\(name) · \(Label.audit.zh)</title><style>\(style)</style></head>\
            <body><header><h1>\(name)</h1><p>\(summary.label.zh)</p></header><div class="audit">
            """
        html.add("<article class=\"audit-text\">")
        if marked.isPart { html.add("<p class=\"note\">\(Label.auditShort.zh)</p>") }
        html.add(marked.html)
        html.add("</article>\(AuditFindings(result: result, stretch: all, marked: marked, language: .zh).html)")
        html.add("</div></body></html>")
        return String(decoding: html.bytes, as: UTF8.self)
    }

    private static let style: Html = """
        body{margin:0 auto;max-width:84em;padding:0 1.2em 2em;font-family:sans-serif;line-height:1.6;color:#1d2329}
        h1{font-size:1.2em;margin:1em 0 0}header p{margin:.2em 0 1em;color:#565d66}
        .audit{display:grid;grid-template-columns:minmax(0,1fr) minmax(300px,26em);gap:2em;align-items:start}
        .audit-text{font-family:serif;font-size:1.06em;line-height:1.9;overflow-wrap:anywhere}
        .audit-findings{position:sticky;top:1em;max-height:95vh;overflow:auto}
        ol{list-style:none;margin:0;padding:0}
        ol>li{margin:0 0 .8em;padding:.6em .9em;border:1px solid #d5d9de;border-radius:6px}
        li:target,mark:target{outline:2px solid #1c5f7a}p{margin:.3em 0}
        blockquote{margin:.3em 0;padding-left:.7em;border-left:3px solid #d5d9de;font-family:serif}
        mark{background:#fdf3d0;color:inherit}mark.broken{background:#fbdedb}mark a{color:inherit}
        .badge{padding:.1em .5em;border-radius:4px;font-size:.85em}.red{background:#fbdedb;color:#8c1d13}
        .yellow{background:#fdf3d0;color:#6b4e00}.quiet{color:#565d66}.small{font-size:.85em}
        @media(max-width:50em){.audit{display:block}.audit-findings{position:static;max-height:none;margin-top:1.5em}}
        """
}
