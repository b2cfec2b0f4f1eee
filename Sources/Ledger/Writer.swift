import Declarations
import Dispatch
import Synchronization

/// Commits in groups: whatever asked to be written while the last commit was under way shares the next one.
final class Writer: Sendable {
    private struct Job: Sendable {
        let actor: Actor
        let request: String
        let run: @Sendable (Transaction) throws -> any Sendable
        let finish: @Sendable (Result<any Sendable, any Error>) -> Void
    }

    /// The one connection that writes; another takes its place when the server went away.
    private struct Line {
        var connection: any Connection
        var isClosed = false
    }

    private struct Waiting {
        var jobs: [Job] = []
        /// Whether the queue will come to them anyway.
        var isDue = false
    }

    private let line: Mutex<Line>
    private let database: Database
    private let holding: Holding
    private let queue = DispatchQueue(label: "belfry.writer")
    private let waiting = Mutex(Waiting())
    private let lastEntry = Mutex<Int64?>(nil)

    /// Requests in one group: enough that the commit's cost is shared, few enough that nobody waits long.
    private static let groupSize = 256

    init(_ connection: any Connection, to database: Database, _ holding: Holding) {
        line = Mutex(Line(connection: connection))
        self.database = database
        self.holding = holding
    }

    private var connection: any Connection { line.withLock { $0.connection } }

    func submit<T: Sendable>(
        _ actor: Actor, _ request: String, _ work: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        let answer: any Sendable = try await withCheckedThrowingContinuation { continuation in
            let job = Job(actor: actor, request: request, run: { try work($0) }) { continuation.resume(with: $0) }
            let isFirst = waiting.withLock { waiting in
                defer { waiting.isDue = true }
                waiting.jobs.append(job)
                return !waiting.isDue
            }
            if isFirst { queue.async { self.writeGroup() } }
        }
        guard let typed = answer as? T else { preconditionFailure("a job answers with its own type") }
        return typed
    }

    /// The number of the journal's last entry, if this has written it; another process may have written since.
    var last: Int64? { lastEntry.withLock { $0 } }

    func close() {
        queue.sync {
            line.withLock { line in
                line.connection.close()
                line.isClosed = true
            }
        }
    }

    func analyse() throws {
        try queue.sync { try connection.script("ANALYZE") }
    }

    private func writeGroup() {
        let (group, goesOn) = waiting.withLock { waiting in
            let taken = Array(waiting.jobs.prefix(Self.groupSize))
            waiting.jobs.removeFirst(taken.count)
            waiting.isDue = !waiting.jobs.isEmpty
            return (taken, waiting.isDue)
        }
        if goesOn { queue.async { self.writeGroup() } }
        do {
            let answers = try commit(group)
            for (job, answer) in zip(group, answers) { job.finish(.success(answer)) }
        } catch let error as Uncommitted {
            for job in group { job.finish(.failure(error.cause)) }
        } catch {
            alone(group, after: error)
        }
    }

    /// A group in which something failed was undone whole: each job now runs by itself.
    private func alone(_ group: [Job], after error: any Error) {
        guard group.count > 1 else { return group[0].finish(.failure(error)) }
        for job in group {
            do {
                job.finish(.success(try commit([job])[0]))
            } catch let error as Uncommitted {
                job.finish(.failure(error.cause))
            } catch {
                job.finish(.failure(error))
            }
        }
    }

    /// The COMMIT itself failed: never replayed, since the database may have kept it.
    private struct Uncommitted: Error {
        let cause: any Error
    }

    /// Where the server went away before COMMIT was said, nothing was kept: once more, on a new connection.
    private func commit(_ group: [Job]) throws -> [any Sendable] {
        do {
            return try attempt(group)
        } catch let error as ConnectionLost {
            try connectAgain(after: error)
            return try attempt(group)
        }
    }

    private func connectAgain(after error: ConnectionLost) throws {
        try line.withLock { line in
            guard !line.isClosed else { throw error }
            line.connection.close()
            line.connection = try database.connect(.writing)
        }
    }

    private func attempt(_ group: [Job]) throws -> [any Sendable] {
        let connection = connection
        try connection.script(connection.dialect.beginWriting)
        let gathering = Gathering(connection)
        defer { gathering.rest() }
        let (answers, last): ([any Sendable], Int64)
        do {
            (answers, last) = try run(group, over: gathering)
        } catch {
            gathering.abandon()
            try? connection.script("ROLLBACK")
            throw error
        }
        do {
            try connection.script("COMMIT")
            lastEntry.withLock { $0 = last }
        } catch {
            lastEntry.withLock { $0 = nil }
            try? connection.script("ROLLBACK")
            throw Uncommitted(cause: error is ConnectionLost ? OutcomeUnknown() : error)
        }
        return answers
    }

    /// One job after another, each with a transaction of its own over one chain; what one has read the next need not.
    ///
    /// - Returns: their answers, and the number of the journal's last entry then.
    private func run(_ group: [Job], over gathering: Gathering) throws -> ([any Sendable], Int64) {
        let chain = try Chain(locking: gathering, bureau: holding.bureau)
        try refuseRepeated(group, gathering)
        let recollection = Recollection()
        var last: Transaction?
        let answers = try group.map { job in
            let transaction = Transaction(
                gathering, holding, chain, recollection, by: job.actor, request: job.request)
            last = transaction
            return try job.run(transaction)
        }
        try last?.finish()
        try chain.write()
        return (answers, chain.last)
    }

    /// Asked before anything is put, which every question would have to wait for. The same request twice in one group
    /// undoes the group: alone, the second finds the first.
    private func refuseRepeated(_ group: [Job], _ connection: any Connection) throws {
        var seen: Set<String> = []
        for job in group where !job.request.isEmpty {
            try refuseRepeated(job.request, connection)
            guard seen.insert(job.request).inserted else { throw SameRequest() }
        }
    }

    private struct SameRequest: Error {}

    private func refuseRepeated(_ request: String, _ connection: any Connection) throws {
        let sql = "SELECT register, record, seq FROM journal WHERE bureau = $1 AND request = $2 AND request <> ''"
        let done = try connection.first(sql, [.text(holding.bureau), .text(request)]) {
            AlreadyDone(register: $0.text(0), record: $0.integer(1), entry: $0.integer(2))
        }
        if let done { throw done }
    }
}
