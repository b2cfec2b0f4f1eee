import Declarations
import Ledger

/// One of the values that may be chosen for a field.
struct Choice: Sendable, Hashable {
    let value: String
    let name: String
}

/// Which records and codes may be chosen, and which records somebody means by words.
struct ChoiceReader {
    let reading: Reading
    let catalogue: Catalogue

    /// Above so many a reference is typed, not chosen.
    static let most = 30

    /// The choices of every field that has few: references to small registers, the bureau's own codes.
    func all(_ fields: [FieldShape], _ wording: inout Wording) throws -> [String: [Choice]] {
        var found: [String: [Choice]] = [:]
        for field in fields {
            switch field.kind {
            case .reference(let table): found[field.column] = try choices(in: table)
            case .localCode:
                try wording.learnCodes(of: field, reading)
                found[field.column] = wording.codes(of: field).map { Choice(value: $0.code, name: $0.name) }
            default: break
            }
        }
        return found
    }

    /// The records of a small register; nil for a large one.
    func choices(in table: String) throws -> [Choice]? {
        guard let shape = catalogue.shape(table),
            try reading.count(shape, Query(), upTo: ChoiceReader.most) <= ChoiceReader.most
        else { return nil }
        let ids = try reading.page(shape, Query(limit: ChoiceReader.most, columns: [])).records.map(\.id)
        let names = try reading.names(shape, Set(ids))
        return ids.sorted().map { Choice(value: String($0), name: names[$0] ?? "#\($0)") }
    }

    /// The records that somebody means by words; a number is known at once.
    func ids(in table: String, _ words: String) throws -> [Int64] {
        guard let shape = catalogue.shape(table) else { return [] }
        do {
            return [try reading.record(shape, number: words).id]
        } catch is NotFound {
            guard shape.hasSearch else { return [] }
            let ids = try reading.page(shape, Query(search: words, limit: Limits.pageRows, columns: [])).records.map(
                \.id)
            let exact = try reading.names(shape, Set(ids)).filter { $0.value == words }.map(\.key)
            return exact.isEmpty ? ids : exact
        }
    }
}
