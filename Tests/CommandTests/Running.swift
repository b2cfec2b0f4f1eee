import Foundation

/// A program that stands beside the tests.
struct Running {
    /// What it ended with, and what it said.
    struct Answer {
        let status: Int32
        let output: String
        let messages: String
    }

    let process: Process
    private let output: URL
    private let messages: URL

    /// Starts a program; what it says goes to files, so that no full pipe can stop it.
    init(_ program: String, _ arguments: [String], environment: [String: String] = [:], shell: String? = nil) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "belfry-command-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        output = folder.appending(path: "output")
        messages = folder.appending(path: "messages")
        for file in [output, messages] { try Data().write(to: file) }
        process = Process()
        let path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: program)
        if let shell {
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", shell + "exec \"$0\" \"$@\"", path.path()] + arguments
        } else {
            process.executableURL = path
            process.arguments = arguments
        }
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: messages)
        try process.run()
    }

    /// What it has said so far.
    var said: (output: String, messages: String) {
        (
            String(decoding: (try? Data(contentsOf: output)) ?? Data(), as: UTF8.self),
            String(decoding: (try? Data(contentsOf: messages)) ?? Data(), as: UTF8.self)
        )
    }

    /// Waits until it has ended.
    func answer() -> Answer {
        process.waitUntilExit()
        defer { try? FileManager.default.removeItem(at: output.deletingLastPathComponent()) }
        return Answer(status: process.terminationStatus, output: said.output, messages: said.messages)
    }
}

/// Runs the program to its end.
///
/// - Parameter shell: what a shell does before, such as setting a limit.
func belfry(
    _ arguments: String..., environment: [String: String] = [:], shell: String? = nil
) throws -> Running.Answer {
    try Running("belfry", arguments, environment: environment, shell: shell).answer()
}
