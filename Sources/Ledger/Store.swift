public import Declarations
import Synchronization

/// One open bureau: writes through one writer with group commit, reads from snapshots of their own.
public final class Store: Sendable {
    public let holding: Holding
    /// The files of its records.
    public let attachments: Attachments
    private let writer: Writer
    private let database: Database
    private let idle = Mutex<[any Connection]>([])

    /// Opens a bureau whose schema is already current.
    public init(_ holding: Holding, in database: Database, _ attachments: Attachments) throws {
        self.holding = holding
        self.attachments = attachments
        self.database = database
        let connection = try database.connect(.writing)
        try Search(connection, holding).prepare()
        self.writer = Writer(connection, to: database, holding)
    }

    /// Writes one request. What was asked is durable when this returns; requests that come together share a commit.
    ///
    /// - Parameter request: a key under which the same request, sent again, is known (`AlreadyDone`).
    /// - Parameter work: may run a second time if another request of its group failed, so it touches only the
    ///   transaction.
    public func write<T: Sendable>(
        as actor: Actor, request: String = "", _ work: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        try await writer.submit(actor, request, work)
    }

    /// Reads from one snapshot.
    public func read<T>(_ work: (Reading) throws -> T) throws -> T {
        // Asked before the snapshot is taken, which thus shows at least what this speaks of.
        let head = head
        let connection = try reader()
        do {
            let result = try work(Reading(connection: connection, holding: holding, sight: .masked, head: head))
            try connection.script("COMMIT")
            idle.withLock { $0.append(connection) }
            return result
        } catch {
            if (try? connection.script("ROLLBACK")) != nil { idle.withLock { $0.append(connection) } }
            throw error
        }
    }

    /// A connection that stands in a snapshot. Those that a server has let go of meanwhile are given up.
    private func reader() throws -> any Connection {
        while let connection = idle.withLock({ $0.popLast() }) {
            do {
                try connection.script(connection.dialect.beginReading)
                return connection
            } catch is ConnectionLost {
                connection.close()
            }
        }
        let connection = try database.connect(.reading)
        try connection.script(connection.dialect.beginReading)
        return connection
    }

    /// Whether a short reading is over sooner than another thread wakes: a file's is, a server's is not.
    public var isNear: Bool { if case .file = database { true } else { false } }

    /// The number of the journal's last entry where it is known without asking: of a file nobody else writes to.
    public var head: Int64? { isNear ? writer.last : nil }

    /// The moment on the bureau's clock.
    public var now: Moment { holding.clock.now() }

    /// Lets the database look at what its tables hold. Asked after much was entered at once: without it a record's
    /// lines are found by walking the whole register (25 ms against 1 ms for a dispute's page).
    public func analyse() throws {
        try writer.analyse()
    }

    /// Ends every connection; nothing may be asked of the store after it.
    public func close() {
        writer.close()
        idle.withLock { connections in
            for connection in connections { connection.close() }
            connections = []
        }
    }
}
