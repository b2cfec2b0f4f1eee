import Counting
import Declarations
import Ledger

/// A register's list as a page. Cells are written straight from the columns.
struct ListPage: Sendable {
    let answer: ListAnswer
    let layout: Layout

    private var asked: ListAsked { answer.asked }
    private var shape: RegisterShape { answer.asked.shape }

    func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        let title = say(shape.title.heading)
        var html = Html()
        html.reserve(answer.records.count * 700 + 8_000)
        html.add(top(title))
        html.add(FilterBar(answer: answer, language: layout.asked.language).html)
        html.add(faults)
        html.add(drillNote)
        html.add(Chips(answer: answer).html)
        if asked.faults.isEmpty {
            if answer.records.isEmpty {
                html.add(empty)
            } else {
                html.add(ListTable(answer: answer).html)
                html.add(foot)
            }
        }
        let window = asked.faults.isEmpty ? title : say(.errorPrefix) + title
        return layout.page(window, html)
    }

    /// How many records there are, as far as they are counted.
    private var total: String {
        answer.isCountExact ? Digits.grouped(Int64(answer.count)) : Digits.grouped(Int64(Limits.exactCount))
    }

    private func top(_ title: String) -> Html {
        var html: Html = "<div class=\"top\"><h1>\(title)</h1>"
        if asked.faults.isEmpty {
            html.add("<span class=\"count\">\(countWords)</span>")
            if answer.count > 0 {
                let export = Address("/\(shape.table).csv", asked.first.items)
                let words = answer.isCountExact ? say(.export(total)) : say(.exportMany)
                html.add("<span class=\"acts\"><a class=\"button\" href=\"\(export.text)\">\(words)</a></span>")
            }
        }
        html.add("</div>")
        return html
    }

    /// The count with its number as a door to the list's beginning.
    private var countWords: Html {
        let number: Html = "<a class=\"f\" href=\"\(asked.first.text)\">\(total)</a>"
        let words = say(answer.isCountExact ? .count("\u{0}") : .overCount("\u{0}")).split(
            separator: "\u{0}", maxSplits: 1, omittingEmptySubsequences: false)
        return "\(words[0])\(number)\(words[1])"
    }

    private var faults: Html {
        guard !asked.faults.isEmpty else { return "" }
        var html: Html = """
            <section class="faults" role="alert" tabindex="-1"><h2>\(say(.faults(asked.faults.count)))</h2>\
            <p>\(say(.conditionsWrong))</p><ul>
            """
        for fault in asked.faults {
            let target: Html =
                fault.field.map { "<a href=\"#\($0)\">\(say(fault.answer))</a>" } ?? "\(say(fault.answer))"
            html.add("<li>\(target)</li>")
        }
        html.add("</ul></section>")
        return html
    }

    private var drillNote: Html {
        guard let drill = answer.drill else { return "" }
        let count = drill.count
        let unit = count.unit == .percent ? "" : say(count.unit.label)
        let isWhole = asked.filters.isEmpty && asked.words == nil && asked.state == nil
        let same: Html =
            isWhole && count.records == Int64(answer.count)
            ? " <span class=\"agrees\">\(Icon.done)\(say(.sameAsFigure))</span>" : ""
        return """
            <p class="note counts-as"><b>\(say(count.question.title))</b> \
            <a class="f" href="\(drill.figurePage.text)">\(count.text ?? "—")</a>\(unit)\(same)<br>\
            <span class="quiet small">\(say(count.daysInWords)) · \(say(count.sense.label)) · \
            <a href="\(drill.figurePage.text)">\(say(.backToFigure))</a></span></p>
            """
    }

    private var empty: Html {
        let isNarrowed = !asked.filters.isEmpty || asked.words != nil || asked.state != nil || asked.drill != nil
        if !isNarrowed { return "<section class=\"empty\"><h2>\(say(.nothingYet(shape.title)))</h2></section>" }
        return """
            <section class="empty"><h2>\(say(.nothingFound))</h2><p>\(say(.nothingFoundHint))</p>\
            <div class="acts"><a class="button" href="/\(shape.table)">\(say(.allRecords))</a></div></section>
            """
    }

    private var foot: Html {
        let words = say(answer.isCountExact ? .count(total) : .overCount(total))
        var html: Html =
            "<div class=\"table-foot\"><span>\(say(.onPage(answer.records.count)))\(say(.comma))\(words)</span>"
        html.add("<nav class=\"turn\">")
        if let cursor = answer.previous {
            let address = asked.first.with(ListAsked.Name.before, cursor)
            html.add("<a class=\"button\" rel=\"prev\" href=\"\(address.text)\">\(say(.previousPage))</a>")
        }
        if let cursor = answer.next {
            let address = asked.first.with(ListAsked.Name.after, cursor)
            html.add("<a class=\"button\" rel=\"next\" href=\"\(address.text)\">\(say(.nextPage))</a>")
        }
        html.add("</nav></div>")
        return html
    }
}

/// The rows of a list.
struct ListTable: Sendable {
    let answer: ListAnswer

    private var shape: RegisterShape { answer.shape }

    var html: Html {
        let columns = answer.columns.map { ListColumn($0, in: shape, answer.wording) }
        var html = Html()
        html.reserve(answer.records.count * 700 + 2_000)
        html.add("<div class=\"scroll\"><table class=\"table cards\">")
        head(&html)
        html.add("<tbody>")
        for record in answer.records { row(record, columns, &html) }
        html.add("</tbody></table></div>")
        return html
    }

    private func row(_ record: Record, _ columns: [ListColumn], _ html: inout Html) {
        html.add("<tr><td class=\"no\"><a href=\"/\(shape.table)/\(record.id)\">\(name(of: record))</a></td>")
        for column in columns { column.write(record, &html) }
        if !shape.steps.isEmpty {
            html.add("<td class=\"st\">\(Badge(shape, record.state, answer.wording.language).html)</td>")
        }
        html.add("</tr>")
    }

    /// A record's number, or what a line is part of.
    private func name(of record: Record) -> String {
        guard let parent = shape.parent, let field = shape.field(parent) else { return record.number }
        return answer.wording.text(record[parent], field)
    }

    private func head(_ html: inout Html) {
        let wording = answer.wording
        let first = shape.parent.flatMap { shape.field($0)?.label } ?? Label.number
        html.add("<thead><tr><th scope=\"col\">\(wording.say(first))</th>")
        for field in answer.columns {
            let kind: Html = field.isNumber ? " class=\"n\"" : ""
            let sort = answer.asked.sort
            let isSorted = sort?.column == field.column
            let order: Html =
                isSorted ? (sort?.isDescending == true ? " aria-sort=\"descending\"" : " aria-sort=\"ascending\"") : ""
            html.add("<th scope=\"col\"\(kind)\(order)>\(headWords(field, isSorted: isSorted))</th>")
        }
        if !shape.steps.isEmpty { html.add("<th scope=\"col\">\(wording.say(.state))</th>") }
        html.add("</tr></thead>")
    }

    private func headWords(_ field: FieldShape, isSorted: Bool) -> Html {
        let label = answer.wording.say(field.label)
        guard field.isSorted else { return "\(label)" }
        let isDescending = isSorted && answer.asked.sort?.isDescending == true
        let next = isSorted && !isDescending ? "-" + field.column : isSorted ? nil : field.column
        let address = answer.asked.first.with(ListAsked.Name.sort, next)
        let mark = isSorted ? (isDescending ? " ▾" : " ▴") : ""
        return "<a href=\"\(address.text)\">\(label)\(mark)</a>"
    }
}

/// How one column writes its cells.
struct ListColumn: Sendable {
    private let index: Int
    private let field: FieldShape
    private let wording: Wording
    private let opening: Html
    private let nothing: Html
    private let table: String?

    init(_ field: FieldShape, in shape: RegisterShape, _ wording: Wording) {
        self.field = field
        self.wording = wording
        index = shape.index(field.column) ?? 0
        if case .reference(let table) = field.kind { self.table = table } else { table = nil }
        let kind = field.isTitle ? "name" : field.isNumber ? "n" : field.isTime ? "d" : field.isLong ? "cut" : ""
        let label = wording.say(field.label)
        opening =
            field.isNumber || field.isTime || field.kind == .flag
            ? "<td class=\"\(kind)\" data-l=\"\(label)\">" : kind.isEmpty ? "<td>" : "<td class=\"\(kind)\">"
        nothing = field.isNumber ? "<td class=\"n nil\">—</td>" : "<td class=\"nil\">—</td>"
    }

    func write(_ record: Record, _ html: inout Html) {
        let datum = record.values[index]
        guard datum != .null, datum != .text("") else { return html.add(nothing) }
        html.add(opening)
        if let table, let id = datum.integer {
            html.add("<a href=\"/\(table)/\(id)\">\(wording.name(of: table, id))</a></td>")
        } else {
            html.add("\(wording.text(datum, field))</td>")
        }
    }
}

extension FieldShape {
    /// Numbers stand at the right.
    var isNumber: Bool { kind == .integer || kind == .money }
    var isTime: Bool { kind == .day || kind == .moment }
}

/// The state of a record by word and shape.
struct Badge: Sendable {
    let html: Html

    init(_ shape: RegisterShape, _ name: String, _ language: Language) {
        guard let state = shape.state(name) else {
            html = "<span class=\"badge\">\(name)</span>"
            return
        }
        let word = state.label[language]
        if name == StateShape.void.name {
            html = "<span class=\"badge void\">\(word)</span>"
        } else if state.isEnd {
            html = "<span class=\"badge done\">\(Icon.done)\(word)</span>"
        } else if name == shape.states.first?.name {
            html = "<span class=\"badge\">\(Icon.waiting)\(word)</span>"
        } else {
            html = "<span class=\"badge going\">\(Icon.going)\(word)</span>"
        }
    }
}
