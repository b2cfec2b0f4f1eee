public import Declarations
public import Ledger

/// Rows that are entered together: new records only, all or none of them, known again when they are sent twice.
public struct GridBatch: Sendable {
    /// By which the sending is known.
    public let key: String
    /// The unit that owns the records, where they are no lines of others.
    public let unit: Int64
    /// Throws where whoever enters them may not: the unit, and the record that a line is part of.
    public let admits: @Sendable (Int64, (shape: RegisterShape, id: Int64)?, Reading) throws -> Void
    /// Records that a new one may be; nil where those were seen already.
    public let alike: (@Sendable (RegisterShape, [Datum], Reading) throws -> [Int64])?

    public init(
        key: String, unit: Int64,
        admits: @escaping @Sendable (Int64, (shape: RegisterShape, id: Int64)?, Reading) throws -> Void,
        alike: (@Sendable (RegisterShape, [Datum], Reading) throws -> [Int64])?
    ) {
        self.key = key
        self.unit = unit
        self.admits = admits
        self.alike = alike
    }

    /// The records of a batch are those between two entries: one transaction writes without a gap.
    struct Span: Sendable, Hashable {
        let first: Int64
        let last: Int64

        var conditions: [Predicate] {
            [.compare("id", .atLeast, .integer(first)), .compare("id", .atMost, .integer(last))]
        }
    }
}

extension RowWriter {
    /// The fault of a row that may be on record already.
    func faultsOfLikeness<R: Register>(_ record: R, _ transaction: Transaction) throws -> [Fault] {
        guard let alike = batch?.alike, !R.shape.alike.isEmpty else { return [] }
        let ids = try alike(R.shape, record.values, transaction.reading)
        guard let id = ids.first else { return [] }
        let name = try transaction.reading.record(R.shape, id: id).numberOrId
        return [
            Fault(
                field: R.shape.alike.first?.columns.first, value: name, rule: LedgerImport.alike,
                answer: Label("可能已经登记过：\(name)", "Perhaps on record already: \(name)"))
        ]
    }

    /// Asks whether whoever enters it may record for the unit, and in the record that it is a line of.
    func admit<R: Register>(_ record: R, _ unit: Int64, _ transaction: Transaction) throws {
        guard let batch else { return }
        guard let (table, id) = R.shape.whole(of: record.values), let whole = catalogue.shape(table) else {
            return try batch.admits(unit, nil, transaction.reading)
        }
        try batch.admits(unit, (whole, id), transaction.reading)
    }
}

/// Takes a whole batch back: every record is withdrawn, in one transaction, while nobody has touched them.
public struct BatchReturn: Sendable {
    let store: Store
    let actor: Actor
    /// Which records whoever asks may withdraw.
    let scope: @Sendable (RegisterShape) -> Predicate

    public init(_ store: Store, as actor: Actor, scope: @escaping @Sendable (RegisterShape) -> Predicate) {
        self.store = store
        self.actor = actor
        self.scope = scope
    }

    /// - Parameter note: the number of the batch's own entry.
    /// - Returns: how many records were withdrawn.
    public func run(_ ledger: String, note: Int64) async throws -> Int {
        guard let register = store.holding.catalogue.register(ledger) else { throw NoSuchLedger(name: ledger) }
        let (actor, scope, catalogue) = (actor, scope, store.holding.catalogue)
        return try await store.write(as: actor) { transaction in
            let batch = try Batch.of(note, ledger, by: actor, transaction.reading)
            return try BatchReturn.take(register, batch, scope, catalogue, transaction)
        }
    }

    private static func take<R: Register>(
        _ register: R.Type, _ batch: Batch, _ scope: (RegisterShape) -> Predicate, _ catalogue: Catalogue,
        _ transaction: Transaction
    ) throws -> Int {
        let reading = transaction.reading
        let records = try batch.records(R.shape, reading)
        let touched = records.filter { $0.standing.version != 1 || $0.state == StateShape.void.name }
        let more = try lines(of: R.shape, batch.span, catalogue, reading)
        guard touched.isEmpty, more == 0 else { throw BatchTouched(count: touched.count + more) }
        let allowed = try reading.count(R.shape, Query(batch.span.conditions + [scope(R.shape)]))
        guard allowed == records.count, !records.isEmpty else { throw BatchTouched(count: records.count - allowed) }
        for record in records {
            _ = try transaction.void(reading.find(register, record.id), reason: ColumnWords.takenBack)
        }
        try transaction.note(
            FileNote(
                .takenBack,
                [
                    ColumnValue("ledger", .text(R.table)), ColumnValue("batch", .integer(batch.seq)),
                    ColumnValue("rows", .integer(Int64(records.count))),
                ]))
        return records.count
    }

    /// Lines that somebody has put into the batch's records since.
    private static func lines(
        of shape: RegisterShape, _ span: GridBatch.Span, _ catalogue: Catalogue, _ reading: Reading
    ) throws -> Int {
        try catalogue.lines(within: shape.table).reduce(0) { count, line in
            guard let parent = line.parent else { return count }
            let inside = [Predicate.Comparison.atLeast, .atMost].enumerated().map { index, comparison in
                Predicate.compare(parent, comparison, .integer(index == 0 ? span.first : span.last))
            }
            return try count + reading.count(line, Query(inside))
        }
    }
}

/// A batch as its own entry tells.
struct Batch: Sendable {
    let seq: Int64
    let span: GridBatch.Span

    /// Throws unless the entry is one of a batch in the ledger, by the same account.
    static func of(_ seq: Int64, _ ledger: String, by actor: Actor, _ reading: Reading) throws -> Batch {
        guard let history = try ImportHistory.told(by: seq, of: ledger, reading), history.isBatch,
            history.entry.actor == actor.account,
            case let span = GridBatch.Span(first: history.count("first"), last: history.count("last")), span.first > 0
        else { throw NoSuchBatch() }
        return Batch(seq: seq, span: span)
    }

    func records(_ shape: RegisterShape, _ reading: Reading) throws -> [Record] {
        var query = Query(span.conditions, limit: Limits.pageRows, columns: [])
        query.withVoid = true
        var records: [Record] = []
        while true {
            let page = try reading.page(shape, query)
            records += page.records
            guard let next = page.next else { return records }
            query.from = .after(next)
        }
    }
}

/// Somebody has gone on with records of a batch, or withdrawn some; it is no longer taken back as a whole.
public struct BatchTouched: Problem, Hashable {
    public let count: Int
    public var status: Int { 409 }
    public var answer: Label {
        Label(
            "这一批中有 \(count) 条已被改动或续办，不能整批撤回，请逐条办理",
            "\(count) of the batch were changed or gone on with: it is no longer taken back as a whole")
    }
}

/// There is no batch of one's own under that number.
public struct NoSuchBatch: Problem, Hashable {
    public var status: Int { 404 }
    public var answer: Label { Label("没有您的这一批", "There is no such batch of yours") }
}
