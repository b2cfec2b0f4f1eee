import Counting
import Declarations
import Ledger

/// The first page: where the bureau stands, function by function, and the ways to everything kept.
struct HomePage: Sendable {
    let overview: Overview
    let agenda: Agenda
    let counts: [RegisterCount]
    let report: Address
    let reportName: Label
    let layout: Layout

    private var language: Language { layout.asked.language }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = """
            <div class="top"><h1>\(say(.overview)) <span class="quiet">\(say(reportName))</span></h1>\
            <div class="acts"><a class="button main" href="\(report.text)">\(say(.readReport))</a>\
            <a class="button" href="/figures">\(say(.seeFigures))</a></div></div>
            """
        html.add(tiles)
        if overview.broken > 0 {
            let words = say(.someSumsDiffer(overview.broken))
            html.add("<p class=\"fault-line\"><a href=\"\(report.text)#checks\">\(Icon.wrong)\(words)</a></p>")
        }
        html.add(AgendaPanels(agenda: agenda, layout: layout).html)
        html.add("<div class=\"parts\">")
        for part in overview.functions { html.add(panel(part)) }
        html.add("</div>")
        html.add(offices)
        html.add(registers)
        return layout.page(say(.home), html)
    }

    private var tiles: Html {
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
        var html: Html = """
            <section class="panel"><header><h2><a href="\(Whereabouts.function(part.function).path)">\
            \(say(part.function.label))</a></h2></header><table class="overview"><tbody>
            """
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
    private var offices: Html {
        guard let offices = overview.offices else { return "" }
        var html: Html = """
            <section class="panel"><header><h2>\(say(.judicialOffices))</h2>\
            <span class="side-word">\(say(.numbersOpen))</span></header>\
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

    private var registers: Html {
        var html: Html = "<h2 class=\"ways-head\">\(say(.registers))</h2><div class=\"ways\">"
        for function in layout.surroundings.functions {
            let path = Whereabouts.function(function).path
            html.add("<section><h3><a href=\"\(path)\">\(say(function.label))</a></h3><ul>")
            for counted in counts where counted.shape.function == function {
                let title = say(counted.shape.title.heading)
                html.add("<li><a href=\"/\(counted.shape.table)\">\(title)</a>\(counted.door)</li>")
            }
            html.add("</ul></section>")
        }
        html.add("</div>")
        return html
    }
}
