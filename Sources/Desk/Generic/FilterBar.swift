import Declarations
import Exchange
import Ledger

/// The conditions above a list: at most five at once, the others behind 更多条件.
struct FilterBar: Sendable {
    let answer: ListAnswer
    let language: Language
    let bars: Bars

    private static let places = 5

    private var asked: ListAsked { answer.asked }
    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        guard asked.isWhole, asked.faults.isEmpty else { return written }
        return bars.bar(of: asked.shape, in: language, answer.choices) { written }
    }

    private var written: Html {
        let fields = asked.askable.filter(\.isFiltered)
        let hasWords = asked.shape.hasSearch
        let hasStates = !asked.shape.steps.isEmpty
        guard hasWords || hasStates || !fields.isEmpty else { return "" }
        let room = FilterBar.places - (hasWords ? 1 : 0) - (hasStates ? 1 : 0)
        let first = fields.prefix(FilterBar.fitting(fields, in: room))
        let rest = fields.dropFirst(first.count)
        let wrong: Html = asked.faults.isEmpty ? "" : " wrong-here"
        var html: Html = """
            <form class="filter\(wrong)" id="conditions" action="/\(asked.shape.table)">\
            <a class="shut" href="#main">\(say(.closeConditions))</a><div class="fields">
            """
        if hasWords { html.add(words) }
        if hasStates { html.add(states) }
        html.add(Html(first.map(control)))
        html.add(buttons)
        html.add("</div>")
        html.add(kept)
        if !rest.isEmpty {
            let open: Html = rest.contains(where: isNoticed) ? " open" : ""
            html.add("<details\(open)><summary>\(say(.moreConditions))</summary><div class=\"fields\">")
            html.add(Html(rest.map(control)))
            html.add("</div></details>")
        }
        html.add("</form>")
        return html
    }

    /// How many of the fields stand in the first row; one with a first and a last value takes two places.
    private static func fitting(_ fields: [FieldShape], in places: Int) -> Int {
        var left = places
        return fields.prefix { field in
            left -= field.isRanged ? 2 : 1
            return left >= 0
        }.count
    }

    /// Whether something was chosen, or chosen wrongly, in a field.
    private func isNoticed(_ field: FieldShape) -> Bool {
        let names = Filter.names(of: field)
        return asked.filters.contains { $0.field == field }
            || asked.faults.contains { fault in fault.field.map(names.contains) ?? false }
    }

    private var words: Html {
        """
        <div class="field"><label for="q">\(say(.words))</label><input type="search" id="q" name="q" \
        maxlength="\(Limits.searchScalars)" value="\(asked.address[ListAsked.Name.words] ?? "")"></div>
        """
    }

    private var states: Html {
        var html: Html = """
            <div class="field"><label for="state">\(say(.state))</label><select id="state" name="state">\
            <option value="">\(say(.any))</option>
            """
        for state in asked.shape.states {
            html.addOption(state.name, say(state.label), isChosen: state.name == asked.state?.name)
        }
        html.add("</select></div>")
        return html
    }

    private var buttons: Html {
        """
        <div class="acts"><button class="button main">\(say(.ask))</button>\
        <a class="button" href="/\(asked.shape.table)">\(say(.reset))</a></div>
        """
    }

    /// What the address says beside conditions stays: the figure, the order.
    private var kept: Html {
        guard !asked.address.items.isEmpty else { return "" }
        var shown = Set([ListAsked.Name.words, ListAsked.Name.state]).union(ListAsked.Name.places)
        for field in asked.askable where field.isFiltered { shown.formUnion(Filter.names(of: field)) }
        return Html(
            asked.address.without(shown).items.map { item in
                "<input type=\"hidden\" name=\"\(item.name)\" value=\"\(item.value)\">"
            })
    }

    private func control(_ field: FieldShape) -> Html {
        if field.isRanged { return range(field) }
        let chosen = asked.address[field.column]
        switch field.kind {
        case .code(let table), .codes(let table):
            return select(field, table.codes.map { .init(value: $0.code, name: say($0.label)) }, chosen)
        case .flag:
            return select(
                field, [.init(value: "1", name: say(.yes)), .init(value: "0", name: say(.no))], chosen)
        default:
            if let choices = answer.choices[field.column] { return select(field, choices, chosen) }
            return text(field, chosen)
        }
    }

    private func select(_ field: FieldShape, _ choices: [Choice], _ chosen: String?) -> Html {
        var html: Html = """
            <div class="field">\(label(field, field.column))<select id="\(field.column)" \
            name="\(field.column)"\(invalid(field.column))><option value="">\(say(.any))</option>
            """
        for choice in choices { html.addOption(choice.value, choice.name, isChosen: choice.value == chosen) }
        html.add("</select></div>")
        return html
    }

    /// A reference to one of many is typed by name or number.
    private func text(_ field: FieldShape, _ chosen: String?) -> Html {
        var value = chosen ?? ""
        if field.isReference, let id = Int64(value) { value = answer.wording.name(field, id) }
        return """
            <div class="field">\(label(field, field.column))<input type="text" id="\(field.column)" \
            name="\(field.column)" value="\(value)" maxlength="\(Limits.lineScalars)"\(invalid(field.column))></div>
            """
    }

    private func range(_ field: FieldShape) -> Html {
        var html: Html = "<div class=\"range\">"
        for (name, word) in [(Filter.from(field), Label.from), (Filter.to(field), .to)] {
            let value = asked.address[name] ?? ""
            // A day that is none stays to be seen and mended: a control for days would empty it.
            let type: Html = field.isTime && (value.isEmpty || Day(value) != nil) ? "date" : "text"
            let label = say(field.label) + " " + say(word)
            html.add(
                """
                <div class="field"><label for="\(name)">\(label)</label><input type="\(type)" id="\(name)" \
                name="\(name)" value="\(value)"\(invalid(name))></div>
                """)
        }
        html.add("</div>")
        return html
    }

    private func label(_ field: FieldShape, _ name: String) -> Html {
        "<label for=\"\(name)\">\(say(field.label))</label>"
    }

    private func invalid(_ name: String) -> Html {
        asked.faults.contains { $0.field == name } ? " aria-invalid=\"true\"" : ""
    }
}

/// The chosen conditions, each with a cross that takes it away.
struct Chips: Sendable {
    let answer: ListAnswer

    var html: Html {
        let asked = answer.asked
        var chips: [Html] = []
        if let words = asked.words { chips.append(chip(answer.wording.say(.words), words, [ListAsked.Name.words])) }
        if let state = asked.state {
            chips.append(chip(answer.wording.say(.state), answer.wording.say(state.label), [ListAsked.Name.state]))
        }
        if let brought = answer.brought {
            let who = answer.wording.actor(brought.entry.actor)
            let words = "\(brought.entry.at.byMinute) \(who)"
            let kind = answer.wording.say(.event(brought.entry.event))
            chips.append(chip(kind, words, [ListAsked.Name.entry]))
        }
        chips += asked.filters.map { chip(answer.wording.say($0.field.label), words(of: $0), $0.names) }
        return chips.isEmpty ? "" : "<div class=\"chips\">\(Html(chips))</div>"
    }

    private func words(of filter: Filter) -> String {
        switch filter.chosen {
        case .values(let values):
            values.map { answer.wording.text($0, filter.field) }.joined(separator: answer.wording.say(.listComma))
        case .range(let from, let to): answer.wording.say(.range(from, to))
        case .words(let words): "\u{201C}\(words)\u{201D}"
        }
    }

    private func chip(_ name: String, _ value: String, _ names: Set<String>) -> Html {
        let address = answer.asked.first.without(names)
        let act = answer.wording.say(.removeCondition)
        return """
            <span class="chip">\(name) \(value)<a href="\(address.text)" \
            aria-label="\(act) \(name)">\(Icon.cross)</a></span>
            """
    }
}
