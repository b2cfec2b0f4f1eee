import Declarations
import Ledger

/// The rows of a list.
struct ListTable: Sendable {
    let answer: ListAnswer
    /// The first of its columns alone, where the table is only a way to the list.
    var isShort = false

    /// More columns than these beside number and state do not surely fit a desktop: such a table scrolls by itself.
    private static let fitting = 7

    private var shape: RegisterShape { answer.shape }
    private var fields: [FieldShape] { isShort ? Array(answer.columns.prefix(Self.fitting)) : answer.columns }

    var html: Html {
        let columns = fields.map { ListColumn($0, in: shape, answer.wording) }
        var html = Html()
        html.reserve(answer.records.count * 700 + 2_000)
        let fits: Html = fields.count > Self.fitting ? "" : " list"
        html.add("<div class=\"scroll\(fits)\"><table class=\"table cards\">")
        head(&html)
        html.add("<tbody>")
        var known = KnownCells(columns: columns.count)
        for record in answer.records { row(record, columns, &known, &html) }
        html.add("</tbody></table></div>")
        return html
    }

    private func row(_ record: Record, _ columns: [ListColumn], _ known: inout KnownCells, _ html: inout Html) {
        html.appendLiteral("<tr><td class=\"no\"><a href=\"/")
        html.write(shape.table)
        html.appendLiteral("/")
        html.appendInterpolation(record.id)
        html.appendLiteral("\">")
        html.write(name(of: record))
        html.appendLiteral("</a></td>")
        for index in columns.indices { columns[index].write(record, &known.values[index], &html) }
        if !shape.steps.isEmpty { html.add(badge(record.state, &known.badges)) }
        html.appendLiteral("</tr>")
    }

    /// The cell of a state, made once for each.
    private func badge(_ state: String, _ known: inout [String: Html]) -> Html {
        if let cell = known[state] { return cell }
        let cell: Html = "<td class=\"st\">\(Badge(shape, state, answer.wording.language).html)</td>"
        known[state] = cell
        return cell
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
        for field in fields {
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

/// Cells that were made for rows before and stand in others again.
struct KnownCells {
    var badges: [String: Html] = [:]
    /// By column and value.
    var values: [[Datum: Html]]

    init(columns: Int) {
        values = Array(repeating: [:], count: columns)
    }
}

/// How one column writes its cells. An object, because every row hands it on.
final class ListColumn: Sendable {
    private let index: Int
    private let field: FieldShape
    private let wording: Wording
    /// Whether the values are few: their cells are made once.
    private let isOfFew: Bool
    private let opening: Html
    private let nothing: Html
    /// The link to a record before its id, by whether its name is short; nil for what points to none.
    private let links: (short: Html, long: Html)?

    /// A name of so few letters stays on one line.
    private static let short = 8

    init(_ field: FieldShape, in shape: RegisterShape, _ wording: Wording) {
        self.field = field
        self.wording = wording
        index = shape.index(field.column) ?? 0
        switch field.kind {
        case .code, .localCode, .flag: isOfFew = true
        default: isOfFew = false
        }
        if case .reference(let table) = field.kind {
            links = ("<a class=\"short\" href=\"/\(table)/", "<a href=\"/\(table)/")
        } else {
            links = nil
        }
        let kind = ListColumn.kind(of: field)
        let label = wording.say(field.label)
        opening =
            field.isNumber || field.isTime || field.kind == .flag
            ? "<td class=\"\(kind)\" data-l=\"\(label)\">" : kind.isEmpty ? "<td>" : "<td class=\"\(kind)\">"
        nothing = field.isNumber ? "<td class=\"n nil\">—</td>" : "<td class=\"nil\">—</td>"
    }

    /// How the cells are set: title, number, day, code, long text.
    private static func kind(of field: FieldShape) -> String {
        if field.isTitle { return "name" }
        if field.isLong { return "cut" }
        if field.isPersonal { return "m" }
        switch field.kind {
        case .integer, .money: return "n"
        case .day, .moment: return "d"
        case .code: return "c"
        default: return ""
        }
    }

    /// - Parameter known: the cells of values that came before.
    func write(_ record: Record, _ known: inout [Datum: Html], _ html: inout Html) {
        let datum = record.values[index]
        guard datum != .null, datum != .text("") else { return html.add(nothing) }
        guard isOfFew else { return write(datum, &html) }
        if let cell = known[datum] { return html.add(cell) }
        var cell = Html()
        write(datum, &cell)
        known[datum] = cell
        html.add(cell)
    }

    private func write(_ datum: Datum, _ html: inout Html) {
        html.add(opening)
        if let links, let id = datum.integer {
            let name = wording.name(field, id)
            html.add(name.utf16.count <= ListColumn.short ? links.short : links.long)
            html.appendInterpolation(id)
            html.appendLiteral("\">")
            html.write(name)
            html.appendLiteral("</a>")
        } else {
            html.write(wording.text(datum, field))
        }
        html.appendLiteral("</td>")
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
