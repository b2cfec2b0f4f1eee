import Declarations
import Ledger

/// A form before it is drawn: what it asks, what was typed, what is wrong with it.
struct Form: Sendable {
    let title: String
    /// Where it is sent.
    let action: String
    /// Where whoever changes their mind goes.
    let back: String
    /// What the button says.
    let act: String
    let fields: [FieldShape]
    var draft: Draft
    var faults: [Fault] = []
    let choices: [String: [Choice]]
    /// The units that a new record may belong to; nothing where that is settled.
    var units: [Choice] = []
    /// Whoever enters it may not choose the bureau itself.
    var isOfOneUnit = false
    let reason: Reason
    /// The columns that may not be left empty, though a record may lack them.
    let asked: Set<String>
    /// What follows from the act, where that is not plain.
    var after: String?
    /// What was typed here before and not sent.
    var waiting: [DraftOffer] = []
    /// It goes on with one of those.
    var isContinued = false
    /// What its forms carry.
    var seal = ""
    /// Records that the new one may be.
    var alike: AlikeAnswer?
    /// Where a script asks for them, and by which columns; nil where the register declares no likeness.
    var asksAlike: (path: String, columns: [String])?
    /// What the form carries unseen.
    var hidden: [(name: String, value: String)] = []

    enum Reason: Sendable { case none, wanted, needed }

    static let reasonName = "reason"
    static let unitName = "unit"
}

/// A form as a page: every fault above it and beside its field, and what was typed still there.
struct FormPage: Sendable {
    let form: Form
    let layout: Layout

    private var language: Language { layout.asked.language }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = "<div class=\"top\"><h1>\(form.title)</h1></div>"
        html.add(FaultList(faults: form.faults, language: language, said: say(.typedIsKept)).html)
        html.add(waiting)
        html.add(
            """
            <form class="form panel" method="post" action="\(form.action)"\(asking) \
            data-draft="\(form.action)/\(DraftPlace.name)" data-unkept="\(say(.draftUnkept))" novalidate>\
            <div class="inside">
            """)
        for (name, value) in form.hidden {
            html.add("<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">")
        }
        if let after = form.after { html.add("<p class=\"note\">\(say(.after))\(say(.colon))\(after)</p>") }
        for field in form.fields { html.add(FieldControl(field: field, form: form, language: language).html) }
        if !form.units.isEmpty { html.add(units) }
        if form.reason != .none { html.add(reason) }
        html.add(
            """
            <div class="acts"><button class="button main" data-busy="\(say(.busy))">\(form.act)</button>\
            <a class="button" href="\(form.back)">\(say(.goBack))</a>\
            <span class="quiet small" role="status" data-draft-said></span></div>\(alike)</div></form>
            """)
        let window = form.faults.isEmpty ? form.title : say(.errorPrefix) + form.title
        return layout.page(window, html)
    }

    /// What was typed here before and not sent.
    private var waiting: Html {
        if form.isContinued { return "<p class=\"told\" role=\"status\">\(say(.draftContinued))</p>" }
        guard !form.waiting.isEmpty else { return "" }
        let lines = form.waiting.map { offer -> Html in
            "<li>\(offer.savedAt.description.prefix(16)) \(offer.acts(form.seal, back: form.action, language))</li>"
        }
        return "<section class=\"note drafts\"><p>\(say(.draftsWaiting))</p><ul>\(Html(lines))</ul></section>"
    }

    /// Where the script asks for like records while somebody types.
    private var asking: Html {
        guard let asks = form.asksAlike else { return "" }
        return " data-alike=\"\(asks.path)\" data-compared=\"\(asks.columns.joined(separator: " "))\""
    }

    /// Behind the form's own button, so that Enter never presses theirs.
    private var alike: Html {
        guard form.asksAlike != nil else { return "" }
        let panel = form.alike.map { AlikePanel(answer: $0).html } ?? ""
        return "<div class=\"wide\" data-alike-place aria-live=\"polite\">\(panel)</div>"
    }

    private var units: Html {
        var html: Html = """
            <div class="field"><label for="unit">\(say(.unit))</label><select id="unit" name="unit">
            """
        if !form.isOfOneUnit { html.add("<option value=\"0\">\(say(.bureauItself))</option>") }
        for unit in form.units {
            let selected: Html = form.draft[Form.unitName] == unit.value ? " selected" : ""
            html.add("<option value=\"\(unit.value)\"\(selected)>\(unit.name)</option>")
        }
        html.add("</select></div>")
        return html
    }

    private var reason: Html {
        let name = Form.reasonName
        let may: Html = form.reason == .needed ? "" : "<span class=\"may\">\(say(.mayBeEmpty))</span>"
        let fault = form.faults.first { $0.field == name }
        return """
            <div class="field"><label for="\(name)">\(say(.reason))\(may)</label>\
            <input type="text" id="\(name)" name="\(name)" maxlength="\(Limits.lineScalars)" \
            value="\(form.draft[name])"\(FieldControl.marks(of: fault, name))>\
            \(FieldControl.words(of: fault, name, language))</div>
            """
    }
}

/// Everything that is wrong with what was sent, above the page, each a way to its field.
struct FaultList: Sendable {
    let faults: [Fault]
    let language: Language
    /// What is said behind their number.
    var said = ""

    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        guard !faults.isEmpty else { return "" }
        let more = said.isEmpty ? "" : say(.comma) + said
        var html: Html = """
            <section class="faults" role="alert" tabindex="-1" autofocus>\
            <h2>\(say(.faults(faults.count)))\(more)</h2><ul>
            """
        for fault in faults {
            let words: Html =
                fault.field.map { "<a href=\"#\($0)\">\(say(fault.answer))</a>" } ?? "\(say(fault.answer))"
            html.add("<li>\(words)</li>")
        }
        html.add("</ul></section>")
        return html
    }
}

/// One field of a form: label, control, hint, fault.
struct FieldControl: Sendable {
    let field: FieldShape
    let form: Form
    let language: Language

    private var name: String { field.column }
    private var text: String { form.draft[field.column] }
    private var fault: Fault? { form.faults.first { $0.field == name } }
    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        let may: Html =
            field.isOptional && !form.asked.contains(name) ? "<span class=\"may\">\(say(.mayBeEmpty))</span>" : ""
        let wide: Html = field.isLong ? " wide" : ""
        if case .codes(let table) = field.kind { return boxes(table) }
        return """
            <div class="field\(wide)"><label for="\(name)">\(say(field.label))\(may)</label>\(control)\(hint)\
            \(FieldControl.words(of: fault, name, language))</div>
            """
    }

    private var control: Html {
        switch field.kind {
        case .code(let table): return select(table.codes.map { Choice(value: $0.code, name: say($0.label)) })
        case .flag: return select([Choice(value: "1", name: say(.yes)), Choice(value: "0", name: say(.no))])
        case .day: return input("date")
        case .moment: return input("datetime-local")
        case .integer:
            return "<span class=\"with-unit\">\(input("text", " inputmode=\"numeric\""))\(unit(field.unit))</span>"
        case .money:
            let unit = unit(FigureUnit.money.label)
            return "<span class=\"with-unit\">\(input("text", " inputmode=\"decimal\""))\(unit)</span>"
        default:
            if let choices = form.choices[name], !choices.isEmpty { return select(choices) }
            if case .reference = field.kind { return "\(input("text"))\(shown)" }
            guard field.isLong else { return input("text", " maxlength=\"\(Limits.lineScalars)\"") }
            return """
                <textarea id="\(name)" name="\(name)" rows="5" maxlength="\(Limits.textScalars)"\
                \(FieldControl.marks(of: fault, name))>
                \(text)</textarea>
                """
        }
    }

    private func unit(_ label: Label?) -> Html {
        label.map { "<span class=\"quiet\">\(say($0))</span>" } ?? ""
    }

    private func input(_ type: Html, _ more: Html = "") -> Html {
        """
        <input type="\(type)" id="\(name)" name="\(name)" value="\(text)"\(more)\(FieldControl.marks(of: fault, name))>
        """
    }

    /// Which record a typed reference showed when the form was opened.
    private var shown: Html {
        let names = [Draft.id(field), Draft.shown(field)].filter { !form.draft[$0].isEmpty }
        return Html(names.map { "<input type=\"hidden\" name=\"\($0)\" value=\"\(form.draft[$0])\">" })
    }

    private func select(_ choices: [Choice]) -> Html {
        var html: Html = "<select id=\"\(name)\" name=\"\(name)\"\(FieldControl.marks(of: fault, name))>"
        html.add("<option value=\"\">\(say(.choose))</option>")
        for choice in choices {
            let selected: Html = choice.value == text ? " selected" : ""
            html.add("<option value=\"\(choice.value)\"\(selected)>\(choice.name)</option>")
        }
        html.add("</select>")
        return html
    }

    private func boxes(_ table: CodeTable) -> Html {
        let chosen = Set(form.draft.all(name))
        var html: Html = """
            <fieldset class="field wide" id="\(name)"><legend class="label">\(say(field.label))\
            <span class="may">\(say(.mayBeEmpty))</span></legend><div class="boxes">
            """
        for code in table.codes {
            let checked: Html = chosen.contains(code.code) ? " checked" : ""
            html.add(
                """
                <label><input type="checkbox" name="\(name)" value="\(code.code)"\(checked)> \(say(code.label))</label>
                """)
        }
        html.add("</div></fieldset>")
        return html
    }

    private var hint: Html {
        if field.isPersonal && form.hidden.contains(where: { $0.name == WritingRoutes.version }) {
            return "<span class=\"hint\">\(say(.coveredHint))</span>"
        }
        if case .reference = field.kind, form.choices[name] == nil {
            return "<span class=\"hint\">\(say(.referenceHint))</span>"
        }
        return ""
    }

    static func marks(of fault: Fault?, _ name: String) -> Html {
        fault == nil ? "" : " aria-invalid=\"true\" aria-describedby=\"\(name)-wrong\""
    }

    static func words(of fault: Fault?, _ name: String, _ language: Language) -> Html {
        fault.map { "<span class=\"wrong\" id=\"\(name)-wrong\">\($0.answer[language])</span>" } ?? ""
    }
}
