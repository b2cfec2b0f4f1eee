public import Declarations

/// One connection to a database. SQL is written once for both databases, with placeholders `$1`, `$2`, …
///
/// A connection serves one caller at a time: the writer owns its own, readers borrow theirs from a pool.
public protocol Connection: AnyObject, Sendable {
    var dialect: Dialect { get }
    /// Runs a statement and hands over its rows one by one. PostgreSQL holds all of them in memory meanwhile,
    /// so what can be long is asked for in pages.
    func query(_ sql: String, _ values: [Datum], _ each: (any Cursor) throws -> Void) throws
    /// Runs a statement that changes rows, and says how many.
    @discardableResult func run(_ sql: String, _ values: [Datum]) throws -> Int
    /// Runs several statements without values, such as a migration.
    func script(_ sql: String) throws
    /// Ends the connection; every later use is refused.
    func close()
}

/// The row at which a query stands; columns are counted from 0.
public protocol Cursor {
    /// The value as a register knows it.
    func datum(_ column: Int) -> Datum
    /// The value as text; an empty one for NULL.
    func text(_ column: Int) -> String
    /// The value as a whole number; 0 for NULL.
    func integer(_ column: Int) -> Int64
    /// Whether the column is NULL.
    func isNull(_ column: Int) -> Bool
}

/// The few things in which the two databases differ.
public enum Dialect: String, Sendable {
    case sqlite, postgresql

    /// Begins a transaction that writes.
    public var beginWriting: String {
        switch self {
        case .sqlite: "BEGIN IMMEDIATE"
        case .postgresql: "BEGIN"
        }
    }

    /// Begins a transaction that reads one snapshot.
    public var beginReading: String {
        switch self {
        case .sqlite: "BEGIN"
        case .postgresql: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        }
    }

    /// Lets a transaction that writes very much keep more of what it touches in memory, and takes that back.
    func memory(forMuch: Bool) -> String? {
        switch self {
        case .sqlite: "PRAGMA cache_size = -\(forMuch ? 64_000 : 8_000)"
        case .postgresql: nil
        }
    }

    /// Ends a SELECT whose row is about to be changed: SQLite has one writer and needs no lock.
    public var lock: String {
        switch self {
        case .sqlite: ""
        case .postgresql: " FOR UPDATE"
        }
    }
}

extension Connection {
    /// The first row's values, or nil when there is no row.
    public func first<T>(_ sql: String, _ values: [Datum] = [], _ read: (any Cursor) throws -> T) throws -> T? {
        var found: T?
        try query(sql, values) { row in
            if found == nil { found = try read(row) }
        }
        return found
    }

    /// Every row, read into a value.
    public func all<T>(_ sql: String, _ values: [Datum] = [], _ read: (any Cursor) throws -> T) throws -> [T] {
        var rows: [T] = []
        try query(sql, values) { rows.append(try read($0)) }
        return rows
    }

    /// Runs work between a beginning and COMMIT; what it throws takes everything back.
    public func transaction<T>(_ begin: String, _ work: () throws -> T) throws -> T {
        try script(begin)
        do {
            let result = try work()
            try script("COMMIT")
            return result
        } catch {
            try? script("ROLLBACK")
            throw error
        }
    }

    /// Whether the database has a table of this name.
    public func hasTable(_ name: String) throws -> Bool { try tables().contains(name) }

    /// Whether the database has no table at all.
    public func isEmpty() throws -> Bool { try tables().isEmpty }

    /// The names of the database's tables.
    func tables() throws -> [String] {
        let sql =
            switch dialect {
            case .sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            case .postgresql: "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
            }
        return try all(sql) { $0.text(0) }.sorted()
    }
}
