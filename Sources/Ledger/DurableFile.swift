public import Declarations
import Foundation

/// Files that are either there whole, and on the disk, or not there at all.
final class DurableFile {
    private let path: String
    private let beside: String
    private let mode: mode_t
    private let descriptor: Int32

    /// Begins a file beside its place; until it is kept nothing stands there.
    init(_ path: String, mode: mode_t = 0o600) throws {
        self.path = path
        self.beside = path + ".\(getpid()).part"
        self.mode = mode
        descriptor = open(beside, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw DurableFile.problem() }
    }

    deinit {
        unlink(beside)
        if descriptor >= 0 { close(descriptor) }
    }

    /// Writes on.
    func write(_ bytes: some Sequence<UInt8>) throws {
        let bytes = Array(bytes)
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw DurableFile.problem() }
            written += count
        }
    }

    /// Where the unfinished file can be read.
    var unfinished: String { beside }

    /// Puts the file in its place, on the disk; throws `otherwise` when something stands there already.
    func keep(otherwise: any Problem) throws {
        guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else { throw DurableFile.problem() }
        guard link(beside, path) == 0 else { throw errno == EEXIST ? otherwise : DurableFile.problem() }
        try DurableFile.syncFolder(of: path)
    }

    /// Writes a whole file at once.
    static func write(_ bytes: [UInt8], to path: String, mode: mode_t, otherwise: any Problem) throws {
        let file = try DurableFile(path, mode: mode)
        try file.write(bytes)
        try file.keep(otherwise: otherwise)
    }

    /// A new name is durable once its folder is synced.
    static func syncFolder(of path: String) throws {
        let descriptor = open(URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false), O_RDONLY)
        guard descriptor >= 0 else { throw problem() }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw problem() }
    }

    /// What the system's last answer means.
    static func problem() -> any Problem {
        errno == ENOSPC || errno == EDQUOT ? DiskFull() : FileRefused(code: errno)
    }
}

/// The system refused to write or read a file.
public struct FileRefused: Problem, Hashable {
    /// The system's own number.
    public let code: Int32
    public var status: Int { 503 }
    public var answer: Label {
        Label("无法读写文件，请核对路径和权限", "A file cannot be written or read: check its path and rights")
    }
}
