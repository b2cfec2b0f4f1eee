public import Declarations
public import Ledger

/// Writes a register's records into a file, page by page: personal values covered, or in clear for a purpose.
public struct LedgerExport: Sendable {
    /// What a file is written as.
    public enum Format: String, Sendable, CaseIterable {
        case csv, xlsx, json
    }

    let shape: RegisterShape
    let store: Store
    let actor: Actor
    let language: Language

    public init(_ ledger: String, of store: Store, as actor: Actor, _ language: Language = .zh) throws {
        guard let shape = store.holding.catalogue.shape(ledger) else { throw NoSuchLedger(name: ledger) }
        self.shape = shape
        self.store = store
        self.actor = actor
        self.language = language
    }

    /// Notes in the journal that the records go out; before the first of them does.
    ///
    /// - Parameters:
    ///   - conditions: the list's, as its address has them.
    ///   - purpose: why personal values go out in clear; empty where they do not.
    public func note(
        _ format: Format, _ query: Query = Query(), conditions: String = "", purpose: String = ""
    ) async throws {
        let shape = shape
        try await store.write(as: actor) { transaction in
            let rows = try transaction.reading.count(shape, query)
            let note = ImportHistory.exported(
                shape.table, format.rawValue, rows: rows, conditions, isClear: !purpose.isEmpty)
            try transaction.note(note, reason: purpose)
        }
    }

    /// A file for the records: bytes in order, given to `take`. For a workbook see `book`.
    public func file(_ format: Format, _ take: @escaping ([UInt8]) throws -> Void) throws -> LedgerFile {
        try LedgerFile(shape, language, format == .csv ? .csv(take) : .lines(take))
    }

    /// A workbook for the records.
    public func book(at path: String) throws -> LedgerFile { try LedgerFile(shape, language, .book(path)) }

    /// Writes the records, personal values covered.
    public func write(_ query: Query = Query(), into file: LedgerFile) throws {
        var query = all(query)
        repeat {
            query.from = try store.read { reading in
                let page = try reading.page(shape, query)
                try file.add(page.records, reading, store.holding.catalogue)
                return page.next.map { .after($0) }
            }
        } while query.from != nil
        try file.close()
    }

    /// Writes the records in clear. Each look is an entry, which is durable before a value leaves; the names of records
    /// of other registers stay covered.
    public func reveal(_ query: Query = Query(), purpose: String, into file: LedgerFile) async throws {
        var query = all(query)
        repeat {
            let (shape, asked) = (shape, query)
            let page = try await store.write(as: actor) { try $0.reveal(shape, asked, purpose: purpose) }
            try store.read { try file.add(page.records, $0, store.holding.catalogue) }
            query.from = page.next.map { .after($0) }
        } while query.from != nil
        try file.close()
    }

    private func all(_ query: Query) -> Query {
        var query = query
        (query.limit, query.columns, query.from) = (Limits.pageRows, nil, nil)
        return query
    }
}

extension Record {
    /// For programs: codes by their code, money in yuan.
    var exported: JsonValue {
        let fields = zip(shape.fields, values).map { field, datum in
            JsonValue.Member(field.column, Record.json(datum, field))
        }
        return .object([
            .init("id", .integer(id)), .init("number", .text(number)), .init("state", .text(state)),
            .init("unit", .integer(standing.unit)), .init("version", .integer(standing.version)),
            .init("opening", .flag(standing.isOpening)), .init("fields", .object(fields)),
        ])
    }

    private static func json(_ datum: Datum, _ field: FieldShape) -> JsonValue {
        switch (field.kind, datum) {
        case (_, .null): .null
        case (.flag, .integer(let flag)): .flag(flag == 1)
        case (.money, .integer(let fen)): .number(Money(fen: fen).description.filter { $0 != "," })
        case (.moment, .integer(let value)): .text(Moment(milliseconds: value).description)
        case (.codes, .text(let codes)): .list(codes.split(separator: ",").map { .text(String($0)) })
        case (_, .integer(let number)): .integer(number)
        case (_, .text(let text)): .text(text)
        }
    }
}
