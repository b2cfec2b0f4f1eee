import Declarations
import Law

/// A due day with its working, or why there is none.
struct DuePanel: Sendable {
    let answer: DueAnswer
    let language: Language

    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        switch answer {
        case .due(let due): panel(due)
        case .refused(let why):
            """
            <section class="panel" id="due"><header><h2>\(say(.noDay))</h2></header>\
            <div class="inside"><p class="note">\(say(why))</p></div></section>
            """
        }
    }

    private func panel(_ due: Due) -> Html {
        var html: Html = """
            <section class="panel" id="due"><header><h2>\(say(.dueDay))</h2><span class="side-word">\
            <a href="\(Address(parts: "law", "rules", due.rule.id).text)">\(say(due.rule.title))</a></span></header>\
            <div class="inside"><p class="due-day">\(due.text)</p>
            """
        if let late = due.late { html.add("<p>\(say(late.label))</p>") }
        html.add("<h3>\(say(.workingOut))</h3><ol class=\"working\">")
        for step in due.steps { html.add("<li>\(say(step))</li>") }
        html.add("</ol>")
        if !due.warnings.isEmpty {
            html.add("<h3>\(say(.mind))</h3><ul class=\"working\">")
            for warning in due.warnings { html.add("<li>\(say(warning.label))</li>") }
            html.add("</ul>")
        }
        html.add(basis(due))
        html.add("</div></section>")
        return html
    }

    private func basis(_ due: Due) -> Html {
        var html: Html = """
            <dl class="terms"><dt>\(say(.sourceOfRule))</dt><dd>\(say(due.rule.source.label))</dd>\
            <dt>\(say(.inForceDays))</dt><dd>\(say(due.rule.daysInWords))</dd>
            """
        if !due.notices.isEmpty {
            html.add("<dt>\(say(.calendarUsed))</dt><dd>")
            for (index, notice) in due.notices.enumerated() {
                if index > 0 { html.add("<br>") }
                html.add("\(say(notice.title))")
            }
            html.add("</dd>")
        }
        html.add("</dl>")
        return html
    }
}

/// The form that asks for a due day; works without a script.
struct DueForm: Sendable {
    let address: Address
    /// The rules to choose from; empty where one is given.
    let rules: [Rule]
    /// The rule of the page.
    let rule: Rule?
    let faults: [Fault]
    let language: Language

    private func say(_ label: Label) -> String { label[language] }
    private func fault(_ name: String) -> Fault? { faults.first { $0.field == name } }
    private typealias Name = DueAsked.Name

    var html: Html {
        var html = FaultList(faults: faults, language: language, said: say(.typedIsKept)).html
        html.add("<form class=\"filter shown\" action=\"\(address.path)\"><div class=\"fields\">")
        if rule == nil { html.add(choice) }
        html.add(field(Name.start, .startDay, "date", required: true))
        let isInHours = rule == nil || rule?.length?.unit == .hour
        if isInHours || fault(Name.time) != nil { html.add(field(Name.time, .startMinute, "time")) }
        if rule == nil || isAsRecorded || fault(Name.length) != nil {
            html.add(field(Name.length, .recordLength, "number"))
        }
        html.add(field(Name.asOf, .calendarDay, "date"))
        html.add("<div class=\"acts\"><button class=\"button main\">\(say(.calculate))</button></div></div>")
        let isOpen: Html = Name.events.contains { address[$0] != nil } ? " open" : ""
        html.add("<details\(isOpen)><summary>\(say(.whatHappened))</summary><div class=\"fields\">")
        let words: [Label] = [.suspendedOn, .resumedOn, .extendedOn, .doneOn]
        for (name, label) in zip(Name.events, words) { html.add(field(name, label, "date")) }
        if isInHours || fault(Name.doneTime) != nil { html.add(field(Name.doneTime, .doneMinute, "time")) }
        html.add("</div></details></form>")
        return html
    }

    private var isAsRecorded: Bool {
        guard case .fromRecord? = rule?.length else { return false }
        return true
    }

    private var choice: Html {
        let groups = Dictionary(grouping: rules, by: \.source.act)
        let acts = groups.keys.sorted { $0.zh < $1.zh }
        var html: Html = """
            <div class="field wide"><label for="\(Name.rule)">\(say(.rule))</label>\
            <select id="\(Name.rule)" name="\(Name.rule)" required\
            \(FieldControl.marks(of: fault(Name.rule), Name.rule))><option value="">\(say(.chooseRule))</option>
            """
        if let unknown = address[Name.rule], fault(Name.rule) != nil, !rules.contains(where: { $0.id == unknown }) {
            html.add("<option value=\"\(unknown)\" selected>\(unknown)</option>")
        }
        for act in acts {
            html.add("<optgroup label=\"\(say(act))\">")
            for rule in groups[act] ?? [] {
                html.addOption(
                    rule.id, "\(say(rule.title)) · \(say(rule.lengthInWords))", isChosen: rule.id == address[Name.rule])
            }
            html.add("</optgroup>")
        }
        html.add("</select>\(FieldControl.words(of: fault(Name.rule), Name.rule, language))</div>")
        return html
    }

    /// A browser empties a date field whose value is no date: what cannot be read is shown in a plain one.
    private func field(_ name: String, _ label: Label, _ type: String, required: Bool = false) -> Html {
        let must: Html = required ? " required" : ""
        let fault = fault(name)
        let kind = fault?.value == nil ? type : "text"
        return """
            <div class="field"><label for="\(name)">\(say(label))</label><input type="\(kind)" id="\(name)" \
            name="\(name)" value="\(address[name] ?? "")"\(must)\(FieldControl.marks(of: fault, name))>\
            \(FieldControl.words(of: fault, name, language))</div>
            """
    }
}
