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

    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        var html: Html = """
            <div class="top"><h1>\(say(.overview)) <span class="quiet">\(say(reportName))</span></h1>\
            <div class="acts"><a class="button main" href="\(report.text)">\(say(.readReport))</a>\
            <a class="button" href="/figures">\(say(.seeFigures))</a></div></div>
            """
        html.add(AgendaPanels(agenda: agenda, layout: layout).html)
        let panels = OverviewPanels(overview: overview, layout: layout)
        html.add(panels.tiles)
        if overview.broken > 0 {
            let words = say(.someSumsDiffer(overview.broken))
            html.add("<p class=\"fault-line\"><a href=\"\(report.text)#checks\">\(Icon.wrong)\(words)</a></p>")
        }
        html.add(panels.parts)
        html.add(panels.offices)
        html.add(registers)
        return layout.page(say(.home), html)
    }

    private var registers: Html {
        var html: Html = """
            <details class="panel all-ways"><summary>\(say(.everyRegister(counts.count)))</summary>\
            <div class="ways inside">
            """
        for function in layout.surroundings.functions {
            let path = Whereabouts.function(function).path
            html.add("<section><h3><a href=\"\(path)\">\(say(function.label))</a></h3><ul>")
            for counted in counts where counted.shape.function == function {
                let title = say(counted.shape.title.heading)
                html.add("<li><a href=\"/\(counted.shape.table)\">\(title)</a>\(counted.door)</li>")
            }
            html.add("</ul></section>")
        }
        html.add("</div></details>")
        return html
    }
}
