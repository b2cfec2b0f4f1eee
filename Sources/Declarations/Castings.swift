public import Synchronization

/// Which registers are of a protocol, as far as somebody has asked: asking the type takes longer than most of a write.
public final class Castings<Target: Sendable>: Sendable {
    @usableFromInline let known = Mutex<[ObjectIdentifier: Target?]>([:])

    @inlinable public init() {}

    /// The register as one of the protocol; nil for one that is not.
    @inlinable public func cast(_ register: any Register.Type) -> Target? {
        let key = ObjectIdentifier(register)
        if let known = known.withLock({ $0[key] }) { return known }
        let target = register as? Target
        known.withLock { $0[key] = .some(target) }
        return target
    }
}
