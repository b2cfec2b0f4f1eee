import Bureau
import Declarations
import Ledger

/// Everything on record about one person, firm or place, function by function: the records that refer to it, and for a
/// line (a party of a dispute) the record that it is part of.
struct Dossier: Sendable {
    let subject: Record
    let wording: Wording
    let parts: [Part]

    /// The matters of one function.
    struct Part: Sendable {
        let function: Function
        let matters: [Matter]
        /// There are older ones than these.
        let isCut: Bool
    }

    /// One record that refers to the subject, and as what.
    struct Matter: Sendable {
        let shape: RegisterShape
        let record: Record
        /// The field that refers to the subject.
        let role: FieldShape
        /// The record's own day, or that on which it was recorded.
        let day: Day
        /// The record of which this one is a line.
        let whole: (table: String, id: Int64)?
    }
}

/// Gathers a dossier from one snapshot.
struct DossierReader {
    let reading: Reading
    let catalogue: Catalogue
    let language: Language
    let who: Official

    /// Matters of one register that are shown, the newest.
    private static let shown = 50

    func dossier(of subject: Record) throws -> Dossier {
        var wording = Wording(language)
        try wording.learn([subject], subject.shape.fields, reading, catalogue)
        var parts: [Function: [Dossier.Matter]] = [:]
        var cut: Set<Function> = []
        for shape in catalogue.shapes where May.permits(.read, on: shape, to: who) {
            let own = May.scope(of: .read, on: shape, for: who)
            for field in shape.fields where field.kind == .reference(subject.shape.table) && !field.isPersonal {
                let query = Query(
                    [.compare(field.column, .equal, .integer(subject.id)), own], limit: DossierReader.shown)
                let page = try reading.page(shape, query)
                guard !page.records.isEmpty else { continue }
                let matters = page.records.map { DossierReader.matter($0, shape, field) }
                parts[shape.function, default: []] += matters
                if page.next != nil { cut.insert(shape.function) }
                try learn(matters, shape, &wording)
            }
        }
        let ordered = Function.allCases.compactMap { function in
            parts[function].map { matters in
                Dossier.Part(
                    function: function, matters: matters.sorted { ($1.day, $1.record.id) < ($0.day, $0.record.id) },
                    isCut: cut.contains(function))
            }
        }
        return Dossier(subject: subject, wording: wording, parts: ordered)
    }

    private static func matter(_ record: Record, _ shape: RegisterShape, _ role: FieldShape) -> Dossier.Matter {
        let day = shape.fields.lazy.filter { $0.kind == .day && !$0.isPlanned }
            .compactMap { field -> Day? in record[field.column].text.flatMap { Day($0) } }.first
        var whole: (table: String, id: Int64)?
        if let parent = shape.parent, parent != role.column, let field = shape.field(parent),
            case .reference(let table) = field.kind, let id = record[parent].integer
        {
            whole = (table, id)
        }
        return Dossier.Matter(
            shape: shape, record: record, role: role, day: day ?? record.standing.recordedAt.day, whole: whole)
    }

    private func learn(_ matters: [Dossier.Matter], _ shape: RegisterShape, _ wording: inout Wording) throws {
        let title = shape.titleField.map { [$0] } ?? []
        try wording.learn(matters.map(\.record), title, reading, catalogue)
        for (table, some) in Dictionary(grouping: matters.compactMap(\.whole), by: \.table) {
            try wording.learnNames(of: table, Set(some.map(\.id)), reading, catalogue)
        }
    }
}

extension Dossier.Matter {
    /// Where the matter itself lies.
    var path: String { whole.map { "/\($0.table)/\($0.id)" } ?? "/\(shape.table)/\(record.id)" }

    /// What the matter is called.
    func name(_ wording: Wording) -> String {
        if let whole { return wording.name(of: whole.table, whole.id) }
        if let title = shape.titleField, !record[title.column].isNull {
            return wording.text(record[title.column], title)
        }
        return record.numberOrId
    }
}

extension Dossier {
    /// The same for other programs.
    var json: JsonValue {
        .object([
            "register": .text(subject.shape.table), "id": .integer(subject.id),
            "functions": .list(
                parts.map { part in
                    .object([
                        "function": .text(part.function.rawValue), "zh": .text(part.function.label.zh),
                        "complete": .flag(!part.isCut), "records": .list(part.matters.map { $0.json }),
                    ])
                }),
        ])
    }
}

extension Dossier.Matter {
    fileprivate var json: JsonValue {
        .object([
            "register": .text(shape.table), "id": .integer(record.id), "number": .text(record.number),
            "as": .text(role.column), "day": .text(day.description), "state": .text(record.state),
        ])
    }
}
