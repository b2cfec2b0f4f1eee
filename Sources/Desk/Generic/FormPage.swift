import Declarations
import Ledger

/// A form before it is drawn: what it asks, what was typed, what is wrong with it.
struct Form: Sendable {
    let title: String
    /// Where it is sent.
    let action: String
    /// Where whoever changes their mind goes.
    var back: String
    /// What the button says.
    let act: String
    /// The way from the function to the record.
    var crumbs: [Crumb] = []
    let fields: [FieldShape]
    var draft: Draft
    var faults: [Fault] = []
    let choices: [String: [Choice]]
    /// On which day it is filled in.
    let today: Day
    /// The units that a new record may belong to; nothing where that is settled.
    var units: [Choice] = []
    /// Whoever enters it may not choose the bureau itself.
    var isOfOneUnit = false
    let reason: Reason
    /// The columns that may not be left empty, though a record may lack them.
    var asked: Set<String>
    /// The columns whose values stand on the record and are not shown.
    var covered: Set<String> = []
    /// Where that is mended which no field of the form can mend, by what the fault names.
    var elsewhere: [String: String] = [:]
    /// What the register says beneath its fields.
    var hints: [HintShape] = []
    /// The columns that a later step asks again: they stand apart, folded in.
    var later: Set<String> = []
    /// What follows from the act, where that is not plain.
    var after: String?
    /// What was typed here before and not sent.
    var waiting: [DraftOffer] = []
    /// It goes on with one of those.
    var isContinued = false
    /// What its forms carry.
    var seal = ""
    /// Fields whose record may be entered on the way, with what the way is called.
    var openings: [(column: String, name: Label)] = []
    /// Records that the new one may be.
    var alike: AlikeAnswer?
    /// Where a script asks for them, and by which columns; nil where the register declares no likeness.
    var asksAlike: (path: String, columns: [String])?
    /// What the form carries unseen.
    var hidden: [(name: String, value: String)] = []

    enum Reason: Sendable { case none, wanted, needed }

    /// Not like any column: records have reasons of their own.
    static let reasonName = "form.reason"
    static let unitName = "unit"
}

/// A form as a page: every fault above it and beside its field, and what was typed still there.
struct FormPage: Sendable {
    let form: Form
    let layout: Layout

    private var language: Language { layout.asked.language }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = "\(Crumb.html(form.crumbs, language))<div class=\"top\"><h1>\(form.title)</h1></div>"
        let question: Label? = form.alike == nil ? nil : .lookFirst
        html.add(
            FaultList(
                faults: form.faults, language: language, said: say(.typedIsKept), elsewhere: form.elsewhere,
                question: question
            ).html)
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
        for field in form.fields where !form.later.contains(field.column) { html.add(control(field)) }
        html.add(later)
        if !form.units.isEmpty { html.add(units) }
        if form.reason != .none { html.add(reason) }
        html.add(
            """
            <div class="acts"><button class="button main" data-busy="\(say(.busy))">\(form.act)</button>\
            <a class="button" href="\(form.back)">\(say(.goBack))</a>\
            <span class="quiet small" role="status" data-draft-said></span></div>\(openings)\(alike)</div></form>
            """)
        let prefix: Label = question == nil ? .errorPrefix : .questionPrefix
        let window = form.faults.isEmpty ? form.title : say(prefix) + form.title
        return layout.page(window, html)
    }

    private func control(_ field: FieldShape) -> Html {
        FieldControl(field: field, form: form, language: language).html
    }

    /// What a later step asks again, folded in unless something stands there.
    private var later: Html {
        let fields = form.fields.filter { form.later.contains($0.column) }
        guard !fields.isEmpty else { return "" }
        let isNoticed = fields.contains { field in
            !["", "0", "0.00"].contains(form.draft[field.column]) || form.faults.contains { $0.field == field.column }
        }
        let open: Html = isNoticed ? " open" : ""
        return """
            <details class="wide later"\(open)><summary>\(say(.later(fields.count)))</summary>\
            <div class="inside">\(Html(fields.map(control)))</div></details>
            """
    }

    /// What was typed here before and not sent.
    private var waiting: Html {
        if form.isContinued { return "<p class=\"told\" role=\"status\">\(say(.draftContinued))</p>" }
        guard !form.waiting.isEmpty else { return "" }
        let lines = form.waiting.map { offer -> Html in
            """
            <li>\(offer.about) <span class="quiet">\(offer.savedAt.byMinute)</span> \
            \(offer.acts(form.seal, back: form.action, language))</li>
            """
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

    /// Behind the form's own button too.
    private var openings: Html {
        guard !form.openings.isEmpty else { return "" }
        let buttons = form.openings.map { opening -> Html in
            """
            <button class="button small" name="\(Opening.Name.open)" value="\(opening.column)">\
            \(say(opening.name))</button>
            """
        }
        return """
            <p class="wide openings quiet small"><span>\(say(.notThereYet))</span> \(Html(buttons))</p>
            """
    }

    private var units: Html {
        var html: Html = """
            <div class="field"><label for="unit">\(say(.unit))</label><select id="unit" name="unit">
            """
        if !form.isOfOneUnit { html.add("<option value=\"0\">\(say(.bureauItself))</option>") }
        for unit in form.units {
            html.addOption(unit.value, unit.name, isChosen: form.draft[Form.unitName] == unit.value)
        }
        html.add("</select></div>")
        return html
    }

    private var reason: Html {
        let name = Form.reasonName
        let may: Html = form.reason == .needed ? "" : "<span class=\"may\">\(say(.mayBeEmpty))</span>"
        let fault = form.faults.first { $0.field == name }
        return """
            <div class="field"><label for="\(name)">\(say(form.reason == .needed ? .reason : .stepRemark))\(may)\
            </label><input type="text" id="\(name)" name="\(name)" maxlength="\(Limits.lineScalars)" \
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
    /// Where that is mended which stands on another page, by what the fault names.
    var elsewhere: [String: String] = [:]
    /// Nothing is wrong: somebody is to look and decide, and this is what.
    var question: Label?

    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        guard !faults.isEmpty else { return "" }
        let more = said.isEmpty ? "" : say(.comma) + said
        var html: Html = """
            <section class="faults" role="alert" tabindex="-1" autofocus>\
            <h2>\(say(question ?? .faults(faults.count)))\(more)</h2><ul>
            """
        for fault in faults {
            let words: Html =
                fault.field.map { "<a href=\"\(elsewhere[$0] ?? "#" + $0)\">\(say(fault.answer))</a>" }
                ?? "\(say(fault.answer))"
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
        let wide: Html = field.isLong ? " wide" : ""
        if case .codes(let table) = field.kind { return boxes(table) }
        return """
            <div class="field\(wide)"\(condition)><label for="\(name)">\(say(field.label))\(may)</label>\
            \(control)\(hint)\
            \(FieldControl.words(of: fault, name, language, under: field.label))</div>
            """
    }

    private var may: Html {
        guard field.isOptional || field.isOfSeveral || form.later.contains(name), !form.asked.contains(name),
            !hints.contains(where: \.isNeeded)
        else {
            return ""
        }
        return "<span class=\"may\">\(say(.mayBeEmpty))</span>"
    }

    private var control: Html {
        switch field.kind {
        case .code(let table): return select(offered(table, [text]).map { Choice(value: $0.code, name: words($0)) })
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
            if case .reference(let table) = field.kind { return "\(input("text", picking(table)))\(shown)" }
            guard field.isLong else { return input("text", " maxlength=\"\(Limits.lineScalars)\"") }
            return """
                <textarea id="\(name)" name="\(name)" rows="5" maxlength="\(Limits.textScalars)"\
                \(FieldControl.marks(of: fault, name))>
                \(text)</textarea>
                """
        }
    }

    private func offered(_ table: CodeTable, _ chosen: Set<String>) -> [Code] {
        table.offered(on: form.today, chosen: chosen)
    }

    /// A code that is no longer in force says until when it was.
    private func words(_ code: Code) -> String {
        guard let until = code.until, until < form.today else { return say(code.label) }
        return say(.codeUntil(code.label, until))
    }

    private func unit(_ label: Label?) -> Html {
        label.map { "<span class=\"quiet\">\(say($0))</span>" } ?? ""
    }

    private func input(_ type: Html, _ more: Html = "") -> Html {
        """
        <input type="\(type)" id="\(name)" name="\(name)" value="\(text)"\(more)\(FieldControl.marks(of: fault, name))>
        """
    }

    /// Where a script asks which records may be meant.
    private func picking(_ table: String) -> Html {
        """
         data-pick="\(Picking.path(table, only: field.narrowing))" data-found="\(say(.picksFound))" \
        data-none="\(say(.picksNone))" autocomplete="off"
        """
    }

    /// Which record a typed reference showed when the form was opened.
    private var shown: Html {
        let names = [Draft.id(field), Draft.shown(field)].filter { !form.draft[$0].isEmpty }
        return Html(names.map { "<input type=\"hidden\" name=\"\($0)\" value=\"\(form.draft[$0])\">" })
    }

    private func select(_ choices: [Choice]) -> Html {
        let isLong = choices.count > ChoiceReader.most
        let finding: Html =
            isLong ? " data-find data-found=\"\(say(.picksFound))\" data-none=\"\(say(.picksNone))\"" : ""
        var html: Html = "<select id=\"\(name)\" name=\"\(name)\"\(FieldControl.marks(of: fault, name))\(finding)>"
        html.add("<option value=\"\">\(say(.choose))</option>")
        for choice in choices {
            let selected: Html = choice.value == text ? " selected" : ""
            let sound: Html =
                isLong ? " data-k=\"\(Pinyin.words(choice.name, isName: false).joined(separator: " "))\"" : ""
            html.add("<option value=\"\(choice.value)\"\(selected)\(sound)>\(choice.name)</option>")
        }
        html.add("</select>")
        return html
    }

    private func boxes(_ table: CodeTable) -> Html {
        let chosen = Set(form.draft.all(name))
        var html: Html = """
            <fieldset class="field wide" id="\(name)"\(condition)><legend class="label">\(say(field.label))\
            \(may)</legend><div class="boxes">
            """
        for code in offered(table, chosen) {
            let checked: Html = chosen.contains(code.code) ? " checked" : ""
            html.add(
                """
                <label><input type="checkbox" name="\(name)" value="\(code.code)"\(checked)> \(words(code))</label>
                """)
        }
        html.add("</div>\(hint)</fieldset>")
        return html
    }

    private var hints: [HintShape] { form.hints.filter { $0.columns.contains(name) } }

    /// With which choice in another field of the form the script shows this one.
    private var condition: Html {
        guard let hint = hints.first(where: { $0.deciding != nil }), let other = hint.deciding,
            form.fields.contains(where: { $0.column == other })
        else { return "" }
        return " data-when=\"\(other)\" data-is=\"\(hint.codes.joined(separator: " "))\""
    }

    private var hint: Html {
        var lines: [Label] = []
        if form.covered.contains(name) {
            lines.append(.coveredHint)
        } else if case .reference = field.kind, form.choices[name] == nil {
            lines.append(.referenceHint)
        }
        lines += hints.compactMap(\.words)
        return "\(hint(lines))\(hint(hints.compactMap(asked), " data-asked"))"
    }

    private func hint(_ lines: [Label], _ more: Html = "") -> Html {
        guard !lines.isEmpty else { return "" }
        return "<span class=\"hint\"\(more)>\(lines.map(say).joined(separator: say(.hintComma)))</span>"
    }

    /// A sentence with more codes than these is not read.
    private static let toldCodes = 3

    /// For which matters the field is asked, in words.
    private func asked(_ hint: HintShape) -> Label? {
        guard hint.codes.count <= Self.toldCodes, let column = hint.deciding,
            let other = form.fields.first(where: { $0.column == column })
        else { return nil }
        let labels = hint.codes.compactMap { code in
            if case .code(let table) = other.kind { return table.line(code)?.label }
            return code == "1" ? Label.yes : nil
        }
        return .askedWhen(other.label, labels)
    }

    static func marks(of fault: Fault?, _ name: String) -> Html {
        fault == nil ? "" : " aria-invalid=\"true\" aria-describedby=\"\(name)-wrong\""
    }

    /// - Parameter label: what stands above the control, and need not be said again beneath it.
    static func words(of fault: Fault?, _ name: String, _ language: Language, under label: Label? = nil) -> Html {
        guard let fault else { return "" }
        let words = fault.answer[language]
        let beginning = label.map { $0[language] + Label.colon[language] } ?? ""
        let rest = words.hasPrefix(beginning) ? words.dropFirst(beginning.count) : words[...]
        return "<span class=\"wrong\" id=\"\(name)-wrong\">\(rest.prefix(1).uppercased())\(rest.dropFirst())</span>"
    }
}

extension FieldShape {
    /// Boxes, of which none need be ticked.
    fileprivate var isOfSeveral: Bool { if case .codes = kind { true } else { false } }
}
