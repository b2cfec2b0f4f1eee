import Bureau
import Declarations
import Ledger

/// Records whose next step is somebody's own, register by register.
struct Waiting: Sendable {
    let groups: [Group]

    /// The newest of a register; of those made in advance, those of the last days.
    struct Group: Sendable {
        let shape: RegisterShape
        let records: [Record]
        /// What they are called after, as covered as everywhere.
        let names: [Int64: String]
        let hasMore: Bool
    }

    /// So many of each register.
    static let most = 5
    /// So many of all on the first page of a phone.
    private static let shown = 3

    var isEmpty: Bool { groups.isEmpty }

    init(_ who: Official, _ house: House, in reading: Reading) throws {
        groups = try house.catalogue.matters.compactMap { shape in
            let about = shape.titleField == nil ? Waiting.about(shape, house.catalogue) : nil
            let found = try May.waiting(
                in: shape, for: who, until: house.store.now.day, reading, most: Waiting.most + 1,
                columns: [about?.field.column, shape.slotDay?.column].compactMap { $0 })
            guard !found.isEmpty else { return nil }
            let shown = Array(found.prefix(Waiting.most))
            return Group(
                shape: shape, records: shown, names: try Waiting.names(shown, shape, about, reading),
                hasMore: found.count > shown.count)
        }
    }

    /// The field by which a record without a title names what it is about: the first of its own function.
    private static func about(
        _ shape: RegisterShape, _ catalogue: Catalogue
    ) -> (field: FieldShape, other: RegisterShape)? {
        shape.fields.lazy.filter { !$0.isPersonal }.compactMap { field in
            guard case .reference(let table) = field.kind, let other = catalogue.shape(table),
                other.function == shape.function
            else { return nil }
            return (field, other)
        }.first
    }

    /// What records are called after: their own title, else what they are about.
    private static func names(
        _ records: [Record], _ shape: RegisterShape, _ about: (field: FieldShape, other: RegisterShape)?,
        _ reading: Reading
    ) throws -> [Int64: String] {
        guard let (field, other) = about else {
            return shape.titleField == nil ? [:] : try reading.names(shape, Set(records.map(\.id)))
        }
        let names = try reading.names(other, Set(records.compactMap { $0[field.column].integer }))
        return Dictionary(uniqueKeysWithValues: records.map { ($0.id, names[$0[field.column].integer ?? 0] ?? "") })
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
        var html = head(all.count > Self.shown || groups.contains(where: \.hasMore) ? way : "", language)
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
            <td class="d">\(Waiting.day(of: record, language))</td>\
            <td class="st">\(Badge(shape, record.state, language).html)</td></tr>
            """
    }

    /// The day for which a record was made in advance, else that on which it was recorded.
    private static func day(of record: Record, _ language: Language) -> String {
        guard let slot = record.shape.slotDay, let day = record[slot.column].text else {
            return record.standing.recordedAt.day.description
        }
        return "\(slot.label[language]) \(day)"
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
