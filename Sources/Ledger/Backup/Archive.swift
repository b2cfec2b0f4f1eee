import Crypto
import Declarations
import Foundation

/// The file of a backup: a plain tar archive, so that any system can list and unpack it. Its last member,
/// `SHA256SUMS`, holds the digest of every other one.
enum Archive {
    static let sums = "SHA256SUMS"
    static let block = 512

    /// Writes members one after another.
    final class Writer {
        private let file: DurableFile
        private let seconds: Int64
        private var digests = ""

        /// - Parameter moment: stands as every member's time.
        init(_ file: DurableFile, at moment: Moment) {
            self.file = file
            self.seconds = moment.milliseconds / 1_000
        }

        /// Adds a member from its bytes.
        func add(_ name: String, _ bytes: [UInt8]) throws {
            try begin(name, bytes.count)
            try file.write(bytes)
            try end(name, bytes.count, SHA256.hash(data: bytes))
        }

        /// Adds a member from a file, a piece at a time.
        func add(_ name: String, file path: String) throws {
            guard let source = FileHandle(forReadingAtPath: path) else { throw FileRefused(code: errno) }
            defer { try? source.close() }
            let size = Int(try source.seekToEnd())
            try source.seek(toOffset: 0)
            try begin(name, size)
            var (digest, left) = (SHA256(), size)
            while left > 0, let piece = try source.read(upToCount: min(left, 1 << 20)), !piece.isEmpty {
                digest.update(data: piece)
                try file.write(piece)
                left -= piece.count
            }
            guard left == 0 else { throw BackupBroken() }
            try end(name, size, digest.finalize())
        }

        /// Adds the digests and ends the archive.
        func finish() throws {
            try add(Archive.sums, Array(digests.utf8))
            try file.write([UInt8](repeating: 0, count: 2 * Archive.block))
        }

        private func begin(_ name: String, _ size: Int) throws {
            try file.write(ArchiveHeader(name: name, size: size).bytes(seconds))
        }

        private func end(_ name: String, _ size: Int, _ digest: SHA256.Digest) throws {
            try file.write([UInt8](repeating: 0, count: ArchiveHeader.padding(size)))
            digests += Digest.hexadecimal(digest) + "  " + name + "\n"
        }
    }

    /// Reads an archive through and checks every digest; with a folder, unpacks its members there.
    static func read(_ path: String, into folder: String? = nil) throws {
        guard let source = FileHandle(forReadingAtPath: path) else { throw BackupMissing() }
        defer { try? source.close() }
        var digests = ""
        while let header = try ArchiveHeader(next: source) {
            guard header.name != sums else {
                let told = try source.read(upToCount: header.size).map { String(decoding: $0, as: UTF8.self) }
                guard told == digests else { throw BackupBroken() }
                return
            }
            let digest = try copy(header, from: source, into: folder)
            digests += Digest.hexadecimal(digest) + "  " + header.name + "\n"
        }
        throw BackupBroken()
    }

    private static func copy(
        _ header: ArchiveHeader, from source: FileHandle, into folder: String?
    ) throws -> SHA256.Digest {
        let target = try folder.map { try DurableFile(try place(header.name, in: $0)) }
        var (digest, left) = (SHA256(), header.size)
        while left > 0, let piece = try source.read(upToCount: min(left, 1 << 20)), !piece.isEmpty {
            digest.update(data: piece)
            try target?.write(piece)
            left -= piece.count
        }
        guard left == 0 else { throw BackupBroken() }
        _ = try source.read(upToCount: ArchiveHeader.padding(header.size))
        try target?.keep(otherwise: BackupBroken())
        return digest.finalize()
    }

    /// Only names that a backup has lead to a place, and never out of the folder.
    private static func place(_ name: String, in folder: String) throws -> String {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            let isVisible = part.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
            return isVisible && !["", ".", ".."].contains(part)
        }
        guard isPlain, parts.count <= 3 else { throw BackupBroken() }
        let path = folder + "/" + name
        try FileManager.default.createDirectory(
            atPath: URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false),
            withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return path
    }
}
