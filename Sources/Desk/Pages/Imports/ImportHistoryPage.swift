import Declarations
import Exchange
import Ledger

/// What came in and went out, the newest first, and which ledger to bring in.
struct ImportHistoryPage: Sendable {
    let told: ImportsTold
    let layout: Layout
    let catalogue: Catalogue

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = "<div class=\"top\"><h1>\(say(.imports))</h1></div>"
        html.add(choice)
        html.add("<section class=\"panel\"><header><h2>\(say(.importHistory))</h2></header>")
        if told.lines.isEmpty {
            html.add("<div class=\"inside\"><p class=\"quiet\">\(say(.importNone))</p></div>")
        } else {
            html.add(table)
        }
        html.add("</section>")
        if let before = told.before {
            let older = Address(ImportRoutes.home).with(ImportRoutes.before, String(before))
            let link: Html = "<a class=\"button\" rel=\"next\" href=\"\(older.text)\">\(say(.nextPage))</a>"
            html.add("<div class=\"table-foot\"><nav class=\"turn\">\(link)</nav></div>")
        }
        return layout.page(say(.imports), html)
    }

    /// Works without scripts: a list of links behind each function's name.
    private var choice: Html {
        var html: Html = """
            <section class="panel import-ledgers"><header><h2>\(say(.importWhichLedger))</h2></header>\
            <div class="inside">
            """
        for function in Function.allCases {
            let shapes = told.ledgers.filter { $0.function == function }
            guard !shapes.isEmpty else { continue }
            html.add("<details><summary>\(say(function.label))</summary><p>")
            for shape in shapes {
                html.add("<a href=\"\(ImportRoutes.path(shape))\">\(say(shape.title.heading))</a> ")
            }
            html.add("</p></details>")
        }
        html.add("</div></section>")
        return html
    }

    private var table: Html {
        var html: Html = """
            <table class="table cards"><thead><tr><th>\(say(.importAt))</th><th>\(say(.importKind))</th>\
            <th>\(say(.importLedger))</th><th>\(say(.importBy))</th><th>\(say(.importResult))</th></tr></thead><tbody>
            """
        for line in told.lines { html.add(row(line)) }
        html.add("</tbody></table>")
        return html
    }

    private func row(_ line: ImportHistory) -> Html {
        let title = catalogue.shape(line.ledger).map { say($0.title.heading) } ?? line.ledger
        let who = told.wording.actor(line.entry.actor)
        let kind = line.isOpening ? Label.importAsOpening : .event(line.entry.event)
        return """
            <tr><td class="no">\(line.entry.at.byMinute)</td><td class="st">\(say(kind))</td>\
            <td class="name"><a href="/\(line.ledger)">\(title)</a> \(line.file)</td><td>\(who)</td>\
            <td>\(result(line))</td></tr>
            """
    }

    private func result(_ line: ImportHistory) -> Html {
        if line.isReturn { return "\(say(.gridTakenBack(Int(line.count("rows")))))" }
        guard line.isImport else {
            let counts: Html = "\(say(.exportCounts(line.count("rows"), line.facts["format"]?.text ?? "")))"
            return line.isClear ? "\(counts)<br>\(say(.exportClear(line.entry.reason)))" : counts
        }
        let counts = Label.importCounts(
            line.count("created"), line.count("changed"), line.count("known"), line.count("refused"))
        var html: Html = "\(say(counts))"
        if line.written != nil {
            let list = Address("/\(line.ledger)").with(ListAsked.Name.entry, String(line.entry.seq))
            html = "<a href=\"\(list.text)\">\(say(counts))</a>"
        }
        guard !line.faults.isEmpty else { return html }
        html.add("<details><summary>\(say(.importFault)) \(line.faults.count)</summary><ul>")
        for fault in line.faults.prefix(100) {
            html.add("<li lang=\"zh-Hans\">\(fault.replacing("\t", with: " · "))</li>")
        }
        html.add("</ul></details>")
        return html
    }
}
