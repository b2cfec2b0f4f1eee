import Bureau
import Counting
import Declarations
import Exchange
import Ledger

/// What a list's address comes to: the records of one page, how many there are, and the words for their values.
struct ListAnswer: Sendable {
    let asked: ListAsked
    let wording: Wording
    /// The list's columns beside number and state.
    let columns: [FieldShape]
    let records: [Record]
    let next: String?
    let previous: String?
    /// All that the list holds; one more than `Limits.exactCount` stands for more than that.
    let count: Int
    let drill: Drill?
    /// The import whose records they are.
    let brought: ImportHistory?
    /// For references to few records: those that may be chosen.
    let choices: [String: [Choice]]

    var shape: RegisterShape { asked.shape }
    var isCountExact: Bool { count <= Limits.exactCount }
}

/// Asks the ledger what a list's address means.
struct ListReader {
    let reading: Reading
    let catalogue: Catalogue
    let today: Day
    let language: Language
    let who: Official

    private var choices: ChoiceReader { ChoiceReader(reading: reading, catalogue: catalogue) }

    /// - Parameter isPage: only what a page shows is read; a program reads every field.
    func answer(_ given: ListAsked, isPage: Bool = false) throws -> ListAnswer {
        if let refusal = May.refusal(of: .read, on: given.shape, to: who) { throw refusal }
        var asked = given
        var wording = Wording(language)
        let drill = try asked.faults.isEmpty ? drill(asked) : nil
        let brought = try asked.entry.flatMap { try ImportHistory.told(by: $0, of: asked.shape.table, reading) }
        var page: Page?
        var count = 0
        if asked.faults.isEmpty {
            do {
                var query = try query(asked, drill)
                if isPage { query.columns = (columns(asked.shape, drill) + parent(asked.shape)).map(\.column) }
                page = try reading.page(asked.shape, query)
                count = try reading.count(asked.shape, query, upTo: Limits.exactCount)
            } catch let refused as Refused {
                asked.refuse(refused.faults)
            }
        }
        let columns = columns(asked.shape, drill)
        try wording.learn(page?.records ?? [], columns + parent(asked.shape), reading, catalogue)
        try learn(asked.filters, &wording)
        try wording.learnActors(brought.map { [$0.entry] } ?? [], reading)
        if let part = drill?.part { try learn(part.field, [part.value], &wording) }
        return ListAnswer(
            asked: asked, wording: wording, columns: columns, records: page?.records ?? [], next: page?.next,
            previous: page?.previous, count: count, drill: drill, brought: brought,
            choices: try choices.all(asked.askable.filter(\.isFiltered), &wording))
    }

    /// The list's conditions with those of the figure whose records it shows, and names looked up.
    func query(_ asked: ListAsked, _ drill: Drill?) throws -> Query {
        var query = asked.query
        query.conditions.append(May.scope(of: .read, on: asked.shape, for: who))
        query.conditions += drill?.conditions ?? []
        if let entry = asked.entry {
            let brought = try ImportHistory.told(by: entry, of: asked.shape.table, reading)
            guard let written = brought?.written else { throw Refused([ListReader.noImport(entry)]) }
            query.written = written
        }
        for filter in asked.filters {
            guard case .words(let words) = filter.chosen, case .reference(let table) = filter.field.kind else {
                continue
            }
            let meant = try choices.ids(in: table, words, only: filter.field.narrowing)
            query.conditions.append(.among(filter.field.column, meant.map { .integer($0) }))
        }
        return query
    }

    private static func noImport(_ entry: Int64) -> Fault {
        Fault(field: ListAsked.Name.entry, value: String(entry), rule: "unknown", answer: .noSuchImport(entry))
    }

    /// The conditions of a list that goes out as a file: of its records, those that whoever asks may take along.
    func fileQuery(_ asked: ListAsked) throws -> Query {
        var query = try query(asked, drill(asked))
        query.conditions.append(May.scope(of: .export, on: asked.shape, for: who))
        return query
    }

    func drill(_ asked: ListAsked) throws -> Drill? {
        guard let drill = asked.drill else { return nil }
        return try Drill(drill, asked.shape, Counter(of: reading), today: today)
    }

    /// The columns that a list shows, with the amount that its figure adds up.
    func columns(_ shape: RegisterShape, _ drill: Drill?) -> [FieldShape] {
        shape.fields.filter { field in
            (field.isListed || field.column == drill?.amount) && field.column != shape.parent
        }
    }

    private func parent(_ shape: RegisterShape) -> [FieldShape] {
        shape.parent.flatMap { shape.field($0) }.map { [$0] } ?? []
    }

    private func learn(_ filters: [Filter], _ wording: inout Wording) throws {
        for filter in filters {
            if case .values(let values) = filter.chosen { try learn(filter.field, values, &wording) }
        }
    }

    private func learn(_ field: FieldShape, _ values: [Datum], _ wording: inout Wording) throws {
        try wording.learn(field, Set(values.compactMap(\.integer)), reading, catalogue)
    }
}
