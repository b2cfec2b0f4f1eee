import Bureau
import Declarations
import Ledger

/// Records that a new one may be. What whoever enters it may not read is not spoken of: otherwise a form would be a way
/// of asking who is known to another unit.
struct AlikeAnswer: Sendable {
    let shape: RegisterShape
    let records: [Record]
    /// The fields by which they are told apart, covered as everywhere.
    let columns: [FieldShape]
    let wording: Wording

    /// Under which name a form and a program say which records they have seen and do not mean.
    static let known = "known_alike"
    /// Where the page shows them.
    static let place = "alike"

    /// The ids that a form says are known.
    static func known(_ draft: Draft) -> Set<Int64> {
        Set(draft.all(known).flatMap { $0.split(separator: ",") }.compactMap { Int64($0) })
    }

    var fault: Fault {
        Fault(field: AlikeAnswer.place, rule: "alike", answer: .seemsThere(shape.title, records.count))
    }

    /// What a record is called in the list.
    func name(_ record: Record) -> String {
        let title = shape.titleField.map { wording.text(record[$0.column], $0) } ?? ""
        return title.isEmpty ? record.numberOrId : "\(title) \(record.numberOrId)"
    }
}

/// Finds the records that a new one may be.
struct AlikeReader {
    let reading: Reading
    let catalogue: Catalogue
    let language: Language
    let who: Official

    /// Those that whoever asks may read.
    static func ids(
        _ shape: RegisterShape, _ values: [Datum], for who: Official, in reading: Reading
    ) throws -> [Int64] {
        let ids = try reading.alike(shape, values)
        let readable = try May.readable(ids, of: shape, by: who, in: reading)
        return ids.filter(readable.contains)
    }

    /// What is like the fields that are typed so far.
    func ids(_ shape: RegisterShape, _ draft: Draft) throws -> [Int64] {
        let compared = Set(shape.alike.flatMap(\.columns) + [shape.parent].compactMap { $0 })
        var reader = DraftReader(draft, ChoiceReader(reading: reading, catalogue: catalogue))
        let values = try shape.fields.map { field in
            compared.contains(field.column) ? try reader.datum(field) ?? .null : .null
        }
        return try AlikeReader.ids(shape, values, for: who, in: reading)
    }

    func answer(_ shape: RegisterShape, _ ids: [Int64]) throws -> AlikeAnswer {
        let records = try ids.map { try reading.record(shape, id: $0) }
        let compared = Set(shape.alike.flatMap(\.columns))
        let columns = shape.fields.filter { !$0.isTitle && (compared.contains($0.column) || $0.column == shape.parent) }
        var wording = Wording(language)
        try wording.learn(records, shape.fields.filter { columns.contains($0) || $0.isTitle }, reading, catalogue)
        return AlikeAnswer(shape: shape, records: records, columns: columns, wording: wording)
    }
}

/// The like records inside a form, and the button of whoever means another one.
struct AlikePanel: Sendable {
    let answer: AlikeAnswer

    private func say(_ label: Label) -> String { answer.wording.say(label) }

    var html: Html {
        guard !answer.records.isEmpty else { return "" }
        var html: Html = """
            <section class="alike" id="\(AlikeAnswer.place)" tabindex="-1">\
            <h2>\(say(.seemsThere(answer.shape.title, answer.records.count)))</h2><ul>
            """
        for record in answer.records { html.add(item(record)) }
        let ids = answer.records.map { String($0.id) }.joined(separator: ",")
        html.add(
            """
            </ul><button class="button" name="\(AlikeAnswer.known)" value="\(ids)">\(say(.anotherOne))</button>\
            </section>
            """)
        return html
    }

    private func item(_ record: Record) -> Html {
        let facts = answer.columns.compactMap { field -> String? in
            let text = answer.wording.text(record[field.column], field)
            return text.isEmpty ? nil : "\(say(field.label)) \(text)"
        }
        return """
            <li><a href="/\(answer.shape.table)/\(record.id)">\(answer.name(record))</a> \
            <span class="quiet small">\(facts.joined(separator: " · "))</span></li>
            """
    }
}

/// A new record seems to be there already, and nobody has said that another one is meant.
struct SeemsThere: Problem {
    let register: Label
    let ids: [Int64]

    var status: Int { 409 }
    var answer: Label { .seemsThere(register, ids.count) }
    var faults: [Fault] { ids.map { Fault(field: "id", value: String($0), rule: "alike", answer: answer) } }
}
