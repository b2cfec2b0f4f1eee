public import Declarations
import Ledger

/// The records on account of which an identity does not hold: those that the whole counts and its parts do not, or
/// that the parts count more than once.
public struct Culprits: Sendable, Hashable {
    /// A record, and by how much the parts count it above what the whole does.
    public struct Culprit: Sendable, Hashable {
        public let register: String
        public let id: Int64
        public let number: String
        public let difference: Int64
    }

    /// The first ones, by register and id.
    public let named: [Culprit]
    /// How many there are in all.
    public let count: Int

    /// Nobody's fault: the identity holds.
    public static let none = Culprits(named: [], count: 0)
}

extension Counter {
    /// Looks for the records on account of which an identity does not hold. Nothing is read where it holds.
    ///
    /// - Parameter limit: how many are named at most.
    public func culprits(of check: Check, naming limit: Int = Limits.namedCulprits) throws -> Culprits {
        guard !check.holds else { return .none }
        var weights: [RecordKey: (number: String, weight: Int64)] = [:]
        func weigh(_ count: Count, _ sign: Int64) throws {
            try eachRecord(of: count.question) { record in
                let key = RecordKey(register: record.register, id: record.id)
                weights[key, default: (record.number, 0)].weight += sign * record.counts
            }
        }
        for term in check.terms { try weigh(term.count, term.isSubtracted ? -1 : 1) }
        try weigh(check.whole, -1)
        let uneven = weights.filter { $0.value.weight != 0 }.sorted { $0.key < $1.key }
        let named = uneven.prefix(limit).map { key, entry in
            Culprits.Culprit(register: key.register, id: key.id, number: entry.number, difference: entry.weight)
        }
        return Culprits(named: named, count: uneven.count)
    }
}

private struct RecordKey: Hashable, Comparable {
    let register: String
    let id: Int64

    static func < (left: RecordKey, right: RecordKey) -> Bool {
        (left.register, left.id) < (right.register, right.id)
    }
}
