import Counting
import Declarations

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
    /// Names a long sum instead of writing it out.
    var isBrief = false

    private static let fewTerms = 6
    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        if isBrief && sum.terms.count > SumLine.fewTerms { return "\(say(sum.title)) \(end)" }
        var html = Html()
        for (index, term) in sum.terms.enumerated() {
            if index > 0 || term.isSubtracted { html.add(term.isSubtracted ? " − " : " + ") }
            html.add("<span class=\"word-less\">\(say(term.door.label)) \(term.door.number())</span>")
        }
        html.add(" = <span class=\"word-less\">\(say(sum.whole.label)) \(sum.whole.number())</span> \(end)")
        return html
    }

    private var end: Html {
        guard let difference = sum.difference else {
            return "<span class=\"agrees\">\(Icon.done)\(say(.agrees))</span>"
        }
        let size = Digits.grouped(difference)
        return "<span class=\"differs\">\(Icon.wrong) \(say(.off(by: size)))</span>\(culprits)"
    }

    /// The records on account of which it differs, each with its door.
    private var culprits: Html {
        guard sum.culprits.count > 0 else { return "" }
        var html: Html = "<p class=\"small\">\(say(.onAccountOf(sum.culprits.count))) "
        for (index, culprit) in sum.culprits.named.enumerated() {
            let separator: Html = index > 0 ? "\(say(.listComma))" : ""
            let name = culprit.number.isEmpty ? "#\(culprit.id)" : culprit.number
            html.add("\(separator)<a href=\"/\(culprit.register)/\(culprit.id)\">\(name)</a>")
        }
        if sum.culprits.count > sum.culprits.named.count { html.add(" …") }
        html.add("</p>")
        return html
    }
}
