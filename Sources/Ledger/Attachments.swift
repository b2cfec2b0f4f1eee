import Declarations
import Foundation
import Synchronization

/// A file that hangs on a record: what it is, and where its bytes lie.
public struct Attachment: Sendable, Hashable {
    public let name: String
    public let kind: AttachmentKind
    public let size: Int
    /// Of the contents as they were given.
    public let digest: String
    /// Of the bytes as they are kept (sealed or not); it names the file.
    public let stored: String
}

/// The attachments of a bureau, each in a file named by the digest of its bytes. They are never run or interpreted.
public struct Attachments: Sendable {
    let folder: String
    private let claims = Claims()

    /// The attachments of a data directory.
    public init(directory: String) {
        folder = directory + "/attachments"
    }

    /// Keeps a file, sealed where a record's key is given. When this answers, the bytes are on the disk.
    public func put(_ bytes: [UInt8], name: String, key: RecordKey? = nil, _ entropy: Entropy) throws -> Attachment {
        let ready = try prepare(bytes, name: name, key: key, entropy)
        try keep(ready)
        return ready.attachment
    }

    /// A file that was looked at and sealed, before anything of it is written.
    struct Ready: Sendable {
        let attachment: Attachment
        let bytes: [UInt8]
    }

    /// Refuses what is too large, empty or of no kind that is kept.
    func prepare(_ bytes: [UInt8], name: String, key: RecordKey?, _ entropy: Entropy) throws -> Ready {
        guard bytes.count <= Limits.attachmentBytes else { throw AttachmentTooLarge() }
        guard !bytes.isEmpty else { throw AttachmentEmpty() }
        guard let kind = AttachmentKind(sniffing: bytes) else { throw AttachmentRefused() }
        let sealed = try key.map { Array(try Sealing.sealed(bytes, under: $0.key, bound: Self.purpose, entropy)) }
        let kept = sealed ?? bytes
        let attachment = Attachment(
            name: AttachmentName.safe(name, for: kind), kind: kind, size: bytes.count, digest: Digest.of(bytes),
            stored: Digest.of(kept))
        return Ready(attachment: attachment, bytes: kept)
    }

    /// Writes a file that is ready; one that is there already is the same.
    func keep(_ ready: Ready) throws {
        try keep(ready.bytes, at: path(ready.attachment.stored))
    }

    /// Says that a file is about to be entered on a record.
    func claim(_ stored: String) { claims.take(stored) }

    /// Ends a claim. Where nobody else has one and no record names the file, it is removed.
    func release(_ stored: String, isNamed: () -> Bool) {
        claims.end(stored) {
            if !isNamed() { try? FileManager.default.removeItem(atPath: path(stored)) }
        }
    }

    /// The contents, checked against their digests.
    public func read(stored: String, digest: String, key: RecordKey? = nil) throws -> [UInt8] {
        guard let kept = try? Data(contentsOf: URL(filePath: path(stored))) else { throw AttachmentMissing() }
        guard Digest.of(kept) == stored else { throw AttachmentBroken() }
        let bytes = key.map { Sealing.opened(kept, under: $0.key, bound: Self.purpose) } ?? Array(kept)
        guard let bytes, Digest.of(bytes) == digest else { throw AttachmentBroken() }
        return bytes
    }

    /// Whether the bytes of an attachment are there as they were kept.
    public func holds(_ stored: String) -> Bool {
        (try? Data(contentsOf: URL(filePath: path(stored)))).map { Digest.of($0) == stored } ?? false
    }

    /// Whether a file of this name is there, whatever is in it.
    func has(_ stored: String) -> Bool { FileManager.default.fileExists(atPath: path(stored)) }

    /// The digests of every file kept, in order.
    public func all() throws -> [String] {
        try places().compactMap { place in
            let name = place.split(separator: "/").last ?? ""
            return name.utf8.count == 64 ? "sha256:" + name : nil
        }
    }

    /// Where files lie in the folder, in order; those still being written are left out.
    func places() throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().filter { place in
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: folder + "/" + place, isDirectory: &isFolder)
            return isThere && !isFolder.boolValue && !place.hasSuffix(".part")
        }
    }

    private func keep(_ bytes: [UInt8], at path: String) throws {
        if FileManager.default.fileExists(atPath: path) { return }
        let parent = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
        try FileManager.default.createDirectory(
            atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try DurableFile.write(bytes, to: path, mode: 0o600, otherwise: AttachmentBroken())
    }

    func path(_ stored: String) -> String { folder + "/" + Attachments.place(stored) }

    /// Where a file lies in the folder. Only digits of a digest become part of a path.
    static func place(_ stored: String) -> String {
        let digits = stored.drop { $0 != ":" }.filter { $0.isASCII && $0.isHexDigit }
        return digits.prefix(2) + "/" + digits
    }

    private static let purpose = Data("attachment".utf8)
}

/// How many requests are about to enter each file on a record. Two may bring the same file: when one of them fails, the
/// file stays for the other.
private final class Claims: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    func take(_ stored: String) {
        counts.withLock { $0[stored, default: 0] += 1 }
    }

    /// Runs `last` where the claim was the only one; nobody can make a new one meanwhile.
    func end(_ stored: String, last: () -> Void) {
        counts.withLock { counts in
            counts[stored, default: 1] -= 1
            guard counts[stored] == 0 else { return }
            counts[stored] = nil
            last()
        }
    }
}

/// The names under which attachments are handed out.
enum AttachmentName {
    /// No folders, no control characters, at most 120 characters, and the ending of what the file is.
    static func safe(_ name: String, for kind: AttachmentKind) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
        let visible = last.unicodeScalars.filter { !forbidden.contains($0) }
        let parts = String(String.UnicodeScalarView(visible)).split(separator: ".")
        let stem = (parts.count > 1 ? parts.dropLast() : parts).joined(separator: ".")
        let trimmed = stem.trimmingCharacters(in: .whitespaces).prefix(120)
        return (trimmed.isEmpty ? "attachment" : String(trimmed)) + "." + kind.rawValue
    }

    private static let forbidden = CharacterSet.controlCharacters.union(.newlines)
        .union(CharacterSet(charactersIn: "\"<>|:*?;"))
}
