public import Declarations

/// Which entries of the whole journal are asked for; nothing said means all.
public struct JournalQuery: Sendable {
    /// Behind one that was seen.
    public var before: Int64?
    public var account: String?
    public var event: String?
    public var register: String?
    public var record: Int64?

    public init(
        before: Int64? = nil, account: String? = nil, event: String? = nil, register: String? = nil,
        record: Int64? = nil
    ) {
        self.before = before
        self.account = account
        self.event = event
        self.register = register
        self.record = record
    }
}

/// What was found of the journal's entries, the newest first.
public struct JournalPart: Sendable {
    public let entries: [Entry]
    /// Behind which entry the next part begins; nil where nothing lies behind.
    public let next: Int64?
}

extension Reading {
    /// Entries of the whole journal, the newest first: a page of them, or as many as lie within one look back. Who did
    /// it and what happened stand in no index, so that one look never walks a journal of millions.
    public func entries(_ query: JournalQuery, look: Int64 = Limits.journalLook) throws -> JournalPart {
        let end = try query.before ?? head().seq + 1
        let begin = query.record == nil ? max(1, end - look) : 1
        let entries = try entries(query, from: begin, before: end)
        if let last = entries.last, entries.count == Limits.usualPageRows {
            return JournalPart(entries: entries, next: last.seq > 1 ? last.seq : nil)
        }
        return JournalPart(entries: entries, next: begin > 1 ? begin : nil)
    }

    /// How many new records each register got within one short look back, by one account or by all.
    public func recordedLately(by account: String? = nil, look: Int64 = Limits.latelyLook) throws -> [String: Int] {
        var statement = Statement("SELECT register, count(*) FROM journal WHERE bureau = ")
        statement.write(value: .text(bureau))
        statement.write(" AND seq > ")
        statement.write(value: .integer(try headNumber() - look))
        if let account {
            statement.write(" AND actor = ")
            statement.write(value: .text(account))
        }
        statement.write(" AND event = 'recorded' GROUP BY register")
        let counts = try connection.all(statement.sql, statement.values) { ($0.text(0), Int($0.integer(1))) }
        return Dictionary(counts) { $0 + $1 }
    }

    private func entries(_ query: JournalQuery, from begin: Int64, before end: Int64) throws -> [Entry] {
        var statement = Statement("SELECT \(Entry.columns) FROM journal WHERE bureau = ")
        statement.write(value: .text(bureau))
        func ask(_ condition: String, _ value: Datum?) {
            guard let value else { return }
            statement.write(" AND \(condition) ")
            statement.write(value: value)
        }
        ask("seq >=", .integer(begin))
        ask("seq <", .integer(end))
        ask("actor =", query.account.map { .text($0) })
        ask("event =", query.event.map { .text($0) })
        ask("register =", query.register.map { .text($0) })
        ask("record =", query.record.map { .integer($0) })
        statement.write(" ORDER BY seq DESC LIMIT \(Limits.usualPageRows)")
        return try connection.all(statement.sql, statement.values) { Entry($0) }
    }

    /// Whether an entry's hash is what it says, linked to the entry before it.
    public func isLinked(_ entry: Entry) throws -> Bool {
        guard entry.seq > 1 else { return entry.link(after: Entry.beginning, bureau: bureau) == entry.hash }
        let sql = "SELECT hash FROM journal WHERE bureau = $1 AND seq = $2"
        let before = try connection.first(sql, [.text(bureau), .integer(entry.seq - 1)]) { $0.text(0) }
        return before.map { entry.link(after: $0, bureau: bureau) == entry.hash } ?? false
    }
}
