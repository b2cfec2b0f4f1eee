import Bureau
import Declarations
import Exchange
import Ledger

/// The page on which many new records are entered at once. Without scripts the grid is a text in which tabs part the
/// cells; the checks are the same.
struct GridPage: Sendable {
    let shape: RegisterShape
    let layout: Layout
    let token: String
    var key: String
    let units: [Choice]
    let isOfOneUnit: Bool
    /// Own batches that may still be taken back.
    let batches: [ImportHistory]
    var text = ""
    var unit = ""
    var knowsAlike = false
    var grid: GridRows?
    var outcome: ImportOutcome?
    var unknown: [String] = []
    var fault: Label?
    var told: Label?
    /// The journal's entry of the rows that were just entered.
    var entry: Int64?

    static let rows = "rows"
    static let what = "what"
    static let save = "save"
    static let knowsAlike = "known_alike"

    private var columns: [FieldShape] { shape.fieldsOfNew }
    private var path: String { GridRoutes.path(shape) }
    private func say(_ label: Label) -> String { layout.say(label) }
    private var isSound: Bool { outcome.map { $0.faultCount == 0 && $0.rows > 0 } ?? false }

    var html: Html {
        let title = say(.gridOf(shape.title))
        var html: Html = "<div class=\"top\"><h1>\(title)</h1><span class=\"acts\">"
        html.add("<a class=\"button\" href=\"/\(shape.table)\">\(say(shape.title.heading))</a></span></div>")
        if let told { html.add("<p class=\"told\" role=\"status\">\(say(told)) \(entry.map(list) ?? "")</p>") }
        if let fault {
            html.add(FaultList(faults: [Fault(field: Self.rows, answer: fault)], language: layout.asked.language).html)
        }
        html.add(looked)
        html.add(form)
        html.add(own)
        let isWrong = fault != nil || outcome.map { $0.faultCount > 0 } ?? false
        return layout.page(isWrong ? say(.errorPrefix) + title : title, html)
    }

    /// The way to the records of a batch.
    private func list(_ entry: Int64) -> Html {
        let list = Address("/\(shape.table)").with(ListAsked.Name.entry, String(entry))
        return "<a href=\"\(list.text)\">\(say(.gridSee))</a>"
    }

    /// What would become of the rows.
    private var looked: Html {
        guard let outcome, let grid else { return "" }
        guard outcome.faultCount > 0 else {
            return "<p class=\"note\" role=\"status\">\(say(.gridSound(outcome.rows)))</p>"
        }
        var html: Html = """
            <section class="faults" role="alert" tabindex="-1" autofocus>\
            <h2>\(say(.faults(outcome.faultCount)))\(say(.comma))\(say(.typedIsKept))</h2>\
            <table class="table cards"><thead><tr><th>\(say(.gridRow))</th><th>\(say(.importColumn))</th>\
            <th>\(say(.importFault))</th></tr></thead><tbody>
            """
        for fault in outcome.faults.prefix(Limits.pageRows) {
            let (row, column) = (grid.row(of: fault), grid.column(of: fault) ?? 0)
            html.add(
                """
                <tr><td class="no"><a href="#\(Self.rows)" data-row="\(row)" data-column="\(column)" \
                data-said="\(say(fault.answer))">\(row + 1)</a></td><td>\(fault.heading ?? "")</td>\
                <td class="name">\(say(fault.answer))</td></tr>
                """)
        }
        html.add("</tbody></table></section>")
        return html
    }

    private var form: Html {
        var html: Html = """
            <form class="form panel grid-form" method="post" action="\(path)"><div class="inside">\
            <input type="hidden" name="\(WritingRoutes.token)" value="\(token)">\
            <input type="hidden" name="\(WritingRoutes.key)" value="\(key)">
            """
        if !unknown.isEmpty {
            html.add(
                "<p class=\"note\">\(say(.gridUnknown(unknown.prefix(20).joined(separator: say(.listComma)))))</p>")
        }
        if !units.isEmpty { html.add(unitField) }
        html.add(field)
        html.add(table)
        if let outcome, outcome.faults.contains(where: { $0.rule == LedgerImport.alike }) || knowsAlike {
            let checked: Html = knowsAlike ? " checked" : ""
            html.add(
                """
                <label class="check wide"><input type="checkbox" name="\(Self.knowsAlike)" value="1"\(checked)> \
                \(say(.gridKnowsAlike))</label>
                """)
        }
        html.add("<div class=\"acts\">\(acts)</div></div></form>")
        return html
    }

    /// Looking through comes first; what is sound may be entered.
    private var acts: Html {
        let look = isSound ? "button" : "button main"
        var html: Html = ""
        if isSound, let outcome {
            html.add(
                """
                <button class="button main" name="\(Self.what)" value="\(Self.save)">\
                \(say(.gridSave(outcome.rows)))</button>
                """)
        }
        html.add("<button class=\"\(look)\" name=\"\(Self.what)\" value=\"look\">\(say(.importPreview))</button>")
        html.add("<a class=\"button\" href=\"/\(shape.table)\">\(say(.goBack))</a>")
        return html
    }

    private var unitField: Html {
        var html: Html = """
            <div class="field"><label for="unit">\(say(.unit))</label><select id="unit" name="unit">
            """
        if !isOfOneUnit { html.add("<option value=\"0\">\(say(.bureauItself))</option>") }
        for choice in units { html.addOption(choice.value, choice.name, isChosen: choice.value == unit) }
        html.add("</select></div>")
        return html
    }

    private var field: Html {
        let names = columns.map { say($0.label) }.joined(separator: " | ")
        return """
            <div class="field wide" data-grid-text><label for="\(Self.rows)">\(say(.gridRows))</label>\
            <span class="hint" id="rows-hint">\(say(.gridHint)) \(names)</span>\
            <textarea id="\(Self.rows)" name="\(Self.rows)" rows="14" wrap="off" spellcheck="false" \
            aria-describedby="rows-hint">
            \(text)</textarea></div>
            """
    }

    /// Filled by the script.
    private var table: Html {
        var html: Html = """
            <div class="wide" data-grid data-most="\(Limits.gridRows)" data-row="\(say(.gridRow))" \
            data-pasted="\(say(.gridPasted))" hidden><p class="hint">\(say(.gridKeys))</p>\
            <div class="grid-box"><table class="grid"><thead><tr><th scope="col">\(say(.gridRow))</th>
            """
        for column in columns {
            let may: Html = column.isOptional ? " <span class=\"may\">\(say(.mayBeEmpty))</span>" : ""
            html.add("<th scope=\"col\">\(say(column.label))\(may)</th>")
        }
        html.add("</tr></thead><tbody></tbody></table></div><p class=\"hint\" role=\"status\"></p></div>")
        return html
    }

    private var own: Html {
        guard !batches.isEmpty else { return "" }
        let mayUndo = May.permits(.void, on: shape, to: layout.asked.who)
        let lines = batches.map { batch -> Html in
            let words = "\(batch.entry.at.byMinute) · \(say(.count(String(batch.count("created")))))"
            let button: Html =
                mayUndo
                ? """
                <button class="button small" name="\(GridRoutes.batch)" value="\(batch.entry.seq)">\
                \(say(.gridUndo))</button>
                """ : ""
            return """
                <li><form method="post" action="\(path)/undo">\
                <input type="hidden" name="\(WritingRoutes.token)" value="\(token)"><span>\(words) · \
                \(list(batch.entry.seq))</span> \(button)</form></li>
                """
        }
        return panel(
            say(.gridBatches), "<p class=\"hint\">\(say(.gridUndoHint))</p><ul class=\"people\">\(Html(lines))</ul>")
    }
}
