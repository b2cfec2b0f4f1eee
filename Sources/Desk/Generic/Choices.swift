import Declarations
import Ledger

/// One of the values that may be chosen for a field.
struct Choice: Sendable, Hashable {
    let value: String
    let name: String
}

extension Html {
    /// A value of a select.
    mutating func addOption(_ value: String, _ name: String, isChosen: Bool) {
        appendLiteral("<option value=\"")
        write(value)
        appendLiteral(isChosen ? "\" selected>" : "\">")
        write(name)
        appendLiteral("</option>")
    }
}

/// Which records and codes may be chosen, and which records somebody means by words.
struct ChoiceReader {
    let reading: Reading
    let catalogue: Catalogue

    /// Above so many a reference is typed, not chosen.
    static let most = 30
    /// Up to so many pages of a register are looked through for names.
    private static let pages = 5

    /// The choices of every field that has few: references to small registers, the bureau's own codes.
    func all(_ fields: [FieldShape], _ wording: inout Wording) throws -> [String: [Choice]] {
        var found: [String: [Choice]] = [:]
        for field in fields {
            switch field.kind {
            case .reference(let table): found[field.column] = try choices(in: table, only: field.narrowing)
            case .localCode:
                try wording.learnCodes(of: field, reading)
                found[field.column] = wording.codes(of: field).map { Choice(value: $0.code, name: $0.name) }
            default: break
            }
        }
        return found
    }

    /// The records of a small register; nil for a large one.
    ///
    /// - Parameter narrowing: which of them may be meant.
    func choices(
        in table: String, only narrowing: Narrowing? = nil, most: Int = ChoiceReader.most
    ) throws -> [Choice]? {
        let query = Query(narrowing.map { [$0.predicate] } ?? [])
        guard let shape = catalogue.shape(table), let ids = try reading.few(shape, query, most: most)
        else { return nil }
        let names = try reading.names(shape, Set(ids))
        return ids.map { Choice(value: String($0), name: names[$0] ?? "#\($0)") }
    }

    /// The records that somebody means by words; a number is known at once.
    func ids(in table: String, _ words: String, only narrowing: Narrowing? = nil) throws -> [Int64] {
        guard let shape = catalogue.shape(table) else { return [] }
        do {
            return [try reading.record(shape, number: words).id]
        } catch is NotFound {
            let ids = try records(
                shape, words, within: narrowing?.predicate ?? .always, columns: [], most: Limits.pageRows
            ).map(\.id)
            let exact = try reading.names(shape, Set(ids)).filter { $0.value == words }.map(\.key)
            return exact.isEmpty ? ids : exact
        }
    }

    /// The records that words find: the newest where there are none. Of records that are called by another record's
    /// name (a mediator by the person's), those whose name it is.
    func records(
        _ shape: RegisterShape, _ words: String, within scope: Predicate, columns: [String], most: Int
    ) throws -> [Record] {
        var query = Query([scope], limit: most, columns: columns)
        guard !words.isEmpty else { return try reading.page(shape, query).records }
        var found: [Record] = []
        if let named = try named(shape, words) {
            query.conditions.append(named)
            found = try reading.page(shape, query).records
            query.conditions.removeLast()
        }
        guard shape.hasSearch else { return found }
        query.search = words
        let known = Set(found.map(\.id))
        return found + (try reading.page(shape, query).records.filter { !known.contains($0.id) })
    }

    /// Which records are called by what a record of another register is called. Of a register that is not large its own
    /// people are searched; else those of the whole town, and the newest of them are taken.
    private func named(_ shape: RegisterShape, _ words: String) throws -> Predicate? {
        guard let title = shape.titleField, case .reference(let table) = title.kind,
            let other = catalogue.shape(table), other.hasSearch
        else { return nil }
        var found: [Datum] = []
        for some in try pointed(from: shape, by: title.column) ?? [[]] {
            let own: [Predicate] = some.isEmpty ? [] : [.among("id", some)]
            let query = Query(own, search: words, limit: Limits.pageRows, columns: [])
            found += try reading.page(other, query).records.map { .integer($0.id) }
        }
        return found.isEmpty ? nil : .among(title.column, found)
    }

    /// What the records of a register point to, in parts that fit a page; nil where there are too many of them.
    private func pointed(from shape: RegisterShape, by column: String) throws -> [[Datum]]? {
        let most = ChoiceReader.pages * Limits.pageRows
        guard try reading.count(shape, Query(), upTo: most) <= most else { return nil }
        var parts: [[Datum]] = []
        var query = Query(limit: Limits.pageRows, columns: [column])
        while true {
            let page = try reading.page(shape, query)
            parts.append(page.records.map { $0[column] }.filter { $0 != .null })
            guard let next = page.next else { return parts.filter { !$0.isEmpty } }
            query.from = .after(next)
        }
    }
}
