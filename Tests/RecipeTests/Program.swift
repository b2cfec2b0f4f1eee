import Foundation
import FoundationNetworking

/// A program that a test runs.
struct Program {
    let path: String
    var folder = ScratchCopy.original

    /// What it printed; throws with its complaints if it failed.
    @discardableResult
    func run(_ arguments: String...) throws -> String {
        let log = FileManager.default.temporaryDirectory.appending(path: "belfry-recipe-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: log) }
        let process = try begin(arguments, printingTo: log)
        process.waitUntilExit()
        let said = try String(decoding: Data(contentsOf: log), as: UTF8.self)
        guard process.terminationStatus == 0 else { throw Failed(program: path, said: String(said.suffix(4_000))) }
        return said
    }

    /// Starts it; its output goes to a file, so that no full pipe can stop it.
    func begin(_ arguments: [String], printingTo log: URL) throws -> Process {
        try Data().write(to: log)
        let output = try FileHandle(forWritingTo: log)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [path] + arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
        return process
    }
}

/// A program ended with an error.
struct Failed: Error, CustomStringConvertible {
    let program: String
    let said: String

    var description: String { "\(program) failed:\n\(said)" }
}

/// A bureau that is being served.
struct Served {
    let port: Int
    private let process: Process

    init(_ program: Program, data: URL, port: Int) async throws {
        self.port = port
        let log = data.appending(path: "log")
        process = try program.begin(["serve", "--data", data.path, "--port", String(port)], printingTo: log)
        for _ in 0..<300 where process.isRunning {
            if (try? await page("/healthz")) != nil { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        process.terminate()
        throw Failed(program: "serve", said: try String(decoding: Data(contentsOf: log), as: UTF8.self))
    }

    /// A page's text; throws unless it answers 200.
    func page(_ path: String) async throws -> String {
        guard let address = URL(string: "http://127.0.0.1:\(port)\(path)") else { throw URLError(.badURL) }
        let (data, answer) = try await URLSession.shared.data(from: address)
        guard (answer as? HTTPURLResponse)?.statusCode == 200 else {
            throw Failed(program: path, said: String(decoding: data, as: UTF8.self))
        }
        return String(decoding: data, as: UTF8.self)
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }
}
