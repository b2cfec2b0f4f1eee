import Bureau
import Declarations
import Foundation
import Ledger
import Testing

@Suite(.serialized) struct CrashTests {
    /// Fifty times killed in the middle of writing: what was acknowledged is there, and the journal holds.
    @Test func nothingAcknowledgedIsLostWhenTheProgramIsKilled() throws {
        let path = try Command.bureau()
        var acknowledged: Set<Int64> = []
        for round in 0..<50 {
            let recorder = try Command("Recorder", [path])
            let before = acknowledged.count
            while recorder.process.isRunning && acknowledged.count < before + 1 + round % 7 {
                acknowledged.formUnion(try recorder.lines().compactMap { Int64($0) })
                Thread.sleep(forTimeInterval: 0.002)
            }
            kill(recorder.process.processIdentifier, SIGKILL)
            recorder.process.waitUntilExit()
            acknowledged.formUnion(try recorder.lines().compactMap { Int64($0) })
            #expect(acknowledged.count > before, "round \(round) recorded nothing")
        }
        let bureau = try DataDirectory(path).open(for: .reading)
        defer { bureau.store.close() }
        try bureau.store.read { reading in
            for id in acknowledged { _ = try reading.find(LocalCodeEntry.self, id) }
            var verifier = Verifier(reading)
            let found = try verifier.verify()
            #expect(found.discrepancies == [])
        }
    }

    /// A full disk, as a limit on the size of files: the program says so, and what was acknowledged stays.
    @Test func aFullDiskIsSaidAndLosesNothing() throws {
        let path = try Command.bureau()
        let recorder = try Command("Recorder", [path], limit: 1_000)
        let answer = try recorder.answer()
        let acknowledged = try recorder.lines().compactMap { Int64($0) }
        #expect(answer.code == 3)
        #expect(answer.messages.contains("disk"))
        #expect(!acknowledged.isEmpty)
        let bureau = try DataDirectory(path).open(for: .reading)
        defer { bureau.store.close() }
        try bureau.store.read { reading in
            let kept = try reading.count(LocalCodeEntry.shape, Query())
            #expect(kept == acknowledged.count)
            var verifier = Verifier(reading)
            let found = try verifier.verify()
            #expect(found.holds)
        }
    }
}
