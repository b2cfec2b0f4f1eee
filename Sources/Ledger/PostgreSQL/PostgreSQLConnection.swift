import CPostgreSQL
public import Declarations

/// A connection to a PostgreSQL server, over libpq.
///
/// Unchecked, because libpq's handle is a plain pointer: the writer's queue or the pool of readers, which lend a
/// connection to one caller at a time, guard it.
public final class PostgreSQLConnection: Connection, @unchecked Sendable {
    public let dialect = Dialect.postgresql
    private var handle: OpaquePointer?
    private var statements = StatementCache<String>(limit: 200)
    private var prepared = 0

    /// Connects to a database by its URL.
    public init(url: String, _ use: Database.Use) throws {
        handle = PQconnectdb(url)
        guard PQstatus(handle) == CONNECTION_OK else {
            close()
            throw ConnectionLost()
        }
        try script(
            """
            SET client_encoding = 'UTF8'; SET datestyle = 'ISO'; SET client_min_messages = 'warning';
            SET lock_timeout = '5s'; SET standard_conforming_strings = on;
            """)
        if use == .reading { try script("SET default_transaction_read_only = on") }
    }

    deinit { close() }

    public func query(_ sql: String, _ values: [Datum], _ each: (any Cursor) throws -> Void) throws {
        let result = try execute(sql, values)
        defer { PQclear(result) }
        for row in 0..<PQntuples(result) { try each(PostgreSQLCursor(result: result, row: row)) }
    }

    @discardableResult
    public func run(_ sql: String, _ values: [Datum]) throws -> Int {
        let result = try execute(sql, values)
        defer { PQclear(result) }
        return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    public func script(_ sql: String) throws {
        guard handle != nil else { throw ConnectionLost() }
        PQclear(try checked(PQexec(handle, sql)))
    }

    public func close() {
        PQfinish(handle)
        handle = nil
    }

    private func execute(_ sql: String, _ values: [Datum]) throws -> OpaquePointer {
        guard handle != nil else { throw ConnectionLost() }
        let parameters = try PostgreSQLParameters(values)
        let (known, place) = statements.take(sql)
        let name = try known ?? prepare(sql)
        defer {
            if let dropped = statements.put(name, of: sql, in: place) {
                PQclear(PQexec(handle, "DEALLOCATE \(dropped)"))
            }
        }
        return try checked(
            parameters.withPointers { pointers in
                PQexecPrepared(handle, name, Int32(values.count), pointers.baseAddress, nil, nil, 0)
            })
    }

    private func prepare(_ sql: String) throws -> String {
        prepared += 1
        let name = "s\(prepared)"
        PQclear(try checked(PQprepare(handle, name, sql, 0, nil)))
        return name
    }

    private func checked(_ result: OpaquePointer?) throws -> OpaquePointer {
        if let result {
            let status = PQresultStatus(result)
            if status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK { return result }
        }
        defer { PQclear(result) }
        if PQstatus(handle) == CONNECTION_BAD { throw ConnectionLost() }
        throw PostgreSQLFaults.problem(result)
    }
}

/// The values of a statement as libpq takes them: one buffer of texts ended by zeros, and where each begins.
private struct PostgreSQLParameters {
    private var bytes: [CChar] = []
    private var offsets: [Int?] = []

    init(_ values: [Datum]) throws {
        for value in values {
            switch value {
            case .null: offsets.append(nil)
            case .integer(let number): append(String(number))
            case .text(let text):
                guard !text.utf8.contains(0) else { throw NulInText() }
                append(text)
            }
        }
    }

    private mutating func append(_ text: String) {
        offsets.append(bytes.count)
        bytes.append(contentsOf: text.utf8.lazy.map { CChar(bitPattern: $0) })
        bytes.append(0)
    }

    func withPointers<T>(_ work: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> T) -> T {
        bytes.withUnsafeBufferPointer { buffer in
            let pointers = offsets.map { offset in offset.flatMap { at in buffer.baseAddress.map { $0 + at } } }
            return pointers.withUnsafeBufferPointer(work)
        }
    }
}

/// One row of a PostgreSQL result.
private struct PostgreSQLCursor: Cursor {
    let result: OpaquePointer
    let row: Int32

    func datum(_ column: Int) -> Datum {
        if isNull(column) { return .null }
        switch PQftype(result, Int32(column)) {
        case 20, 21, 23, 1700: return Int64(text(column)).map { .integer($0) } ?? .text(text(column))
        case 16: return .integer(text(column) == "t" ? 1 : 0)
        default: return .text(text(column))
        }
    }

    func text(_ column: Int) -> String {
        guard let start = PQgetvalue(result, row, Int32(column)) else { return "" }
        let count = Int(PQgetlength(result, row, Int32(column)))
        return start.withMemoryRebound(to: UInt8.self, capacity: count) {
            String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
        }
    }

    func integer(_ column: Int) -> Int64 { datum(column).integer ?? 0 }
    func isNull(_ column: Int) -> Bool { PQgetisnull(result, row, Int32(column)) == 1 }
}
