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
        if let known = known(key, at: head) { return known }
        let value = try read()
        keep([key: value], at: head)
        return value
    }

    /// The value as it stands at the journal's last entry, if it is known.
    public func known(_ key: Key, at head: Int64) -> Value? {
        state.withLock { $0.head == head ? $0.values[key] : nil }
    }

    /// The values of many ids as they stand in a snapshot: those that are unknown are read together.
    ///
    /// - Parameter key: under which an id's value is kept.
    func values<Id: Hashable>(
        _ ids: Set<Id>, as key: (Id) -> Key, in reading: Reading, _ read: (Set<Id>) throws -> [Id: Value]
    ) throws -> [Id: Value] {
        let head = try reading.headNumber()
        var found: [Id: Value] = [:]
        found.reserveCapacity(ids.count)
        state.withLock { state in
            guard state.head == head else { return }
            for id in ids { found[id] = state.values[key(id)] }
        }
        guard found.count < ids.count else { return found }
        let more = try read(ids.subtracting(found.keys))
        keep(Dictionary(uniqueKeysWithValues: more.map { (key($0), $1) }), at: head)
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
