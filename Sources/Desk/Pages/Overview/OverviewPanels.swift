import Counting
import Declarations

/// The panels of an overview: the first numbers, each function's, the judicial offices beside one another.
struct OverviewPanels: Sendable {
    let overview: Overview
    let layout: Layout

    private var language: Language { layout.asked.language }
    private func say(_ label: Label) -> String { layout.say(label) }

    /// What is cut short on a phone must have its whole behind a link.
    private var kind: Html { overview.isOpen ? "overview cut-short" : "overview" }

    private var opening: Html {
        overview.isOpen ? "<span class=\"side-word\">\(say(.numbersOpen))</span>" : ""
    }

    var parts: Html {
        "<div class=\"parts\">\(Html(overview.functions.map(panel)))</div>"
    }

    var tiles: Html {
        guard !overview.tiles.isEmpty else { return "<p class=\"empty\">\(say(.noRecordsYet))</p>" }
        var html: Html = "<ul class=\"tiles\">"
        for tile in overview.tiles {
            html.add(
                """
                <li><div class="name">\(say(tile.door.label))</div><div class="number">\(tile.door.number())\
                <span class="unit">\(say(tile.door.unit))</span></div>\
                <div class="since">\(say(tile.count.daysInWords))</div>\
                <div class="since">\(say(.yearOnYear)) \(say(tile.change))</div></li>
                """)
        }
        html.add("</ul>")
        return html
    }

    private func panel(_ part: Overview.Part) -> Html {
        let (path, title) = (Whereabouts.function(part.function).path, say(part.function.label))
        var head: Html = "<h2>\(title)</h2>"
        if overview.isOpen {
            let all: Html = "<a class=\"side-word\" href=\"\(path)\">\(say(.allOfFunction))</a>"
            head = "<h2><a href=\"\(path)\">\(title)</a></h2>\(all)"
        }
        var html: Html = "<section class=\"panel\"><header>\(head)</header><table class=\"\(kind)\"><tbody>"
        for row in part.rows {
            html.add(
                """
                <tr><th scope="row">\(say(row.door.label))<span class="since">\(say(row.count.daysInWords)) · \
                \(say(.yearOnYear)) \(say(row.change))</span></th>\
                <td class="n">\(row.door.html(language))</td></tr>
                """)
        }
        html.add("</tbody></table></section>")
        return html
    }

    /// The judicial offices beside one another.
    var offices: Html {
        guard let offices = overview.offices else { return "" }
        var html: Html = """
            <section class="panel"><header><h2>\(say(.judicialOffices))</h2>\(opening)</header>\
            <div class="scroll"><table class="shares offices cards"><thead><tr>\
            <th scope="col">\(say(.judicialOffice))</th>
            """
        for (index, column) in offices.columns.enumerated() {
            if index == 0 { html.add("<th scope=\"col\" class=\"rail\"></th>") }
            html.add("<th scope=\"col\" class=\"n\">\(say(column.door.label))</th>")
        }
        html.add("</tr></thead><tbody>")
        let most = offices.lines.map(\.first).max() ?? 0
        for line in offices.lines {
            html.add(
                """
                <tr><th scope="row">\(say(line.name))</th>\
                <td class="rail">\(Rail(value: line.first, most: most).svg)</td>
                """)
            for (column, cell) in zip(offices.columns, line.cells) {
                let number: Html = cell?.number() ?? "0"
                html.add("<td class=\"n\" data-l=\"\(say(column.door.label))\">\(number)</td>")
            }
            html.add("</tr>")
        }
        html.add("</tbody></table></div></section>")
        return html
    }
}
