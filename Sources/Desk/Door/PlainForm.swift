import Declarations

/// A small form that belongs to no register.
struct PlainForm: Sendable {
    let action: String
    let act: Label
    var fields: [Field] = []
    var hidden: [(name: String, value: String)] = []
    var faults: [Fault] = []
    var isMain = true
    var method = "post"

    /// One line of it.
    struct Field: Sendable {
        let name: String
        let label: Label
        var type = "text"
        var value = ""
        var hint: Label?
        var choices: [Choice] = []
        var fill = "off"
    }

    func html(_ language: Language) -> Html {
        var html: Html = "<form class=\"form plain\" method=\"\(method)\" action=\"\(action)\">"
        for (name, value) in hidden { html.add("<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">") }
        for field in fields { html.add(line(field, language)) }
        let kind: Html = isMain ? "button main" : "button"
        html.add("<div class=\"acts\"><button class=\"\(kind)\">\(act[language])</button></div></form>")
        return html
    }

    private func line(_ field: Field, _ language: Language) -> Html {
        let fault = faults.first { $0.field == field.name }
        let hint: Html = field.hint.map { "<span class=\"hint\">\($0[language])</span>" } ?? ""
        let words = FieldControl.words(of: fault, field.name, language, under: field.label)
        if field.type == "boxes" {
            var html: Html = """
                <fieldset class="field wide"><legend class="label">\(field.label[language])</legend><div class="boxes">
                """
            for choice in field.choices {
                html.add(
                    """
                    <label><input type="checkbox" name="\(field.name)" value="\(choice.value)"> \(choice.name)</label>
                    """)
            }
            html.add("</div></fieldset>")
            return html
        }
        return """
            <div class="field"><label for="\(field.name)">\(field.label[language])</label>\(control(field, fault))\
            \(hint)\(words)</div>
            """
    }

    private func control(_ field: Field, _ fault: Fault?) -> Html {
        let marks = FieldControl.marks(of: fault, field.name)
        guard !field.choices.isEmpty else {
            return """
                <input type="\(field.type)" id="\(field.name)" name="\(field.name)" value="\(field.value)" \
                maxlength="\(Limits.lineScalars)" autocomplete="\(field.fill)"\(marks)>
                """
        }
        var html: Html = "<select id=\"\(field.name)\" name=\"\(field.name)\"\(marks)>"
        for choice in field.choices {
            html.addOption(choice.value, choice.name, isChosen: choice.value == field.value)
        }
        html.add("</select>")
        return html
    }
}

/// A panel with a heading.
func panel(_ title: String, id: String = "", _ contents: Html) -> Html {
    let mark: Html = id.isEmpty ? "" : " id=\"\(id)\""
    return """
        <section class="panel"\(mark)><header><h2>\(title)</h2></header><div class="inside">\(contents)</div></section>
        """
}
