import Counting
import Declarations
public import Reports

extension Document {
    /// The report as a page that stands alone, for a file: nothing in it leads anywhere.
    public var html: String {
        var html: Html = """
            <!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>\(bureau)\(title)</title>\
            <style>body{max-width:40em;margin:2em auto;padding:0 1em;font-family:serif;line-height:1.8}\
            h1{text-align:center}p{text-indent:2em}p.days{text-indent:0;color:#565d66;font-size:.8em}\
            b{color:#8a5a1f;font-weight:600}</style></head><body><h1>\(bureau)<br>\(title)</h1>
            """
        if let remark = standing.remark { html.add("<p class=\"days\">\(remark.zh)</p>") }
        for section in sections {
            html.add(section.level == 1 ? "<h2>\(section.heading)</h2>" : "<h3>\(section.heading)</h3>")
            for paragraph in section.paragraphs {
                html.add("<p>")
                for run in paragraph.runs { html.add(run.html) }
                html.add("</p><p class=\"days\">\(paragraph.daysInWords)</p>")
            }
        }
        for sum in sums { html.add("<p class=\"days\">\(sum.check.line)</p>") }
        html.add("</body></html>")
        return String(decoding: html.bytes, as: UTF8.self)
    }
}

extension Run {
    /// A number stands out and says over which days it was counted.
    fileprivate var html: Html {
        switch self {
        case .text, .change, .record: "\(text)"
        case .figure(let count, _): "<b title=\"\(count.question.id) \(count.days)\">\(text)</b>"
        case .lastYear(let comparison, _):
            "<b title=\"\(comparison.earlier.question.id) \(comparison.earlier.days)\">\(text)</b>"
        }
    }
}
