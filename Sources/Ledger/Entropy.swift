import Crypto
import Synchronization

/// The only source of chance.
public struct Entropy: Sendable {
    private let drawing: @Sendable (Int) -> [UInt8]

    private init(_ drawing: @escaping @Sendable (Int) -> [UInt8]) {
        self.drawing = drawing
    }

    /// So many bytes that nobody can foretell (or, seeded, that always come alike).
    public func bytes(_ count: Int) -> [UInt8] { drawing(count) }

    /// The machine's own.
    public static let system = Entropy { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// The same bytes in the same order for the same seed: for demonstrations and tests, never for a real bureau.
    public static func seeded(_ seed: UInt64) -> Entropy {
        let stream = SeededStream(seed)
        return Entropy { stream.bytes($0) }
    }
}

/// SHA-256 over the seed and a counter.
private final class SeededStream: Sendable {
    private let seed: UInt64
    private let counter = Mutex<UInt64>(0)

    init(_ seed: UInt64) {
        self.seed = seed
    }

    func bytes(_ count: Int) -> [UInt8] {
        counter.withLock { counter in
            var bytes: [UInt8] = []
            while bytes.count < count {
                counter += 1
                bytes += SHA256.hash(data: Array("\(seed):\(counter)".utf8))
            }
            return Array(bytes.prefix(count))
        }
    }
}
