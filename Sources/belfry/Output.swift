import Declarations
import Foundation

/// Where the program writes: results to standard output, everything else to standard error.
enum Output {
    /// Writes a result and ends its line; throws when nobody can take it (a full disk).
    static func result(_ text: String) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
        } catch {
            throw OutputRefused()
        }
    }

    /// Writes some bytes of a result.
    static func bytes(_ bytes: [UInt8]) throws {
        do { try FileHandle.standardOutput.write(contentsOf: Data(bytes)) } catch { throw OutputRefused() }
    }

    /// Writes a result to a file where one is named.
    static func result(_ text: String, to path: String?) throws {
        guard let path else { return try result(text) }
        do {
            try Data((text + "\n").utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw OutputRefused()
        }
    }

    /// Writes a message or a line of progress.
    static func message(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }

    /// Says a problem in both languages.
    static func message(_ problem: any Problem) {
        message("belfry: \(problem.answer.zh)\n        \(problem.answer.en)")
    }
}

/// The place that results were written to took no more.
struct OutputRefused: Problem {
    var status: Int { 507 }
    var answer: Label { Label("结果无法写出，请核对磁盘空间", "The result cannot be written: check the room on the disk") }
}
