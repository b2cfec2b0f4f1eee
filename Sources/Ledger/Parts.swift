public import Declarations

extension Transaction {
    /// Does a part of a request that is known by a key of its own.
    ///
    /// - Parameter isDone: whether it was done before, where somebody has looked for many keys at once.
    /// - Returns: nil when it was done before, by this request or an earlier one.
    public func once<T>(_ key: String, isDone: Bool? = nil, _ work: () throws -> T) throws -> T? {
        guard try !(isDone ?? reading.done(among: [key]).contains(key)) else { return nil }
        let outer = request
        request = key
        defer { request = outer }
        return try work()
    }

    /// Notes that a ledger came in or went out as a file; the note is the entry.
    public func note(_ note: FileNote, reason: String = "") throws {
        try append(note.event.rawValue, register: FileNote.register, note.body, reason)
    }
}

/// A ledger that came in or went out as a file.
public struct FileNote: Sendable, Hashable {
    /// What happened.
    public enum Event: String, Sendable {
        case imported, exported
        /// Rows that were entered together in a grid, and such rows taken back.
        case entered
        case takenBack = "taken_back"
    }

    /// Under which name its entries stand in the journal.
    public static let register = "ledger_file"

    public let event: Event
    /// What there is to say, by names: the ledger, the file, the counts.
    public let facts: [ColumnValue]

    public init(_ event: Event, _ facts: [ColumnValue]) {
        self.event = event
        self.facts = facts
    }

    var body: Body { Body(new: facts) }
}

extension Reading {
    /// Which of these keys are those of something that was done.
    public func done(among keys: [String]) throws -> Set<String> {
        try found(keys, "request", in: "journal", " AND request <> ''")
    }

    /// Which of these numbers a register has given, also to records that were withdrawn since.
    public func numbers(_ shape: RegisterShape, among numbers: [String]) throws -> Set<String> {
        try found(numbers, "number", in: shape.table, "")
    }

    private func found(
        _ texts: [String], _ column: String, in table: String, _ condition: String
    ) throws -> Set<String> {
        var found: Set<String> = []
        for some in texts.chunks(of: 256) {
            var statement = Statement("SELECT \(column) FROM \(table) WHERE bureau = ")
            statement.write(value: .text(bureau))
            statement.write(" AND \(column) IN (")
            for (index, text) in some.enumerated() {
                statement.write(index == 0 ? "" : ", ")
                statement.write(value: .text(text))
            }
            statement.write(")" + condition)
            try connection.query(statement.sql, statement.values) { found.insert($0.text(0)) }
        }
        return found
    }

    /// The files that came in and went out, the newest first.
    public func fileNotes(before seq: Int64? = nil, limit: Int = Limits.usualPageRows) throws -> [Entry] {
        let sql = """
            SELECT \(Entry.columns) FROM journal WHERE bureau = $1 AND register = $2 AND record < $3
            ORDER BY record DESC LIMIT \(limit)
            """
        return try connection.all(sql, [.text(bureau), .text(FileNote.register), .integer(seq ?? .max)]) { Entry($0) }
    }
}

extension Store {
    /// Works as `write` does and keeps nothing: what would be written, and what would be refused.
    public func attempt<T: Sendable>(
        as actor: Actor, _ work: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        do {
            return try await write(as: actor) { transaction -> T in throw Attempted(answer: try work(transaction)) }
        } catch let attempted as Attempted<T> {
            return attempted.answer
        }
    }
}

/// Undoes what was only tried.
private struct Attempted<T: Sendable>: Error {
    let answer: T
}
