import Declarations

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

extension Reading {
    /// Entries of the whole journal, the newest first.
    public func entries(_ query: JournalQuery) throws -> [Entry] {
        var statement = Statement("SELECT \(Entry.columns) FROM journal WHERE bureau = ")
        statement.write(value: .text(bureau))
        func ask(_ condition: String, _ value: Datum?) {
            guard let value else { return }
            statement.write(" AND \(condition) ")
            statement.write(value: value)
        }
        ask("seq <", query.before.map { .integer($0) })
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
