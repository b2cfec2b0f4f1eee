import Dispatch
import Synchronization

/// Hands rows from the thread that reads a file to the one that writes them, some hundred at a time, so that the two
/// work side by side and neither runs far ahead.
final class RowPipe: Sendable {
    struct Batch: Sendable {
        let rows: [LedgerRow]
        /// Nil where nobody has looked.
        var known: KnownRows?
    }

    private struct State {
        var batches: [Batch] = []
        var failure: (any Error)?
        var isOver = false
        var isCancelled = false
    }

    private let state = Mutex(State())
    private let filled = DispatchSemaphore(value: 0)
    private let free = DispatchSemaphore(value: 0)

    private static let size = 256
    private static let ahead = 8

    /// Finds out what the records already have of some rows; nil where it cannot be told from here.
    private let lookUp: @Sendable ([LedgerRow]) throws -> KnownRows?

    /// Begins to read.
    init(_ reader: LedgerReader, _ lookUp: @escaping @Sendable ([LedgerRow]) throws -> KnownRows?) {
        self.lookUp = lookUp
        // Raised from zero: a semaphore may not end below the value that it began with.
        for _ in 0..<RowPipe.ahead { free.signal() }
        DispatchQueue(label: "belfry.rows").async { self.fill(reader) }
    }

    /// The next rows; nil at the end. Throws what the reading threw.
    func next() throws -> Batch? {
        filled.wait()
        let taken = try state.withLock { state -> Batch? in
            if !state.batches.isEmpty { return state.batches.removeFirst() }
            if let failure = state.failure { throw failure }
            return nil
        }
        if taken == nil { filled.signal() } else { free.signal() }
        return taken
    }

    /// Nothing more is wanted.
    func cancel() {
        state.withLock { $0.isCancelled = true }
        free.signal()
    }

    private func fill(_ reader: LedgerReader) {
        var batch: [LedgerRow] = []
        do {
            try reader.read { row in
                batch.append(row)
                guard batch.count == RowPipe.size else { return true }
                defer { batch = [] }
                return try self.put(batch)
            }
            if !batch.isEmpty { _ = try put(batch) }
            end(nil)
        } catch {
            end(error)
        }
    }

    /// - Returns: whether to go on.
    private func put(_ rows: [LedgerRow]) throws -> Bool {
        let batch = Batch(rows: rows, known: try lookUp(rows))
        free.wait()
        let isCancelled = state.withLock { state in
            if !state.isCancelled { state.batches.append(batch) }
            return state.isCancelled
        }
        filled.signal()
        return !isCancelled
    }

    private func end(_ error: (any Error)?) {
        state.withLock { state in
            state.failure = error
            state.isOver = true
        }
        filled.signal()
    }
}

/// What the records already have of some rows of a file.
struct KnownRows: Sendable {
    /// The keys of rows that an earlier import has brought.
    let done: Set<String>
    /// The numbers of rows whose record is there.
    let numbers: Set<String>
}
