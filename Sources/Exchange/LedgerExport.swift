public import Declarations
public import Ledger
import Sheets

/// Writes a register's records into a file, page by page, personal values covered.
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
    /// - Parameter conditions: the list's, as its address has them.
    public func note(_ format: Format, _ query: Query = Query(), conditions: String = "") async throws {
        let shape = shape
        try await store.write(as: actor) { transaction in
            let rows = try transaction.reading.count(shape, query)
            try transaction.note(ImportHistory.exported(shape.table, format.rawValue, rows: rows, conditions))
        }
    }

    /// Writes a csv, or a line of JSON for each record.
    ///
    /// - Parameter take: takes the file's bytes in order.
    public func stream(_ format: Format, _ query: Query = Query(), _ take: ([UInt8]) throws -> Void) throws {
        var csv = CsvWriter(isFirst: true)
        var cells = RecordCells(shape, language)
        if format == .csv { csv.add(cells.columns.map { .text($0.heading) }) }
        try pages(query, &cells) { records, cells in
            if format == .json { return try take(records.flatMap { Array(($0.exported.line + "\n").utf8) }) }
            for record in records { csv.add(cells.row(record)) }
            try take(csv.taken())
        }
        let rest = csv.taken()
        if format == .csv, !rest.isEmpty { try take(rest) }
    }

    /// Writes a workbook.
    public func workbook(at path: String, _ query: Query = Query()) throws {
        var cells = RecordCells(shape, language)
        let book = try BookWriter(path: path)
        try book.begin(shape.title[language], cells.columns)
        try pages(query, &cells) { records, cells in
            for record in records { try book.add(cells.row(record)) }
        }
        try book.close()
    }

    private func pages(
        _ query: Query, _ cells: inout RecordCells, _ each: ([Record], RecordCells) throws -> Void
    ) throws {
        var query = query
        query.limit = Limits.pageRows
        query.columns = nil
        var cursor: String?
        repeat {
            query.from = cursor.map { .after($0) }
            let page = try store.read { reading in
                let page = try reading.page(shape, query)
                try cells.learn(page.records, reading, store.holding.catalogue)
                return page
            }
            try each(page.records, cells)
            cursor = page.next
        } while cursor != nil
    }
}

extension Record {
    /// For programs: codes by their code, money in yuan, personal values covered.
    fileprivate var exported: JsonValue {
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
