import Counting
import Declarations
import Reports

/// Figures that a statistical return counts over other days, both numbers side by side.
struct OtherCountsPanel: Sendable {
    let counts: [OtherCountDoors]
    let language: Language

    private func say(_ label: Label) -> String { label[language] }

    var html: Html {
        guard !counts.isEmpty else { return "" }
        var html: Html = """
            <section class="panel" id="rules"><header><h2>\(say(.otherRules))</h2></header>\
            <div class="scroll"><table class="cards"><thead><tr><th scope="col">\(say(.figureName))</th>\
            <th scope="col" class="n">\(say(.hereCounted))</th><th scope="col" class="n">\(say(.returnCounts))</th>\
            <th scope="col">\(say(.statisticalRule))</th></tr></thead><tbody>
            """
        for count in counts {
            let basis: Html = count.basis.map { "<span class=\"quiet small\"> \($0)</span>" } ?? ""
            html.add(
                """
                <tr><th scope="row">\(say(count.own.label))</th>\
                <td class="n" data-l="\(say(.hereCounted))">\(count.own.html(language))\
                <span class="since">\(say(count.ownDays))</span></td>\
                <td class="n" data-l="\(say(.returnCounts))">\(count.other.html(language))\
                <span class="since">\(say(count.otherDays))</span></td>\
                <td data-l="\(say(.statisticalRule))">\(count.name)\(basis)</td></tr>
                """)
        }
        html.add("</tbody></table></div></section>")
        return html
    }
}

/// Both numbers with the way to their records.
struct OtherCountDoors: Sendable {
    let name: String
    let basis: String?
    let own: NumberDoor
    let other: NumberDoor
    let ownDays: Label
    let otherDays: Label

    init(_ count: OtherCount, _ door: RecordsDoor) throws {
        name = count.name
        basis = count.basis
        own = NumberDoor(count.own.question.title, count.own, try door.best(count.own))
        other = NumberDoor(count.other.question.title, count.other, try door.best(count.other))
        ownDays = count.own.daysInWords
        otherDays = count.other.daysInWords
    }
}

extension Label {
    fileprivate static let otherRules = Label("两种口径", "Counted in two ways")
    fileprivate static let hereCounted = Label("这里的数", "Here")
    fileprivate static let returnCounts = Label("统计报表的数", "In the return")
    fileprivate static let statisticalRule = Label("统计口径", "Rule of the return")
}
