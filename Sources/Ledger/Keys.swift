import Crypto
import Foundation

/// The bureau's key: it wraps the keys of records. Who loses it loses every personal field.
public struct BureauKey: Sendable {
    let key: SymmetricKey

    /// A new key.
    public init(from entropy: Entropy) {
        key = SymmetricKey(data: entropy.bytes(32))
    }

    init(bytes: [UInt8]) throws {
        guard bytes.count == 32 else { throw KeyUnreadable() }
        key = SymmetricKey(data: bytes)
    }

    /// Reads the key file. Its first line names the format, its second holds the key.
    public init(readFrom path: String) throws {
        var about = stat()
        guard stat(path, &about) == 0 else { throw KeyMissing() }
        guard about.st_mode & 0o077 == 0 else { throw KeyTooOpen() }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw KeyUnreadable() }
        let lines = text.split(separator: "\n")
        guard lines.count == 2, lines[0] == Self.heading, let bytes = Data(base64Encoded: String(lines[1])) else {
            throw KeyUnreadable()
        }
        try self.init(bytes: Array(bytes))
    }

    /// Writes the key file, readable by its owner alone. An existing one is never overwritten.
    public func write(to path: String) throws {
        let folder = URL(filePath: path).deletingLastPathComponent().path()
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let text = Self.heading + "\n" + bytes.base64 + "\n"
        try DurableFile.write(Array(text.utf8), to: path, mode: 0o600, otherwise: KeyExists())
    }

    var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }

    /// A key for one purpose, derived from this one.
    func derived(for purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Data(purpose.utf8), outputByteCount: 32)
    }

    private static let heading = "belfry bureau key 1"
}

/// Whose key it is: bound into its wrapping, so that keys cannot change places.
public struct KeyOwner: Sendable, Hashable {
    public let bureau: String
    public let register: String
    public let record: Int64

    public init(bureau: String, register: String, record: Int64) {
        self.bureau = bureau
        self.register = register
        self.record = record
    }

    var bytes: Data { Data("\(bureau)|\(register)|\(record)".utf8) }
}

/// The key of one record: its personal fields are readable as long as it exists.
public struct RecordKey: Sendable {
    let key: SymmetricKey

    /// A new key.
    public init(from entropy: Entropy) {
        key = SymmetricKey(data: entropy.bytes(32))
    }

    /// Opens a wrapped key; throws `WrongKey` when the bureau's key or the owner is another.
    public init(wrapped: String, by bureauKey: BureauKey, for owner: KeyOwner) throws {
        guard let bytes = Sealing.open(wrapped, under: bureauKey.key, bound: owner.bytes), bytes.count == 32 else {
            throw WrongKey()
        }
        key = SymmetricKey(data: bytes)
    }

    /// The key under the bureau's key, as the table of keys holds it.
    public func wrapped(by bureauKey: BureauKey, for owner: KeyOwner, _ entropy: Entropy) throws -> String {
        try Sealing.seal(bytes, under: bureauKey.key, bound: owner.bytes, entropy)
    }

    /// What the journal says of the key: enough to know it again, nothing to open with.
    public var digest: String { Digest.of(bytes) }

    var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }
}

extension Sequence<UInt8> {
    var base64: String { Data(self).base64EncodedString() }
}
