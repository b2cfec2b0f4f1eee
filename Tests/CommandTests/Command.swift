import Foundation

/// A built program that a test runs as its users would.
struct Command {
    struct Answer {
        let code: Int32
        let output: String
        let messages: String
    }

    let process = Process()
    private let output: URL
    private let messages: URL

    /// - Parameter limit: the largest file that it may write, in blocks of 1,024 bytes.
    init(_ program: String, _ arguments: [String], limit: Int? = nil) throws {
        let folder = try Command.folder()
        output = folder.appending(path: "output")
        messages = folder.appending(path: "messages")
        try Data().write(to: output)
        try Data().write(to: messages)
        process.executableURL = URL(filePath: "/bin/bash")
        let limit = limit.map { "ulimit -f \($0); trap '' XFSZ; " } ?? ""
        process.arguments = ["-c", limit + "exec \"$0\" \"$@\"", Command.built(program)] + arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: messages)
        try process.run()
    }

    /// What it said, once it has ended.
    func answer() throws -> Answer {
        process.waitUntilExit()
        return Answer(code: process.terminationStatus, output: try text(output), messages: try text(messages))
    }

    /// What it has printed so far, whole lines only.
    func lines() throws -> [String] {
        let said = try text(output)
        let whole = said.hasSuffix("\n") ? said[...] : said[..<(said.lastIndex(of: "\n") ?? said.startIndex)]
        return whole.split(separator: "\n").map(String.init)
    }

    /// What it has said on standard error so far.
    func said() throws -> String { try text(messages) }

    static func run(_ arguments: String..., limit: Int? = nil) throws -> Answer {
        try Command("belfry", arguments, limit: limit).answer()
    }

    /// A new folder that nobody else has.
    static func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "belfry-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// The directory of an empty bureau.
    static func bureau() throws -> String {
        let path = try folder().appending(path: "bureau").path
        let made = try run("init", "--name", "测试局", "--code", "test", "--region", "990000", "--data", path)
        guard made.code == 0 else { throw CocoaError(.fileWriteUnknown) }
        return path
    }

    private static func built(_ program: String) -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.appending(path: ".build/debug/\(program)").path
    }

    private func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
}
