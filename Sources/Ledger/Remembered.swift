import Synchronization

/// What was read stays known as long as the journal stands where it stood: most pages are read between two entries,
/// and counting to ten thousand, or reading who somebody is, costs as much as the rest of a page.
public final class Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct State: Sendable {
        /// The journal's last entry when these were read.
        var head: Int64 = -1
        var values: [Key: Value] = [:]
    }

    private let state = Mutex(State())
    private let most: Int

    /// - Parameter most: how many values are kept; when one more comes, all are forgotten.
    public init(most: Int = 1_000) {
        self.most = most
    }

    /// The value as it stands in a snapshot: known, or read now. What an older snapshot reads is not kept.
    public func value(_ key: Key, in reading: Reading, _ read: () throws -> Value) throws -> Value {
        let head = try reading.headNumber()
        if let known = state.withLock({ $0.head == head ? $0.values[key] : nil }) { return known }
        let value = try read()
        keep([key: value], at: head)
        return value
    }

    /// The values of many keys as they stand in a snapshot: those that are unknown are read together.
    func values(_ keys: Set<Key>, in reading: Reading, _ read: (Set<Key>) throws -> [Key: Value]) throws -> [Key: Value]
    {
        let head = try reading.headNumber()
        var found: [Key: Value] = [:]
        state.withLock { state in
            guard state.head == head else { return }
            for key in keys { found[key] = state.values[key] }
        }
        guard found.count < keys.count else { return found }
        let more = try read(keys.subtracting(found.keys))
        keep(more, at: head)
        return found.merging(more) { $1 }
    }

    private func keep(_ values: [Key: Value], at head: Int64) {
        state.withLock { state in
            guard head >= state.head else { return }
            if head > state.head || state.values.count + values.count > most { state = State(head: head) }
            state.values.merge(values) { $1 }
        }
    }
}
