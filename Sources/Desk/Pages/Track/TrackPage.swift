import Bureau
import Declarations
import Ledger
import Location

/// The positions under an order: for what they are looked at, then a map and a table with the three times of each.
struct TrackPage: Sendable {
    let about: TrackAbout
    let draft: Draft
    /// Nil until a purpose was stated.
    let rows: [TrackRow]?
    let layout: Layout
    let hidden: [(name: String, value: String)]
    let faults: [Fault]

    private var order: Row<MonitoringOrder> { about.readable.order }
    private func say(_ label: Label) -> String { layout.say(label) }

    var html: Html {
        let title = say(.track)
        let way = [
            Crumb(name: say(MonitoringOrder.title.heading), path: "/\(MonitoringOrder.table)"),
            Crumb(name: about.title, path: "/\(MonitoringOrder.table)/\(order.id)"),
        ]
        var html: Html = "\(Crumb.html(way, layout.asked.language))<div class=\"top\"><h1>\(title)</h1></div>"
        html.add(FaultList(faults: faults, language: layout.asked.language).html)
        if let day = about.readable.keptUntil { html.add("<p class=\"note\">\(say(.keptUntil(day)))</p>") }
        html.add(panel(say(.fields), facts))
        html.add(panel(say(.trackPurpose), form.html(layout.asked.language)))
        if let rows { html.add(shown(rows)) }
        return layout.page(faults.isEmpty ? title : say(.errorPrefix) + title, html)
    }

    /// What is known without looking at a position.
    private var facts: Html {
        let span = about.readable.span
        var html: Html = """
            <dl class="terms"><dt>\(say(.readableFrom))</dt>\
            <dd>\(span.lowerBound.day) – \(span.upperBound.byMinute)</dd>\
            <dt>\(say(.positionsKept))</dt><dd>\(Digits.grouped(Int64(about.sum.count)))
            """
        if let span = about.sum.span {
            let ends = [span.lowerBound, span.upperBound].map { $0.byMinute }
            html.add(" <span class=\"quiet\">\(ends[0]) – \(ends[1])</span>")
        }
        html.add(
            """
            </dd><dt>\(say(.positionsRefused))</dt><dd>\(Digits.grouped(Int64(about.refused)))</dd></dl>
            """)
        return html
    }

    /// Asks for a purpose, and for the days: the last with positions unless others are named.
    private var form: PlainForm {
        let last = (about.sum.span?.upperBound ?? about.readable.span.upperBound).day.description
        var form = PlainForm(
            action: "/\(MonitoringOrder.table)/\(order.id)/\(TrackRoutes.name)", act: .showTrack, hidden: hidden,
            faults: faults)
        form.fields = [
            .init(
                name: RevealRoutes.purpose, label: .purpose, value: draft[RevealRoutes.purpose], hint: .trackHint)
        ]
        for (name, label) in [(TrackRoutes.from, Label.fromDay), (TrackRoutes.to, .toDay)] {
            let value = draft[name].isEmpty ? last : draft[name]
            form.fields.append(.init(name: name, label: label, type: "date", value: value))
        }
        return form
    }

    private func shown(_ rows: [TrackRow]) -> Html {
        var html: Html = "<p class=\"told\" role=\"status\">\(say(.revealed))</p>"
        guard !rows.isEmpty else { return Html([html, "<p>\(say(.noPositions))</p>"]) }
        if rows.count == Limits.trackPositions { html.add("<p class=\"note\">\(say(.onlyNewest))</p>") }
        let map = TrackMap(rows: rows.map(\.row), language: layout.asked.language)
        html.add(panel(say(.mapTitle), "\(map.svg)<p class=\"quiet small\">\(say(.noSingleProof))</p>"))
        html.add(table(rows))
        return html
    }

    private func table(_ rows: [TrackRow]) -> Html {
        let columns = columns
        var html: Html = "<div class=\"scroll list\"><table class=\"table cards\"><thead><tr>"
        for column in columns {
            let kind: Html = column.isNumber ? " class=\"n\"" : ""
            html.add("<th scope=\"col\"\(kind)>\(say(column.label))</th>")
        }
        html.add("</tr></thead><tbody>")
        for row in rows {
            html.add("<tr>")
            for column in columns {
                let text = column.text(row)
                let kind: Html = column.isNumber ? "n" : "d"
                html.add("<td class=\"\(kind)\" data-l=\"\(say(column.label))\">\(text.isEmpty ? "—" : text)</td>")
            }
            html.add("</tr>")
        }
        html.add("</tbody></table></div>")
        return html
    }

    /// A column of the table, under the label of the field.
    private struct Column {
        let label: Label
        let isNumber: Bool
        let text: (TrackRow) -> String

        init(
            _ path: PartialKeyPath<Position>, isNumber: Bool = false, _ text: @escaping (TrackRow) -> String
        ) {
            self.init(Position.shape.field(Position.column(path))?.label ?? Position.title, isNumber: isNumber, text)
        }

        init(_ label: Label, isNumber: Bool = false, _ text: @escaping (TrackRow) -> String) {
            (self.label, self.isNumber, self.text) = (label, isNumber, text)
        }
    }

    private var columns: [Column] {
        [
            Column(\.measuredAt) { $0.row.measuredAt.description },
            Column(\.arrivedAt) { time($0.row.arrivedAt, after: $0.row.measuredAt) },
            Column(.stored) { time($0.kept.storedAt, after: $0.row.measuredAt) },
            Column(\.latitude, isNumber: true) { $0.row.latitude.description },
            Column(\.longitude, isNumber: true) { $0.row.longitude.description },
            Column(\.accuracy, isNumber: true) { $0.row.accuracy.map { say(.scaleBar($0)) } ?? "" },
            Column(\.source) { say($0.row.source.label) },
            Column(\.battery, isNumber: true) { $0.row.battery.map { "\($0)%" } ?? "" },
            Column(\.speed, isNumber: true) {
                $0.row.speed.map { Digits.decimal(Double($0) * 0.36, places: 1) + " km/h" } ?? ""
            },
            Column(\.bearing, isNumber: true) { $0.row.bearing.map { "\($0)°" } ?? "" },
            Column(\.device) { about.devices[$0.row.device.id] ?? String($0.row.device.id) },
            Column(Fence.title.heading) { $0.finding.map { say($0.label) } ?? "" },
            Column(\.isSimulated) { $0.row.isSimulated ? say(.yes) : "" },
        ]
    }

    /// The day stands before a time only where it is another one.
    private func time(_ moment: Moment, after first: Moment) -> String {
        moment.day == first.day ? String(moment.description.suffix(8)) : moment.description
    }
}
