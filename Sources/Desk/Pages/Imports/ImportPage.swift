import Declarations
import Exchange

/// The page on which a ledger comes in: the file to choose, then what would become of it, then what became.
struct ImportPage: Sendable {
    let shape: RegisterShape
    let layout: Layout
    let token: String
    /// What was handed in, under the key by which it waits; nil before.
    var key: String?
    var stage: ImportErrand.Stage?
    /// Rows done so far.
    var done = 0
    var fault: Label?
    /// What would be written, where it was looked through.
    var rows: ImportedRows?

    /// Faults that the page lists; the file with all of them can be had.
    private static let most = 200

    private func say(_ label: Label) -> String { layout.say(label) }
    private var path: String { ImportRoutes.path(shape) }

    var html: Html {
        let title = say(.importInto(shape.title))
        var html: Html = "<div class=\"top\"><h1>\(title)</h1><span class=\"acts\">"
        html.add("<a class=\"button\" href=\"\(path)/template.xlsx\">\(say(.importTemplate))</a>")
        html.add("<a class=\"button\" href=\"/\(shape.table)\">\(say(shape.title.heading))</a></span></div>")
        if let fault { html.add("<section class=\"faults\" role=\"alert\"><p>\(say(fault))</p></section>") }
        switch stage {
        case .seen(let outcome), .written(let outcome): html.add(told(outcome))
        case .running(let all): html.add(progress(of: all))
        case .ended, nil: html.add(form)
        }
        return layout.page(title, html)
    }

    private func progress(of all: Int?) -> Html {
        let words = all.map { Label.importRows(done, of: $0) } ?? .importRows(done)
        let (value, most): (Html, Html) = all.map { ("value=\"\(done)\"", "max=\"\(max($0, 1))\"") } ?? ("", "")
        let title: Label = all == nil ? .importLooking : .importWriting
        var html: Html = "<section class=\"panel import-going\" data-follow><div class=\"inside\">"
        html.add("<h2>\(say(title))</h2><p>\(say(words))</p>")
        html.add("<progress aria-label=\"\(say(title))\" \(value) \(most)></progress>")
        if let key { html.add(act(.importStop, "stop", key, isMain: false)) }
        html.add("</div></section>")
        return html
    }

    private var form: Html {
        """
        <p class="audit-lead">\(say(.importLead))</p>\
        <form class="audit-form" method="post" enctype="multipart/form-data" action="\(path)">\
        <input type="hidden" name="\(WritingRoutes.token)" value="\(token)">\
        <div class="field"><label for="file">\(say(.importFile))</label>\
        <input type="file" id="file" name="file" required accept=".xlsx,.csv">\
        <span class="hint">\(say(.importFileHint))</span></div>\
        <label class="check"><input type="checkbox" name="opening" value="1"> \(say(.importOpening))</label>\
        <div class="acts">\
        <button class="button main" data-busy="\(say(.busy))">\(say(.importPreview))</button></div></form>
        """
    }

    private func told(_ outcome: ImportOutcome) -> Html {
        var html: Html = "<p class=\"note\" role=\"status\"><b>\(say(outcome.summary))</b>"
        for notice in outcome.notices { html.add("<br>\(say(notice))") }
        html.add("</p>")
        html.add(acts(outcome))
        if !outcome.faults.isEmpty { html.add(table(outcome)) }
        if !outcome.isWritten, let rows { html.add(rows.html) }
        return html
    }

    private func acts(_ outcome: ImportOutcome) -> Html {
        var html: Html = "<div class=\"acts import-acts\">"
        if !outcome.isWritten, let key {
            let brings = outcome.created + outcome.changed > 0
            if outcome.faultCount == 0, brings { html.add(act(.importAll, "run", key, rows: "all")) }
            if outcome.faultCount > 0, brings { html.add(act(.importGood, "run", key, rows: "good")) }
            if outcome.faultCount > 0 {
                let address = Address("\(path)/faults.xlsx", [.init(name: WritingRoutes.key, value: key)])
                html.add("<a class=\"button\" href=\"\(address.text)\">\(say(.importFaultFile))</a>")
            }
            if !brings { html.add("<span>\(say(.importNothing))</span>") }
        }
        if let entry = outcome.entry {
            let list = Address("/\(shape.table)").with(ListAsked.Name.entry, String(entry))
            let words = say(.importOpen(outcome.created + outcome.changed))
            html.add("<a class=\"button main\" href=\"\(list.text)\">\(words)</a>")
        }
        html.add("<a class=\"button\" href=\"\(path)\">\(say(.importOther))</a></div>")
        return html
    }

    private func act(_ label: Label, _ place: String, _ key: String, rows: String? = nil, isMain: Bool = true) -> Html {
        let chosen: Html = rows.map { "<input type=\"hidden\" name=\"rows\" value=\"\($0)\">" } ?? ""
        let button: Html = isMain ? "button main" : "button"
        return """
            <form method="post" action="\(path)/\(place)">\
            <input type="hidden" name="\(WritingRoutes.token)" value="\(token)">\
            <input type="hidden" name="\(WritingRoutes.key)" value="\(key)">\(chosen)\
            <button class="\(button)" data-busy="\(say(.busy))">\(say(label))</button></form>
            """
    }

    private func table(_ outcome: ImportOutcome) -> Html {
        var html: Html = """
            <table class="table cards"><thead><tr><th>\(say(.importPlace))</th><th>\(say(.importColumn))</th>\
            <th>\(say(.importValue))</th><th>\(say(.importFault))</th></tr></thead><tbody>
            """
        for fault in outcome.faults.prefix(ImportPage.most) {
            html.add(
                """
                <tr><td class="no">\(fault.sheet) \(fault.place)</td><td>\(fault.heading ?? "")</td>\
                <td>\(fault.value ?? "")</td><td class="name">\(say(fault.answer))</td></tr>
                """)
        }
        html.add("</tbody></table>")
        if outcome.faultCount > ImportPage.most {
            html.add("<p class=\"quiet\">\(say(.importMore(ImportPage.most, outcome.faultCount)))</p>")
        }
        return html
    }
}
