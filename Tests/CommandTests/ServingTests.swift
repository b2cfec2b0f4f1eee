import Bureau
import Foundation
import Ledger
import Testing

@Suite struct ServingTests {
    @Test func theAddressIsToldOnceItAnswersAndTheEndIsCalm() async throws {
        let served = try await Served(emptyBureau())
        #expect(served.port > 0)
        served.running.process.terminate()
        let answer = served.running.answer()
        #expect(answer.status == 0)
        #expect(answer.output == "")
    }

    @Test func aPackThatIsWrongIsMendedBeforeTheDeskOpens() async throws {
        let bureau = try emptyBureau()
        try FileManager.default.createDirectory(atPath: bureau.lawFolder, withIntermediateDirectories: true)
        try "owner: 测试\nrules:\n  - id: a.b\n    length: 3 moons\n".write(
            toFile: bureau.lawFolder + "/own.yaml", atomically: true, encoding: .utf8)
        let answer = try belfry("serve", "--port", "0", "--data", bureau.path)
        #expect(answer.status == 2)
        #expect(answer.messages.contains("own.yaml:3: certainty: missing"))
    }

    @Test func aPortIsServedOnce() async throws {
        let served = try await Served(emptyBureau())
        defer { served.running.process.terminate() }
        let answer = try belfry("serve", "--port", String(served.port), "--data", emptyBureau().path)
        #expect(answer.status == 3)
        #expect(answer.messages.contains("Port \(served.port) is in use"))
    }
}

/// A bureau that is being served on a port that was free.
struct Served {
    let running: Running
    let port: Int

    init(_ directory: DataDirectory) async throws {
        running = try Running("belfry", ["serve", "--port", "0", "--data", directory.path])
        for _ in 0..<600 where running.process.isRunning {
            if let match = running.said.messages.firstMatch(of: /http:\/\/127\.0\.0\.1:([0-9]+)/) {
                port = Int(match.1) ?? 0
                return
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw NotServed(messages: running.said.messages)
    }
}

private struct NotServed: Error {
    let messages: String
}
