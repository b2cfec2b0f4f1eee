import Counting
import Declarations

/// A figure's number in large print, its days, and what it was a year before.
struct BigNumber: Sendable {
    let answer: FigureView
    let language: Language

    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        let count = answer.count
        let word = say(count.unitWord)
        let unit: Html = word.isEmpty ? "" : "<span class=\"unit\">\(word)</span>"
        return """
            <p class="big">\(count.text ?? "—")\(unit)</p>\
            <p>\(say(count.daysInWords)) <span class="quiet">\(say(count.sense.label))</span></p>\
            <p class="quiet">\(say(.sameDaysLastYear)) \(answer.lastYear.html(language))\(say(.comma))\
            \(say(answer.change))</p>\(opening)
            """
    }

    private var opening: Html {
        guard let opening = answer.opening else { return "" }
        return "<p class=\"quiet\">\(say(opening.label)) \(opening.html(language))</p>"
    }
}

/// The months of a figure as pillars, with the same numbers as a table behind them.
struct MonthsChart: Sendable {
    let months: FigureView.Months
    let title: String
    let language: Language
    var isLow = false

    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        let pillars = isLow ? months.pillars.filter { $0.value != nil } : months.pillars
        let chart = Chart(pillars: pillars, title: title, isLow: isLow)
        guard chart.isWorthDrawing else { return "<p class=\"quiet small\">\(say(.tooFew))</p>\(table)" }
        return "\(chart.svg)<details class=\"twin\"><summary>\(say(.asTable))</summary>\(table)</details>"
    }

    private var table: Html {
        var html: Html = """
            <table><thead><tr><th scope="col">\(say(.month))</th>\
            <th class="n" scope="col">\(say(.year(months.year)))</th>\
            <th class="n" scope="col">\(say(.year(months.year - 1)))</th></tr></thead><tbody>
            """
        for pillar in months.pillars {
            let now: Html =
                pillar.value.map { value in
                    pillar.address.map { "<a class=\"f\" href=\"\($0.text)\">\(Digits.grouped(value))</a>" }
                        ?? "\(value)"
                } ?? "—"
            html.add("<tr><th scope=\"row\">\(pillar.label)</th><td class=\"n\">\(now)</td>")
            html.add("<td class=\"n\">\(pillar.before.map { Digits.grouped($0) } ?? "—")</td></tr>")
        }
        html.add("</tbody></table>")
        return html
    }
}

/// A figure split by one field: a row for each part, the greatest first.
struct SharesPanel: Sendable {
    let shares: FigureView.Shares
    let language: Language

    private static let shown = 12
    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        let first = shares.parts.prefix(SharesPanel.shown)
        let rest = shares.parts.dropFirst(SharesPanel.shown)
        var html: Html = "<section class=\"panel\"><header><h2>\(say(.by(shares.label)))</h2>"
        if !rest.isEmpty {
            html.add("<span class=\"side-word\">\(say(.ofKinds(shares.parts.count, shown: first.count)))</span>")
        } else if shares.isOverlapping {
            html.add("<span class=\"side-word\">\(say(.overlapping))</span>")
        }
        html.add("</header>\(table(first))")
        if !rest.isEmpty {
            let more = say(.moreParts(rest.count))
            html.add("<details class=\"twin inside\"><summary>\(more)</summary>\(table(rest))</details>")
        }
        html.add("</section>")
        return html
    }

    private func table(_ parts: ArraySlice<FigureView.Shares.Part>) -> Html {
        let most = shares.parts.map(\.value).max() ?? 0
        var html: Html = "<table class=\"shares\"><tbody>"
        for part in parts {
            let share = part.share.map { $0 + "%" } ?? ""
            html.add(
                """
                <tr><th scope="row">\(say(part.door.label))</th>\
                <td class="rail">\(Rail(value: part.value, most: most).svg)</td>\
                <td class="n">\(part.door.number())</td><td class="n quiet">\(share)</td></tr>
                """)
        }
        html.add("</tbody></table>")
        return html
    }
}
