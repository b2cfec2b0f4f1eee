import Bureau
import Declarations
import Ledger

/// Records whose next step is somebody's own, register by register.
struct Waiting: Sendable {
    let groups: [Group]

    /// The newest of a register.
    struct Group: Sendable {
        let shape: RegisterShape
        let records: [Record]
        /// What they are called after, as covered as everywhere.
        let names: [Int64: String]
        let hasMore: Bool
    }

    /// So many of each register.
    static let most = 5

    var isEmpty: Bool { groups.isEmpty }

    init(_ who: Official, _ house: House, in reading: Reading) throws {
        groups = try house.catalogue.matters.compactMap { shape in
            let found = try May.waiting(in: shape, for: who, reading, most: Waiting.most + 1)
            guard !found.isEmpty else { return nil }
            let shown = Array(found.prefix(Waiting.most))
            let isCalled = shape.titleField != nil
            return Group(
                shape: shape, records: shown,
                names: isCalled ? try reading.names(shape, Set(shown.map(\.id))) : [:],
                hasMore: found.count > shown.count)
        }
    }

    /// Each record with where it stands; behind them the way to the register.
    func panel(_ language: Language) -> Html {
        guard !isEmpty else { return "" }
        var html = head("", language)
        for group in groups {
            for record in group.records { html.add(line(record, group, language)) }
            guard group.hasMore else { continue }
            html.add(
                """
                <tr><td colspan="4" class="quiet small"><a href="/\(group.shape.table)">\
                \(Label.moreWaiting(group.shape.title)[language])</a></td></tr>
                """)
        }
        html.add("</tbody></table></div></section>")
        return html
    }

    /// The newest of all registers, with the way to all.
    func panel(_ language: Language, first most: Int) -> Html {
        let all = groups.flatMap { group in group.records.map { (record: $0, group: group) } }
        guard !all.isEmpty else { return "" }
        let newest = all.sorted { $0.record.standing.recordedAt > $1.record.standing.recordedAt }.prefix(most)
        let way: Html = "<a href=\"\(Whereabouts.today.path)\">\(Label.allWaiting[language])</a>"
        var html = head(all.count > most || groups.contains(where: \.hasMore) ? way : "", language)
        for (record, group) in newest { html.add(line(record, group, language)) }
        html.add("</tbody></table></div></section>")
        return html
    }

    private func head(_ beside: Html, _ language: Language) -> Html {
        """
        <section class="panel"><header><h2>\(Label.waitingForYou[language])</h2>\
        <span class="side-word">\(beside)</span></header>\
        <div class="scroll"><table class="cards waiting"><tbody>
        """
    }

    private func line(_ record: Record, _ group: Group, _ language: Language) -> Html {
        let shape = group.shape
        let name = (group.names[record.id] ?? "").replacing(record.number, with: "")
        let about = [shape.title.heading[language], name].filter { !$0.isEmpty }.joined(separator: " · ")
        return """
            <tr><td class="no"><a href="/\(shape.table)/\(record.id)">\(record.numberOrId)</a></td><td>\(about)</td>\
            <td class="d">\(record.standing.recordedAt.day)</td>\
            <td class="st">\(Badge(shape, record.state, language).html)</td></tr>
            """
    }

    /// For programs.
    var json: JsonValue {
        .list(
            groups.flatMap { group in
                group.records.map { record in
                    .object([
                        "register": .text(group.shape.table), "id": .integer(record.id),
                        "number": .text(record.number), "state": .text(record.state),
                    ])
                }
            })
    }
}
