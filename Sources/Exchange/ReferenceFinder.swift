import Declarations
import Ledger

/// Finds the records and codes that words mean: a number, a name that only one has, a unit's short name.
final class ReferenceFinder {
    private let catalogue: Catalogue
    private var found: [String: Int64] = [:]
    private var names: [String: String] = [:]
    private var codes: [String: [String: String]] = [:]
    /// Numbers of records that this transaction has entered from the file.
    var given: Set<String> = []

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
    }

    /// How many answers are kept.
    private static let most = 50_000

    /// The id of the record that words mean.
    func id(_ words: String, in table: String, _ reading: Reading) throws -> Int64 {
        let key = table + "\n" + words
        if let id = found[key] { return id }
        guard let shape = catalogue.shape(table) else { throw Unfit("reference", Label("没有找到", "was not found")) }
        let ids = try ids(words, shape, reading)
        guard ids.count < 2 else {
            throw Unfit(
                "reference", Label("有 \(ids.count) 条同名记录，请改填编号", "is \(ids.count) records: write the number"))
        }
        guard let id = ids.first else { throw Unfit("reference", Label("没有找到", "was not found")) }
        if found.count < ReferenceFinder.most { found[key] = id }
        return id
    }

    /// What a record is called where another points to it.
    func name(_ id: Int64, in table: String, _ reading: Reading) throws -> String {
        let key = table + "\n" + String(id)
        if let name = names[key] { return name }
        guard let shape = catalogue.shape(table) else { return "" }
        let name = try reading.names(shape, [id])[id] ?? ""
        if names.count < ReferenceFinder.most { names[key] = name }
        return name
    }

    /// The code of one of the bureau's own lists, by code or by label.
    func code(_ words: String, _ list: String, _ reading: Reading) throws -> String {
        let lines = try codes[list] ?? lines(list, reading)
        codes[list] = lines
        return lines[words] ?? words
    }

    private func lines(_ list: String, _ reading: Reading) throws -> [String: String] {
        var lines: [String: String] = [:]
        for line in try reading.localCodes(of: list) {
            lines[line.label.zh] = lines[line.label.zh] ?? line.code
            lines[line.code] = line.code
        }
        return lines
    }

    private func ids(_ words: String, _ shape: RegisterShape, _ reading: Reading) throws -> [Int64] {
        if words.hasPrefix("#"), let id = Int64(words.dropFirst()) {
            return try reading.count(shape, Query([.compare("id", .equal, .integer(id))])) == 1 ? [id] : []
        }
        do { return [try reading.record(shape, number: words).id] } catch is NotFound {}
        let columns = [shape.titleField?.column, shape.field("short_name")?.column].compactMap { $0 }
        for column in columns {
            let ids =
                shape.field(column)?.isPersonal == true
                ? try named(words, shape, reading)
                : try reading.page(shape, Query([.compare(column, .equal, .text(words))], limit: 3, columns: []))
                    .records.map(\.id)
            if !ids.isEmpty { return ids }
        }
        return []
    }

    /// Records whose covered name is exactly this, found by the search words.
    private func named(_ words: String, _ shape: RegisterShape, _ reading: Reading) throws -> [Int64] {
        guard shape.hasSearch, words.unicodeScalars.count <= Limits.searchScalars else { return [] }
        let query = Query(search: words, limit: Limits.pageRows, columns: [])
        let ids = try reading.page(shape, query).records.map(\.id)
        return try reading.names(shape, Set(ids)).filter { $0.value == words }.map(\.key)
    }
}
