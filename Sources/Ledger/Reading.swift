public import Declarations

/// No such record (or none that may be seen).
public struct NotFound: Problem {
    public let register: Label
    public let what: String

    public init(register: Label, what: String) {
        self.register = register
        self.what = what
    }

    public var status: Int { 404 }
    public var answer: Label {
        Label("\(register.zh)中没有 \(what)", "No \(what) in \(register.en)")
    }
}

/// Reads one bureau's records from one snapshot.
public struct Reading {
    let connection: any Connection
    let holding: Holding
    public let sight: Sight
    /// Nil in a transaction, which moves on with each write.
    private let snapshot: Snapshot?

    /// - Parameter head: the number of the journal's last entry, where it is known.
    init(connection: any Connection, holding: Holding, sight: Sight, head: Int64? = nil) {
        self.connection = connection
        self.holding = holding
        self.sight = sight
        snapshot = sight == .masked ? Snapshot(head: head) : nil
    }

    public var bureau: String { holding.bureau }
    public var dialect: Dialect { connection.dialect }

    /// Runs a statement of Counting or of the ledger itself.
    public func query(_ sql: String, _ values: [Datum], _ each: (any Cursor) throws -> Void) throws {
        try connection.query(sql, values, each)
    }

    /// One record by its id.
    public func record(_ shape: RegisterShape, id: Int64) throws -> Record {
        guard let record = try one(shape, "r.id", .integer(id)) else {
            throw NotFound(register: shape.title, what: String(id))
        }
        return record
    }

    /// One record by its number, which for a mere line of another record there is none.
    public func record(_ shape: RegisterShape, number: String) throws -> Record {
        guard shape.parent == nil, !number.isEmpty, let record = try one(shape, "r.number", .text(number)) else {
            throw NotFound(register: shape.title, what: number)
        }
        return record
    }

    /// One record with its Swift type. Masked fields that are not text stay at their default.
    public func find<R: Register>(_ register: R.Type, _ id: Int64) throws -> Row<R> {
        try typed(register, record(R.shape, id: id))
    }

    /// Records with their Swift type, in the query's order.
    public func rows<R: Register>(_ register: R.Type, _ query: Query = Query()) throws -> [Row<R>] {
        try page(R.shape, query).records.map { try typed(register, $0) }
    }

    /// A record of a page with its Swift type.
    public func row<R: Register>(_ register: R.Type, of record: Record) throws -> Row<R> { try typed(register, record) }

    /// A page of a list. The ids are found first, by an index alone; only the page's own rows and keys are fetched
    /// (7 ms against 150 ms for the newest of forty thousand).
    public func page(_ shape: RegisterShape, _ query: Query) throws -> Page {
        let projection = holding.projections.of(shape, query.columns, query.sort)
        let limit = min(max(query.limit, 1), Limits.pageRows)
        let order = try Order(shape, query)
        var statement = projection.statement(of: bureau)
        statement.sql += " AND r.id IN (SELECT r.id FROM \(shape.table) r WHERE "
        try restrict(&statement, shape, query)
        try order.restrict(&statement)
        statement.sql += order.sql + " LIMIT \(limit + 1))" + order.sql
        let found = try connection.all(statement.sql, statement.values) { cursor in
            let record = try projection.record(cursor, self)
            return (record, Bookmark(value: projection.sorted(cursor), id: record.id))
        }
        return order.page(found, limit: limit, isFirst: query.from == nil)
    }

    /// How many records a list has; at most `limit` + 1 are looked at, nil counts them all.
    public func count(_ shape: RegisterShape, _ query: Query, upTo limit: Int? = nil) throws -> Int {
        var statement = Statement()
        statement.sql = "SELECT 1 FROM \(shape.table) r WHERE "
        try restrict(&statement, shape, query)
        if let limit { statement.sql += " LIMIT \(limit + 1)" }
        let counted = statement
        return try remembered(holding.counts, counted) {
            let sql = "SELECT count(*) FROM (\(counted.sql)) counted"
            return try connection.first(sql, counted.values) { Int($0.integer(0)) } ?? 0
        }
    }

    /// Every entry on a record, the newest first.
    public func history(_ shape: RegisterShape, id: Int64, limit: Int = Limits.pageRows) throws -> [Entry] {
        let sql = """
            SELECT \(Entry.columns) FROM journal WHERE bureau = $1 AND register = $2 AND record = $3
            ORDER BY seq DESC LIMIT \(limit)
            """
        return try connection.all(sql, [.text(bureau), .text(shape.table), .integer(id)]) { Entry($0) }
    }

    /// The last entry of the journal: its number and the chain's head.
    public func head() throws -> (seq: Int64, hash: String) {
        let sql = "SELECT seq, hash FROM journal_head WHERE bureau = $1"
        return try connection.first(sql, [.text(bureau)]) { ($0.integer(0), $0.text(1)) } ?? (0, Entry.beginning)
    }

    /// The number of the journal's last entry, asked once of a snapshot.
    func headNumber() throws -> Int64 {
        if let known = snapshot?.head { return known }
        let number = try head().seq
        snapshot?.head = number
        return number
    }

    /// The number of the newest entry before a moment: what has been recorded since has a higher id. 0 where there is
    /// none.
    public func lastEntry(before moment: Moment) throws -> Int64 {
        let sql = "SELECT seq FROM journal WHERE bureau = $1 AND at < $2 ORDER BY seq DESC LIMIT 1"
        return try connection.first(sql, [.text(bureau), .integer(moment.milliseconds)]) { $0.integer(0) } ?? 0
    }

    /// The ids of the few records that a query finds, the smallest first; nil where there are more than so many.
    public func few(_ shape: RegisterShape, _ query: Query, most: Int) throws -> [Int64]? {
        var statement = Statement()
        statement.sql = "SELECT r.id FROM \(shape.table) r WHERE "
        try restrict(&statement, shape, query)
        statement.sql += " ORDER BY r.id LIMIT \(most + 1)"
        let asked = statement
        let ids = try remembered(holding.fews, asked) {
            try connection.all(asked.sql, asked.values) { $0.integer(0) }
        }
        return ids.count <= most ? ids : nil
    }

    /// What records are called where another record points to them: title if it has one, else number. Where the title
    /// is itself a record, it is that one's name with the number: who is meant when two are called alike.
    public func names(_ shape: RegisterShape, _ ids: Set<Int64>) throws -> [Int64: String] {
        guard sight == .masked, !ids.isEmpty else { return try readNames(shape, ids) }
        let register = ObjectIdentifier(shape)
        return try holding.names.values(ids, as: { Named(register: register, id: $0) }, in: self) { unknown in
            try readNames(shape, unknown)
        }
    }

    private func readNames(_ shape: RegisterShape, _ ids: Set<Int64>) throws -> [Int64: String] {
        let title = shape.titleField
        var names: [Int64: String] = [:]
        for some in ids.sorted().chunks(of: Limits.pageRows) {
            let conditions: [Predicate] = [.among("id", some.map { .integer($0) })]
            var query = Query(conditions, limit: Limits.pageRows, columns: title.map { [$0.column] } ?? [])
            query.withVoid = true
            let records = try page(shape, query).records
            let pointed = try title.map { try self.pointed(from: records, by: $0) } ?? [:]
            for record in records {
                let datum = title.map { record[$0.column] }
                let name = datum?.integer.flatMap { pointed[$0] }.map { "\($0) \(record.number)" }
                names[record.id] = name ?? datum?.text ?? record.number
            }
        }
        return names
    }

    /// The names of the records that a title points to.
    private func pointed(from records: [Record], by title: FieldShape) throws -> [Int64: String] {
        guard case .reference(let table) = title.kind, let shape = holding.catalogue.shape(table) else { return [:] }
        let ids = Set(records.compactMap { $0[title.column].integer })
        return title.isInOffice ? try namesInOffice(shape, ids) : try names(shape, ids)
    }

    /// What people are called who act in office: in clear.
    public func namesInOffice(_ shape: RegisterShape, _ ids: Set<Int64>) throws -> [Int64: String] {
        try Reading(connection: connection, holding: holding, sight: .process).names(shape, ids)
    }

    /// What holds until the journal's next entry. A transaction sees what no head speaks of yet.
    private func remembered<T>(
        _ known: Remembered<Statement, T>, _ statement: Statement, _ read: () throws -> T
    ) throws -> T {
        guard sight == .masked else { return try read() }
        return try known.value(statement, in: self, read)
    }

    private func one(_ shape: RegisterShape, _ column: String, _ value: Datum) throws -> Record? {
        let projection = holding.projections.of(shape, nil, nil)
        var statement = projection.statement(of: bureau)
        statement.write(" AND \(column) = ")
        statement.write(value: value)
        return try connection.first(statement.sql, statement.values) { try projection.record($0, self) }
    }

    func restrict(_ statement: inout Statement, _ shape: RegisterShape, _ query: Query) throws {
        let standing: [Predicate] = query.withVoid ? [] : [.notVoid]
        try holding.conditions.write(standing + query.conditions, on: shape, as: "r", into: &statement)
        query.written?.restrict(&statement, shape, in: bureau)
        guard let words = query.search, !words.isEmpty else { return }
        statement.sql += " AND "
        Search(connection, holding).restrict(&statement, to: words, on: shape)
    }

    private func typed<R: Register>(_ register: R.Type, _ record: Record) throws -> Row<R> {
        var value = R()
        for (field, datum) in zip(R.fields, record.values) {
            let isCovered = field.shape.isPersonal && sight == .masked && field.shape.kind != .text
            if isCovered || datum == Record.destroyed && field.shape.kind != .text { continue }
            try field.write(&value, datum)
        }
        return Row(standing: record.standing, record: value)
    }
}

extension Array {
    /// The elements in order, at most so many together.
    func chunks(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}

/// What is the same for all that is read from one snapshot.
private final class Snapshot {
    /// The number of the journal's last entry, once it is known.
    var head: Int64?

    init(head: Int64?) {
        self.head = head
    }
}
