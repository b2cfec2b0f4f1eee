import Bureau
import Counting
import Declarations
import Ledger
import Reports

/// The first page: what the last half-year came to, and the ways to everything kept.
struct HomePage: Sendable {
    let tiles: [Tile]
    let counts: [RegisterCount]
    let report: Address
    let reportName: Label
    let layout: Layout

    struct Tile: Sendable {
        let door: NumberDoor
        let days: Label
    }

    private static let tileCount = 5
    private func say(_ label: Label) -> String { layout.say(label) }

    /// The first figures of the report, as it speaks of them.
    static func tiles(_ reading: Reading, _ period: Period, bureau: String) throws -> [Tile] {
        let document = try Document(of: period, bureau: bureau, reading: reading)
        let door = try RecordsDoor(counter: Counter(of: reading))
        return try document.counts.prefix(tileCount).map { count in
            Tile(
                door: NumberDoor(count.question.title, count, try door.best(count)), days: count.daysInWords)
        }
    }

    var html: Html {
        var html: Html = "<h1 class=\"lead\">\(say(.lead))</h1><ul class=\"tiles\">"
        for tile in tiles {
            let unit = say(tile.door.unit)
            html.add(
                """
                <li><div class="name">\(say(tile.door.label))</div><div class="number">\(tile.door.number())\
                <span class="unit">\(unit)</span></div><div class="since">\(say(tile.days))</div></li>
                """)
        }
        html.add(
            """
            </ul><p class="doors">\
            <a class="button main" href="\(report.text)">\(say(.readReport)) \(say(reportName))</a>\
            <a class="button" href="/figures">\(say(.seeFigures))</a></p><div class="ways">
            """)
        for function in layout.surroundings.functions {
            let path = Whereabouts.function(function).path
            html.add("<section><h2><a href=\"\(path)\">\(say(function.label))</a></h2><ul>")
            for counted in counts where counted.shape.function == function {
                let title = say(counted.shape.title.heading)
                html.add("<li><a href=\"/\(counted.shape.table)\">\(title)</a>\(counted.door)</li>")
            }
            html.add("</ul></section>")
        }
        html.add("</div>")
        return layout.page(say(.home), html)
    }
}
