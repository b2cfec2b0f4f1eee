import Synchronization

/// How many records lists have, as long as the journal stands where it stood: counting to ten thousand costs as much
/// as the rest of a page, and most pages are read between two entries.
final class RememberedCounts: Sendable {
    private struct State: Sendable {
        /// The journal's last entry when these were counted.
        var head: Int64 = -1
        var counts: [Statement: Int] = [:]
    }

    private let state = Mutex(State())
    private static let most = 1_000

    func count(_ statement: Statement, at head: Int64) -> Int? {
        state.withLock { $0.head == head ? $0.counts[statement] : nil }
    }

    /// An older snapshot's count is not kept.
    func remember(_ count: Int, _ statement: Statement, at head: Int64) {
        state.withLock { state in
            guard head >= state.head else { return }
            if head > state.head || state.counts.count >= Self.most { state = State(head: head) }
            state.counts[statement] = count
        }
    }
}
