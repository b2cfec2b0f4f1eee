import CSodium
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

    /// The machine's own. Drawn a page at a time: asking for each key and nonce costs as much as sealing with them.
    public static let system = Entropy { Pool.shared.bytes($0) }

    /// The same bytes in the same order for the same seed: for demonstrations and tests, never for a real bureau.
    public static func seeded(_ seed: UInt64) -> Entropy {
        let stream = SeededStream(seed)
        return Entropy { stream.bytes($0) }
    }
}

/// Bytes of the machine's own that were drawn ahead; each is handed out once and forgotten here.
private final class Pool: Sendable {
    static let shared = Pool()
    private static let size = 4_096
    private let waiting = Mutex<[UInt8]>([])
    /// The library asks to be begun once, before anything else.
    private static let begun = sodium_init()

    func bytes(_ count: Int) -> [UInt8] {
        guard count <= Pool.size / 8 else { return Pool.drawn(count) }
        return waiting.withLock { waiting in
            if waiting.count < count { waiting = Pool.drawn(Pool.size) }
            let start = waiting.count - count
            let bytes = Array(waiting[start...])
            for index in start..<waiting.count { waiting[index] = 0 }
            waiting.removeLast(count)
            return bytes
        }
    }

    private static func drawn(_ count: Int) -> [UInt8] {
        _ = begun
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            guard let start = buffer.baseAddress else { return }
            randombytes_buf(start, count)
            filled = count
        }
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
