import Counting
import Declarations
import Ledger

/// Every figure by function, with this year's number.
struct FigureIndex: Sendable {
    let rows: [Row]
    let layout: Layout

    struct Row: Sendable {
        let function: Function
        let id: String
        let page: Address
        let door: NumberDoor
        let sense: Label
        let definition: Label
    }

    private func say(_ label: Label) -> String { layout.say(label) }

    static func rows(_ counter: Counter, today: Day) throws -> [Row] {
        let occasions = counter.occasions.values.map(\.id).sorted()
        let questions = try (counter.catalogue.figures.map(\.id) + occasions).map {
            try counter.question($0, AskedDays(), today: today)
        }
        let door = RecordsDoor(counter: counter)
        return try counter.count(questions).map { count in
            let figure = try counter.figure(count.question.id)
            return Row(
                function: figure.function, id: count.question.id,
                page: Address(figure: count.question, sense: count.sense),
                door: NumberDoor(count.question.title, count, try door.best(count)), sense: count.sense.label,
                definition: figure.definition)
        }
    }

    var html: Html {
        var html: Html = """
            <div class="top"><h1>\(say(.figures))</h1><span class="count">\(say(.thisYearSoFar))</span></div>
            """
        html.add("<nav class=\"panel\" aria-label=\"\(say(.navigation))\"><div class=\"inside links\">")
        for function in Function.allCases {
            let count = rows.count { $0.function == function }
            if count > 0 { html.add("<a href=\"#\(function.rawValue)\">\(say(function.label)) \(count)</a>") }
        }
        html.add("</div></nav>")
        html.add(panels())
        return layout.page(say(.figures), html)
    }

    /// A table for each function.
    /// - Parameter title: what the one table is called on a function's own page.
    func panels(_ title: Label? = nil) -> Html {
        var html = Html()
        for function in Function.allCases {
            let some = rows.filter { $0.function == function }
            guard !some.isEmpty else { continue }
            html.add(
                """
                <section class="panel" id="\(function.rawValue)"><header>\
                <h2>\(say(title ?? function.label))</h2>\
                <span class="side-word">\(say(.figureCount(some.count)))</span></header>\
                <div class="scroll"><table class="index cards"><thead><tr><th scope="col">\(say(.figureName))</th>\
                <th class="n" scope="col">\(say(.value))</th><th scope="col">\(say(.unitOfNumber))</th>\
                <th scope="col">\(say(.kindOfNumber))</th>\
                <th scope="col">\(say(.countsWhat))</th></tr></thead><tbody>
                """)
            for row in some { html.add(line(row)) }
            html.add("</tbody></table></div></section>")
        }
        return html
    }

    private func line(_ row: Row) -> Html {
        """
        <tr><td class="no"><a href="\(row.page.text)">\(say(row.door.label))</a></td>\
        <td class="n">\(row.door.number())</td><td class="u">\(say(row.door.unit))</td>\
        <td class="d quiet">\(say(row.sense))</td>\
        <td class="quiet small">\(say(row.definition))</td></tr>
        """
    }
}
