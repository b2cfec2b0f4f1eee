import Bureau
import Declarations
import Ledger

/// Values in the words of one language: codes by their labels, references by what the records are called.
struct Wording: Sendable {
    let language: Language
    /// What records are called, by table and id.
    private var names: [Shelf: [Int64: String]] = [:]
    /// The bureau's own codes, by list and code.
    private var locals: [String: [String: Label]] = [:]

    /// Where names stand: a person's in a post is known where the same person's as a party is covered.
    private struct Shelf: Hashable {
        let table: String
        var isInOffice = false
    }

    /// What those are called who made entries, by their sign-in names.
    private var actors: [String: String] = [:]

    init(_ language: Language) {
        self.language = language
    }

    /// Who made an entry: somebody by name, the console or the system by theirs.
    func actor(_ name: String) -> String {
        switch name {
        case Actor.console.account: say(.console)
        case Actor.system.account: say(.theSystem)
        default: actors[name] ?? name
        }
    }

    /// Looks up what those are called who made entries.
    ///
    /// - Parameter known: what was found before, where that is kept.
    mutating func learnActors(_ entries: [Entry], _ reading: Reading, _ known: Remembered<String, String?>? = nil)
        throws
    {
        var asked: Set<String> = []
        for entry in entries {
            for signIn in [entry.actor, entry.principal] {
                guard let signIn, actors[signIn] == nil, asked.count < Limits.pageRows, asked.insert(signIn).inserted
                else { continue }
                let name = try known?.value(signIn, in: reading) { try Wording.called(signIn, reading) }
                actors[signIn] = try known == nil ? Wording.called(signIn, reading) : name ?? nil
            }
        }
    }

    private static func called(_ signIn: String, _ reading: Reading) throws -> String? {
        let query = Query([.compare(Account.column(\.signIn), .equal, .text(signIn))])
        guard let id = try reading.few(Account.shape, query, most: 1)?.first else { return nil }
        return try reading.names(Account.shape, [id])[id]
    }

    func say(_ label: Label) -> String { label[language] }

    /// A value as text; nothing where there is none.
    func text(_ datum: Datum, _ field: FieldShape) -> String {
        if datum == Record.destroyed { return say(.destroyed) }
        switch (field.kind, datum) {
        case (_, .null): return ""
        case (.flag, .integer(let flag)): return say(flag == 1 ? .yes : .no)
        case (.integer, .integer(let number)): return Digits.grouped(number)
        case (.money, .integer(let fen)): return Money(fen: fen).description
        case (.moment, .integer(let value)):
            return Moment(milliseconds: value).byMinute
        case (.code(let table), .text(let code)): return table.line(code).map { say($0.label) } ?? code
        case (.codes(let table), .text(let codes)):
            return codes.split(separator: ",").map { code in
                table.line(String(code)).map { say($0.label) } ?? String(code)
            }.joined(separator: say(.listComma))
        case (.localCode, .text(let code)): return field.list.flatMap { locals[$0]?[code] }.map(say) ?? code
        case (.reference, .integer(let id)): return name(field, id)
        case (_, .integer(let number)): return String(number)
        case (_, .text(let text)): return text
        }
    }

    /// What a record is called; by its id when it has no name that may be shown.
    func name(of table: String, _ id: Int64) -> String { name(Shelf(table: table), id) }

    /// What the record is called that a field points to.
    func name(_ field: FieldShape, _ id: Int64) -> String {
        guard case .reference(let table) = field.kind else { return "#\(id)" }
        return name(Shelf(table: table, isInOffice: field.isInOffice), id)
    }

    private func name(_ shelf: Shelf, _ id: Int64) -> String {
        guard let name = names[shelf]?[id], !name.isEmpty else { return "#\(id)" }
        return name
    }

    /// Looks up what the records' references are called and what their local codes mean.
    mutating func learn(_ records: [Record], _ fields: [FieldShape], _ reading: Reading, _ catalogue: Catalogue) throws
    {
        var wanted: [Shelf: Set<Int64>] = [:]
        for field in fields {
            switch field.kind {
            case .reference(let table):
                let ids = records.compactMap { $0[field.column].integer }
                wanted[Shelf(table: table, isInOffice: field.isInOffice), default: []].formUnion(ids)
            case .localCode: try learnCodes(of: field, reading)
            default: break
            }
        }
        for (shelf, ids) in wanted { try learn(shelf, ids, reading, catalogue) }
    }

    /// Calls a record by a name that was not learnt but seen.
    mutating func rename(_ table: String, _ id: Int64, _ name: String) {
        names[Shelf(table: table), default: [:]][id] = name
    }

    mutating func learnNames(
        of table: String, _ ids: Set<Int64>, _ reading: Reading, _ catalogue: Catalogue
    ) throws {
        try learn(Shelf(table: table), ids, reading, catalogue)
    }

    /// Looks up what the records are called that a field points to.
    mutating func learn(
        _ field: FieldShape, _ ids: Set<Int64>, _ reading: Reading, _ catalogue: Catalogue
    ) throws {
        guard case .reference(let table) = field.kind else { return }
        try learn(Shelf(table: table, isInOffice: field.isInOffice), ids, reading, catalogue)
    }

    private mutating func learn(
        _ shelf: Shelf, _ ids: Set<Int64>, _ reading: Reading, _ catalogue: Catalogue
    ) throws {
        let unknown = names[shelf].map { ids.subtracting($0.keys) } ?? ids
        guard !unknown.isEmpty, let shape = catalogue.shape(shelf.table) else { return }
        let found = shelf.isInOffice ? try reading.namesInOffice(shape, unknown) : try reading.names(shape, unknown)
        if names[shelf] == nil { names[shelf] = found } else { names[shelf]?.merge(found) { _, new in new } }
    }

    /// Looks up a field's own list, once.
    mutating func learnCodes(of field: FieldShape, _ reading: Reading) throws {
        guard let list = field.list, locals[list] == nil else { return }
        locals[list] = Dictionary(
            try reading.localCodes(of: list).map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
    }

    /// The codes of a field's own list in their order.
    func codes(of field: FieldShape) -> [(code: String, name: String)] {
        let lines = field.list.flatMap { locals[$0] } ?? [:]
        return lines.sorted { $0.key < $1.key }.map { ($0.key, say($0.value)) }
    }
}
