import Bureau
import Declarations
import Location

/// A way as a small map, north up, with the circle of each position's accuracy. It has no streets: nothing is fetched
/// from anywhere.
struct TrackMap: Sendable {
    private struct Spot {
        let x: Double
        let y: Double
        let radius: Double
        let sentence: String
    }

    private let spots: [Spot]
    /// Pixels of a metre.
    private let scale: Double
    private let language: Language

    private static let width = 720.0
    private static let height = 420.0
    private static let margin = 36.0
    /// A map shows at least so many metres: a still device is a point, not a scribble.
    private static let least = 300.0
    /// Circles are drawn no larger: one bad position would otherwise shrink all others.
    private static let mostRadius = 2_000

    /// - Parameter rows: at least one, the oldest first.
    init(rows: [Position], language: Language) {
        self.language = language
        let (north, east) = (rows.map(\.latitude), rows.map(\.longitude))
        let ends = (
            north.min() ?? Degrees(0), north.max() ?? Degrees(0), east.min() ?? Degrees(0), east.max() ?? Degrees(0)
        )
        let plane = Plane(
            about: Point(
                latitude: Degrees(tenMillionths: (ends.0.tenMillionths + ends.1.tenMillionths) / 2),
                longitude: Degrees(tenMillionths: (ends.2.tenMillionths + ends.3.tenMillionths) / 2)))
        let reach = plane.place(Point(latitude: ends.1, longitude: ends.3))
        let scale = min(
            (TrackMap.width / 2 - TrackMap.margin) / max(reach.east, TrackMap.least / 2),
            (TrackMap.height / 2 - TrackMap.margin) / max(reach.north, TrackMap.least / 2))
        self.scale = scale
        spots = rows.map { row in
            let place = plane.place(row.point)
            let radius = Double(min(row.accuracy ?? 0, TrackMap.mostRadius)) * scale
            let accuracy = row.accuracy.map { " ±" + Label.scaleBar($0)[language] } ?? ""
            return Spot(
                x: TrackMap.width / 2 + place.east * scale, y: TrackMap.height / 2 - place.north * scale,
                radius: radius, sentence: "\(row.measuredAt)\(accuracy)")
        }
    }

    var svg: Html {
        let size = "0 0 \(Int(TrackMap.width)) \(Int(TrackMap.height))"
        var html: Html = """
            <svg class="track" role="img" aria-label="\(Label.mapTitle[language])" viewBox="\(size)">
            """
        for spot in spots where spot.radius > 0 {
            html.add(
                "<circle class=\"about\" cx=\"\(pixel(spot.x))\" cy=\"\(pixel(spot.y))\" r=\"\(pixel(spot.radius))\"/>")
        }
        let way = spots.map { pixel($0.x) + "," + pixel($0.y) }.joined(separator: " ")
        html.add("<polyline class=\"way\" points=\"\(way)\"/>")
        for (index, spot) in spots.enumerated() {
            let kind: Html = index == spots.count - 1 ? "spot last" : "spot"
            let radius: Html = index == spots.count - 1 ? "6" : "3"
            html.add(
                """
                <circle class="\(kind)" cx="\(pixel(spot.x))" cy="\(pixel(spot.y))" r="\(radius)">\
                <title>\(spot.sentence)</title></circle>
                """)
        }
        html.add(bar)
        html.add("</svg>")
        return html
    }

    /// How long a round number of metres is.
    private var bar: Html {
        let most = TrackMap.width / 4 / scale
        let metres = TrackMap.round.last { Double($0) <= most } ?? 1
        let (x, y) = (TrackMap.margin / 2, TrackMap.height - 12)
        return """
            <line class="base" x1="\(pixel(x))" x2="\(pixel(x + Double(metres) * scale))" y1="\(pixel(y))" \
            y2="\(pixel(y))"/><text x="\(pixel(x))" y="\(pixel(y - 6))">\(Label.scaleBar(metres)[language])</text>
            """
    }

    private static let round = [1, 2, 5].flatMap { factor in
        [1, 10, 100, 1_000, 10_000, 100_000].map { $0 * factor }
    }.sorted()

    private func pixel(_ value: Double) -> String { Digits.decimal(value, places: 1) }
}
