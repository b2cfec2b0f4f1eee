import Declarations

/// Pillars over months or other steps, each a door to its records, with the same step of the year before as a line
/// across. Widths are per cent, so that letters keep their size in any window.
struct Chart: Sendable {
    struct Pillar: Sendable {
        /// Beneath the axis: 1月.
        let label: String
        /// Nothing where the step lies ahead.
        let value: Int64?
        let before: Int64?
        /// Where its records are.
        let address: Address?
        /// The whole sentence, for whoever points at it or listens.
        let sentence: String
    }

    let pillars: [Pillar]
    /// What the picture shows, for whoever listens.
    let title: String
    /// Half as high, for the margin of a page.
    var isLow = false

    private var height: Double { isLow ? 170 : 240 }
    private let roof = 24.0
    private let cellar = 24.0

    /// Fewer cases than this make no trend.
    static let least: Int64 = 10

    /// Whether there is enough to draw.
    var isWorthDrawing: Bool {
        let highest = pillars.flatMap { [$0.value, $0.before] }.compactMap { $0 }.reduce(0) { $0 + $1 }
        return highest >= Chart.least
    }

    var svg: Html {
        let scale = Scale(most: pillars.flatMap { [$0.value ?? 0, $0.before ?? 0] }.max() ?? 0)
        let size: Html = isLow ? " low" : ""
        let many: Html = pillars.count > 7 ? " many" : ""
        var html: Html = """
            <div class="chart\(size)\(many)"><svg role="group" aria-label="\(title)" height="\(pixel(height))">
            """
        for step in scale.steps {
            let line: Html = step == 0 ? "base" : "grid"
            let y = y(step, scale)
            html.add("<line class=\"\(line)\" x1=\"0\" x2=\"100%\" y1=\"\(pixel(y))\" y2=\"\(pixel(y))\"/>")
            html.add("<text x=\"-8\" y=\"\(pixel(y + 4))\" text-anchor=\"end\">\(Digits.grouped(step))</text>")
        }
        for (index, pillar) in pillars.enumerated() { html.add(svg(pillar, index, scale)) }
        html.add("</svg></div>")
        return html
    }

    private func svg(_ pillar: Pillar, _ index: Int, _ scale: Scale) -> Html {
        let slot = 100 / Double(max(pillars.count, 1))
        let middle = slot * (Double(index) + 0.5)
        let base = y(0, scale)
        var html = Html()
        if let value = pillar.value {
            let top = y(value, scale)
            html.add(
                """
                <rect class="pillar" x="\(share(middle - slot * 0.28))" y="\(pixel(top))" \
                width="\(share(slot * 0.56))" height="\(pixel(base - top))"/>
                """)
        }
        if let before = pillar.before {
            let (left, right) = (share(middle - slot * 0.38), share(middle + slot * 0.38))
            let y = pixel(y(before, scale))
            html.add("<line class=\"under\" x1=\"\(left)\" x2=\"\(right)\" y1=\"\(y)\" y2=\"\(y)\"/>")
            html.add("<line class=\"before\" x1=\"\(left)\" x2=\"\(right)\" y1=\"\(y)\" y2=\"\(y)\"/>")
        }
        if let value = pillar.value {
            html.add(text(Digits.grouped(value), "value", middle, seat(value, pillar.before, scale)))
        }
        html.add("<title>\(pillar.sentence)</title>")
        if let address = pillar.address {
            html = "<a href=\"\(address.text)\">\(html)</a>"
        } else {
            html = "<g>\(html)</g>"
        }
        html.add(text(pillar.label, index.isMultiple(of: 2) ? "label" : "label even", middle, height - 6))
        return html
    }

    /// Where the number stands: on its pillar, or above the line across where that would go through it.
    private func seat(_ value: Int64, _ before: Int64?, _ scale: Scale) -> Double {
        let top = y(value, scale)
        let line = before.map { y($0, scale) }
        if let line, line <= top, line > top - Chart.letters { return line - 6 }
        return top - 6
    }

    /// How high a number is, with the air about it.
    private static let letters = 22.0

    private func text(_ words: String, _ kind: Html, _ middle: Double, _ y: Double) -> Html {
        "<text class=\"\(kind)\" x=\"\(share(middle))\" y=\"\(pixel(y))\" text-anchor=\"middle\">\(words)</text>"
    }

    private func y(_ value: Int64, _ scale: Scale) -> Double {
        roof + (1 - Double(value) / Double(scale.top)) * (height - roof - cellar)
    }

    private func share(_ value: Double) -> String { Digits.decimal(value, places: 2) + "%" }
    private func pixel(_ value: Double) -> String { Digits.decimal(value, places: 1) }
}

/// An axis from nothing to a round number, with at most four lines above the ground.
struct Scale: Hashable {
    let steps: [Int64]

    init(most: Int64) {
        var step: Int64 = 1
        var factors: [Int64] = [2, 5, 10]
        var unit: Int64 = 1
        while step * 4 < most {
            if factors.isEmpty {
                unit *= 10
                factors = [2, 5, 10]
            }
            step = unit * factors.removeFirst()
        }
        let count = max((most + step - 1) / step, 1)
        steps = (0...count).map { $0 * step }
    }

    var top: Int64 { steps.last ?? 1 }
}

/// A part of a whole as a bar in its row of a table.
struct Rail {
    let value: Int64
    let most: Int64

    var svg: Html {
        let width = most > 0 ? Digits.decimal(Double(max(value, 0)) / Double(most) * 100, places: 2) : "0"
        return "<svg aria-hidden=\"true\"><rect width=\"\(width)%\" height=\"12\"/></svg>"
    }
}
