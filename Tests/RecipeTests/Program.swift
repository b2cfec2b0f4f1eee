import Foundation
import FoundationNetworking

/// A program that a test runs.
struct Program {
    let path: String
    var folder = ScratchCopy.original

    /// What it printed; throws with its complaints if it failed.
    @discardableResult
    func run(_ arguments: String...) throws -> String { try run(arguments) }

    /// The same with a list.
    @discardableResult
    func run(_ arguments: [String]) throws -> String {
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
    /// Of an account that works in every function.
    private let token: String

    init(_ program: Program, data: URL, port: Int) async throws {
        self.port = port
        token = try Served.token(program, data)
        let log = data.appending(path: "log")
        process = try program.begin(["serve", "--data", data.path, "--port", String(port)], printingTo: log)
        for _ in 0..<300 where process.isRunning {
            if (try? await page("/healthz")) != nil { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        process.terminate()
        throw Failed(program: "serve", said: try String(decoding: Data(contentsOf: log), as: UTF8.self))
    }

    private static func token(_ program: Program, _ data: URL) throws -> String {
        let given = ["user", "token", "clerk", "--note", "recipe", "--scopes", "read,write", "--data", data.path]
        return try program.run(given).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A page's text; throws unless it answers well.
    func page(_ path: String) async throws -> String {
        try await answer(to: URLRequest(url: address(path)))
    }

    /// Records through the API.
    func record(_ json: String, in register: String) async throws -> String {
        var request = URLRequest(url: try address("/api/v1/" + register))
        request.httpMethod = "POST"
        request.httpBody = Data(json.utf8)
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue(UUID().uuidString, forHTTPHeaderField: "Idempotency-Key")
        return try await answer(to: request)
    }

    private func address(_ path: String) throws -> URL {
        guard let address = URL(string: "http://127.0.0.1:\(port)\(path)") else { throw URLError(.badURL) }
        return address
    }

    private func answer(to request: URLRequest) async throws -> String {
        // Each request is a stranger's: a language chosen once would stay.
        var request = request
        request.setValue("Bearer " + token, forHTTPHeaderField: "Authorization")
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        let (data, answer) = try await URLSession(configuration: configuration).data(for: request)
        let status = (answer as? HTTPURLResponse)?.statusCode ?? 0
        guard (200...299).contains(status) else {
            throw Failed(program: "\(request)", said: String(decoding: data, as: UTF8.self))
        }
        return String(decoding: data, as: UTF8.self)
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }
}
