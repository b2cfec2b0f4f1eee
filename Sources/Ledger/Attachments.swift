import Declarations
import Foundation

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
    private let folder: String

    /// The attachments of a data directory.
    public init(directory: String) {
        folder = directory + "/attachments"
    }

    /// Keeps a file, sealed where a record's key is given. When this answers, the bytes are on the disk.
    public func put(_ bytes: [UInt8], name: String, key: RecordKey? = nil, _ entropy: Entropy) throws -> Attachment {
        guard bytes.count <= Limits.attachmentBytes else { throw AttachmentTooLarge() }
        guard let kind = AttachmentKind(sniffing: bytes) else { throw AttachmentRefused() }
        let sealed = try key.map { Array(try Sealing.sealed(bytes, under: $0.key, bound: Self.purpose, entropy)) }
        let kept = sealed ?? bytes
        let stored = Digest.of(kept)
        try keep(kept, at: path(stored))
        return Attachment(
            name: AttachmentName.safe(name, for: kind), kind: kind, size: bytes.count, digest: Digest.of(bytes),
            stored: stored)
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

    /// The digests of every file kept, in order.
    public func all() throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().compactMap { place in
            let name = place.split(separator: "/").last ?? ""
            return name.utf8.count == 64 ? "sha256:" + name : nil
        }
    }

    private func keep(_ bytes: [UInt8], at path: String) throws {
        if FileManager.default.fileExists(atPath: path) { return }
        let parent = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
        try FileManager.default.createDirectory(
            atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try DurableFile.write(bytes, to: path, mode: 0o600, otherwise: AttachmentBroken())
    }

    private func path(_ stored: String) -> String { folder + "/" + Attachments.place(stored) }

    /// Where a file lies in the folder. Only digits of a digest become part of a path.
    static func place(_ stored: String) -> String {
        let digits = stored.drop { $0 != ":" }.filter { $0.isASCII && $0.isHexDigit }
        return digits.prefix(2) + "/" + digits
    }

    private static let purpose = Data("attachment".utf8)
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
