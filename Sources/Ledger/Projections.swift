import Declarations
import Synchronization

/// The projections that were asked for, with the text of their statements: pages ask for the same few again and again.
final class Projections: Sendable {
    private struct Key: Hashable {
        let shape: ObjectIdentifier
        let columns: [String]?
        let sort: String?
    }

    private let known = Mutex<[Key: Projection]>([:])
    /// So many are kept: what people choose as a list's columns has no end.
    private static let most = 1_000

    func of(_ shape: RegisterShape, _ columns: [String]?, _ sort: Query.Sort?) -> Projection {
        let key = Key(shape: ObjectIdentifier(shape), columns: columns, sort: sort?.column)
        if let projection = known.withLock({ $0[key] }) { return projection }
        let projection = Projection(shape, columns: columns, sort: sort)
        known.withLock { known in
            if known.count == Projections.most { known = [:] }
            known[key] = projection
        }
        return projection
    }
}
