public import Declarations
import Foundation

/// Files that are either there whole, and on the disk, or not there at all.
enum DurableFile {
    /// Writes beside the place, syncs and moves; throws `otherwise` when something stands there already.
    static func write(_ bytes: [UInt8], to path: String, mode: mode_t, otherwise: any Problem) throws {
        let beside = path + ".\(getpid()).part"
        let descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw problem() }
        defer { unlink(beside) }
        do {
            defer { close(descriptor) }
            try writeAll(bytes, to: descriptor)
            guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else { throw problem() }
        }
        guard link(beside, path) == 0 else { throw errno == EEXIST ? otherwise : problem() }
        try syncFolder(of: path)
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw problem() }
            written += count
        }
    }

    /// A new name is durable once its folder is synced.
    private static func syncFolder(of path: String) throws {
        let descriptor = open(URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false), O_RDONLY)
        guard descriptor >= 0 else { throw problem() }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw problem() }
    }

    private static func problem() -> any Problem {
        errno == ENOSPC || errno == EDQUOT ? DiskFull() : FileRefused(code: errno)
    }
}

/// The system refused to write or read a file.
public struct FileRefused: Problem, Hashable {
    /// The system's own number.
    public let code: Int32
    public var status: Int { 503 }
    public var answer: Label {
        Label("无法读写数据目录中的文件，请核对权限", "A file of the data directory cannot be written or read: check its rights")
    }
}
