import Bureau
import Counting
import Declarations
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
    /// For references to few records: those that may be chosen.
    let choices: [String: [Choice]]

    struct Choice: Sendable, Hashable {
        let value: String
        let name: String
    }

    var shape: RegisterShape { asked.shape }
    var isCountExact: Bool { count <= Limits.exactCount }
}

/// Asks the ledger what a list's address means.
struct ListReader {
    let reading: Reading
    let catalogue: Catalogue
    let today: Day
    let language: Language

    /// Above so many a reference is typed, not chosen.
    static let mostChoices = 30

    func answer(_ given: ListAsked) throws -> ListAnswer {
        var asked = given
        var wording = Wording(language)
        let drill = try asked.faults.isEmpty ? drill(asked) : nil
        var page: Page?
        var count = 0
        if asked.faults.isEmpty {
            do {
                let query = try query(asked, drill)
                page = try reading.page(asked.shape, query)
                count = try reading.count(asked.shape, query, upTo: Limits.exactCount)
            } catch let refused as Refused {
                asked.refuse(refused.faults)
            }
        }
        let columns = columns(asked.shape, drill)
        try wording.learn(page?.records ?? [], columns + parent(asked.shape), reading, catalogue)
        try learn(asked.filters, &wording)
        if let part = drill?.part { try learn(part.field, [part.value], &wording) }
        return ListAnswer(
            asked: asked, wording: wording, columns: columns, records: page?.records ?? [], next: page?.next,
            previous: page?.previous, count: count, drill: drill, choices: try allChoices(asked, &wording))
    }

    /// The list's conditions with those of the figure whose records it shows, and names looked up.
    func query(_ asked: ListAsked, _ drill: Drill?) throws -> Query {
        var query = asked.query
        query.conditions += drill?.conditions ?? []
        for filter in asked.filters {
            guard case .words(let words) = filter.chosen, case .reference(let table) = filter.field.kind else {
                continue
            }
            query.conditions.append(.among(filter.field.column, try ids(in: table, words)))
        }
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

    /// The records that somebody means by words; a number is known at once.
    private func ids(in table: String, _ words: String) throws -> [Datum] {
        guard let shape = catalogue.shape(table) else { return [] }
        if let record = try? reading.record(shape, number: words) { return [.integer(record.id)] }
        guard shape.hasSearch else { return [] }
        let page = try reading.page(shape, Query(search: words, limit: Limits.pageRows, columns: []))
        return page.records.map { .integer($0.id) }
    }

    private func learn(_ filters: [Filter], _ wording: inout Wording) throws {
        for filter in filters {
            if case .values(let values) = filter.chosen { try learn(filter.field, values, &wording) }
        }
    }

    private func learn(_ field: FieldShape, _ values: [Datum], _ wording: inout Wording) throws {
        guard case .reference(let table) = field.kind else { return }
        try wording.learnNames(of: table, Set(values.compactMap(\.integer)), reading, catalogue)
    }

    private func allChoices(_ asked: ListAsked, _ wording: inout Wording) throws -> [String: [ListAnswer.Choice]] {
        var found: [String: [ListAnswer.Choice]] = [:]
        for field in asked.askable where field.isFiltered {
            switch field.kind {
            case .reference(let table): found[field.column] = try choices(in: table)
            case .localCode:
                try wording.learnCodes(of: field, reading)
                found[field.column] = wording.codes(of: field).map { .init(value: $0.code, name: $0.name) }
            default: break
            }
        }
        return found
    }

    /// The records of a small register; nil for a large one.
    private func choices(in table: String) throws -> [ListAnswer.Choice]? {
        guard let shape = catalogue.shape(table),
            try reading.count(shape, Query(), upTo: ListReader.mostChoices) <= ListReader.mostChoices
        else { return nil }
        let ids = try reading.page(shape, Query(limit: ListReader.mostChoices, columns: [])).records.map(\.id)
        let names = try reading.names(shape, Set(ids))
        return ids.sorted().map { .init(value: String($0), name: names[$0] ?? "#\($0)") }
    }
}
