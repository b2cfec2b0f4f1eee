import Declarations
import Ledger

/// What two people wrote, side by side, and whose is to stand. Everything that was typed is carried along.
struct ClashPage: Sendable {
    let clash: Clash
    let form: Form
    let layout: Layout
    /// What was open and chosen the last time, where that was not enough.
    var faults: [Fault] = []

    private var language: Language { layout.asked.language }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = "<div class=\"top\"><h1>\(form.title)</h1></div>"
        let others = Fault(rule: "conflict", answer: clash.closed ?? .changedMeanwhile)
        html.add(
            FaultList(
                faults: [others] + faults, language: language, said: say(.typedIsKept),
                question: clash.closed == nil ? .chooseFirst : .tooLate
            ).html)
        html.add("<form class=\"form panel clash\" method=\"post\" action=\"\(form.action)\"><div class=\"inside\">")
        for (name, value) in form.hidden + carried {
            html.add("<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">")
        }
        for difference in clash.differences { html.add(fields(difference)) }
        html.add(reason)
        html.add("<div class=\"acts\">")
        if clash.closed == nil {
            html.add("<button class=\"button main\" data-busy=\"\(say(.busy))\">\(say(.settle))</button>")
        }
        html.add("<a class=\"button\" href=\"\(form.back)\">\(say(.goBack))</a></div></div></form>")
        return layout.page(say(.questionPrefix) + form.title, html)
    }

    /// What was typed, for the next sending.
    private var carried: [(name: String, value: String)] {
        form.draft.texts.filter { !Clash.isOwn($0.key) }.sorted { $0.key < $1.key }.flatMap { name, values in
            values.map { (name, $0) }
        }
    }

    private func fields(_ difference: Clash.Difference) -> Html {
        let name = Clash.choice(difference.field.column)
        let fault = faults.first { $0.field == name }
        let by = difference.by.map { "\($0.who) \($0.at.byMinute)" } ?? say(.unchangedSince)
        return """
            <fieldset class="wide" id="\(name)"><legend>\(say(difference.field.label))</legend>\
            <div><span class="quiet small">\(say(.whenOpened))</span><p>\(shown(difference.was))</p></div>\
            \(choice(.theirs, difference, "\(say(.savedNow)) · \(by)"))\
            \(choice(.mine, difference, say(.asTyped)))\
            \(FieldControl.words(of: fault, name, language))</fieldset>
            """
    }

    private func choice(_ choice: Clash.Choice, _ difference: Clash.Difference, _ words: String) -> Html {
        let text = choice == .theirs ? difference.theirs : difference.mine
        guard let text, clash.closed == nil else {
            return "<div><span class=\"quiet small\">\(words)</span><p>\(shown(text ?? ""))</p></div>"
        }
        let name = Clash.choice(difference.field.column)
        let chosen = Clash.Choice(rawValue: form.draft[name]) ?? difference.usual
        let checked: Html = chosen == choice ? " checked" : ""
        return """
            <label><input type="radio" name="\(name)" value="\(choice.rawValue)" required\(checked)> \
            <span class="quiet small">\(words)</span><span class="value">\(shown(text))</span></label>
            """
    }

    private func shown(_ text: String) -> String { text.isEmpty ? "—" : text }

    private var reason: Html {
        guard form.reason != .none else { return "" }
        let name = Form.reasonName
        return """
            <div class="field wide"><label for="\(name)">\(say(.reason))</label>\
            <input type="text" id="\(name)" name="\(name)" maxlength="\(Limits.lineScalars)" \
            value="\(form.draft[name])"></div>
            """
    }
}
