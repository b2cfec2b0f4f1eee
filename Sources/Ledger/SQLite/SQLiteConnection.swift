import CSQLite
public import Declarations
import Foundation

/// A connection to a SQLite file.
///
/// Unchecked, because SQLite's handles are plain pointers: the writer's queue or the pool of readers, which lend a
/// connection to one caller at a time, guard it.
public final class SQLiteConnection: Connection, @unchecked Sendable {
    public let dialect = Dialect.sqlite
    private var handle: OpaquePointer?
    private var statements = StatementCache<SQLiteStatement>(limit: 200)

    /// Opens a file. `pageLimit` bounds its size, so that tests can fill the disk.
    public init(path: String, _ use: Database.Use, pageLimit: Int? = nil) throws {
        if use != .founding, !FileManager.default.fileExists(atPath: path) { throw DatabaseMissing() }
        let creating = use == .founding ? SQLITE_OPEN_CREATE : 0
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | creating
        SQLiteConnection.prepare
        let code = sqlite3_open_v2(path, &handle, flags, nil)
        do {
            try check(code)
            sqlite3_busy_timeout(handle, 5_000)
            try script(SQLiteConnection.settings(use, pageLimit))
        } catch {
            close()
            throw error
        }
    }

    /// Once, before the first connection: nobody asks how much memory SQLite holds, and keeping count takes a lock
    /// around every piece.
    private static let prepare: Void = { csqlite_keep_no_count_of_memory() }()

    deinit { close() }

    /// A commit is on the disk before it is answered (WAL with FULL). The writer's cache is bounded to 8 MB, that of a
    /// reader to 2 MB: there are several, and what they let go of is still in the machine's own cache. What an INSERT
    /// of many rows would need to be undone by itself is kept in memory: in a file it is most of an import's writing.
    /// The log may grow to 16 MB before it is carried into the file: the same pages are then carried less often.
    private static func settings(_ use: Database.Use, _ pageLimit: Int?) -> String {
        let memory = use == .reading ? "PRAGMA cache_size = -2000" : Dialect.sqlite.memory(forMuch: false) ?? ""
        var lines = [memory, "PRAGMA analysis_limit = 1000"]
        switch use {
        case .founding: lines += ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"]
        case .writing:
            lines += [
                "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA temp_store = MEMORY",
                "PRAGMA wal_autocheckpoint = 4000",
            ]
        case .reading: lines += ["PRAGMA query_only = ON", "SELECT count(*) FROM sqlite_master"]
        }
        if let pageLimit { lines.append("PRAGMA max_page_count = \(pageLimit)") }
        return lines.joined(separator: ";")
    }

    public func query(_ sql: String, _ values: [Datum], _ each: (any Cursor) throws -> Void) throws {
        try using(sql, values) { statement in
            let cursor = SQLiteCursor(statement: statement.handle)
            while try step(statement) { try each(cursor) }
        }
    }

    @discardableResult
    public func run(_ sql: String, _ values: [Datum]) throws -> Int {
        try using(sql, values) { statement in
            while try step(statement) {}
            return Int(sqlite3_changes64(handle))
        }
    }

    public func script(_ sql: String) throws {
        // A single statement stays prepared: BEGIN and COMMIT stand around every page.
        guard sql.utf8.contains(UInt8(ascii: ";")) else {
            try run(sql, [])
            return
        }
        guard handle != nil else { throw ConnectionLost() }
        try check(sqlite3_exec(handle, sql, nil, nil, nil))
    }

    public func close() {
        for statement in statements.removeAll() { sqlite3_finalize(statement.handle) }
        sqlite3_close_v2(handle)
        handle = nil
    }

    /// Copies the whole database into a new file while others read and write.
    func copy(to path: String) throws {
        let target = try SQLiteConnection(path: path, .founding)
        defer { target.close() }
        guard let backup = sqlite3_backup_init(target.handle, "main", handle, "main") else {
            throw target.problem(sqlite3_extended_errcode(target.handle))
        }
        let code = sqlite3_backup_step(backup, -1)
        sqlite3_backup_finish(backup)
        guard code == SQLITE_DONE else { throw problem(code) }
    }

    /// A statement leaves the cache while it runs, so that the same text may run inside its own rows.
    private func using<T>(_ sql: String, _ values: [Datum], _ work: (SQLiteStatement) throws -> T) throws -> T {
        let (known, place) = statements.take(sql)
        let statement = try known ?? prepare(sql)
        var texts = BoundTexts(values, statement.numbers)
        defer {
            sqlite3_reset(statement.handle)
            sqlite3_clear_bindings(statement.handle)
            texts.free()
            if let dropped = statements.put(statement, of: sql, in: place) { sqlite3_finalize(dropped.handle) }
        }
        try bind(values, &texts, to: statement)
        return try work(statement)
    }

    private func prepare(_ sql: String) throws -> SQLiteStatement {
        guard handle != nil else { throw ConnectionLost() }
        var prepared: OpaquePointer?
        try check(sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil))
        guard let prepared else { throw DatabaseFailed(detail: "empty statement") }
        return SQLiteStatement(handle: prepared)
    }

    private func step(_ statement: SQLiteStatement) throws -> Bool {
        let code = sqlite3_step(statement.handle)
        if code == SQLITE_ROW { return true }
        guard code == SQLITE_DONE else { throw problem(code) }
        return false
    }

    private func bind(_ values: [Datum], _ texts: inout BoundTexts, to statement: SQLiteStatement) throws {
        for (index, number) in statement.numbers.enumerated() {
            guard values.indices.contains(number - 1) else { throw DatabaseFailed(detail: "no value for $\(number)") }
            let place = Int32(index + 1)
            switch values[number - 1] {
            case .null: try check(sqlite3_bind_null(statement.handle, place))
            case .integer(let value): try check(sqlite3_bind_int64(statement.handle, place, value))
            case .text(let text):
                guard let bytes = texts.add(text) else { throw NulInText() }
                // Without a destructor SQLite reads them where they are, until the bindings are cleared.
                try check(sqlite3_bind_text(statement.handle, place, bytes.baseAddress, Int32(bytes.count), nil))
            }
        }
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw problem(code) }
    }

    private func problem(_ code: Int32) -> any Problem {
        let words = handle.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? ""
        return SQLiteFaults.problem(code, words)
    }
}

/// The texts among a statement's values, side by side in one piece of memory that lives as long as they are bound.
private struct BoundTexts {
    private let start: UnsafeMutablePointer<CChar>
    private var used = 0

    /// Room for every text that the places name.
    init(_ values: [Datum], _ numbers: [Int]) {
        var room = 1
        for number in numbers where values.indices.contains(number - 1) {
            if case .text(let text) = values[number - 1] { room += text.utf8.count }
        }
        start = .allocate(capacity: room)
    }

    /// The text's bytes where they lie now; nil where one of them is NUL.
    mutating func add(_ text: String) -> UnsafeBufferPointer<CChar>? {
        var text = text
        return text.withUTF8 { bytes in
            let place = start + used
            guard let source = bytes.baseAddress, !bytes.isEmpty else {
                return UnsafeBufferPointer(start: place, count: 0)
            }
            guard memchr(source, 0, bytes.count) == nil else { return nil }
            memcpy(place, source, bytes.count)
            used += bytes.count
            return UnsafeBufferPointer(start: place, count: bytes.count)
        }
    }

    func free() { start.deallocate() }
}

/// A prepared statement and, in the order of SQLite's places, the numbers of its placeholders; one without a number
/// counts by its place.
struct SQLiteStatement {
    let handle: OpaquePointer
    let numbers: [Int]

    init(handle: OpaquePointer) {
        self.handle = handle
        self.numbers = (0..<sqlite3_bind_parameter_count(handle)).map { index in
            guard let name = sqlite3_bind_parameter_name(handle, index + 1) else { return Int(index) + 1 }
            return Int(String(cString: name).dropFirst()) ?? 0
        }
    }
}

/// The row at which a SQLite statement stands.
private struct SQLiteCursor: Cursor {
    let statement: OpaquePointer

    func datum(_ column: Int) -> Datum {
        switch sqlite3_column_type(statement, Int32(column)) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer(integer(column))
        default: .text(text(column))
        }
    }

    func text(_ column: Int) -> String {
        guard let start = sqlite3_column_text(statement, Int32(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func integer(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }
    func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }
}
