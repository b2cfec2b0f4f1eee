import Bureau
import Declarations
import Foundation
import Ledger
import TestDatabases
import Testing

/// A process that is killed at any moment loses nothing that it acknowledged, and leaves no half of anything.
@Suite struct CrashTests {
    /// On SQLite; a PostgreSQL server sees the same as a connection that breaks off, which a few times prove.
    @Test func whatWasAcknowledgedIsThereAfterAKill() async throws {
        for database in try databases() {
            if case .file = database {
                try await survive(kills: 50, in: nil)
            } else {
                try await survive(kills: 8, in: database)
            }
        }
    }

    private func survive(kills: Int, in database: Database?) async throws {
        let directory = try emptyBureau(in: database)
        let org = try await foundOrganisation(in: directory, database)
        var chance = Entropy.seeded(9).bytes(kills)[...]
        var acknowledged = 0
        for kill in 1...kills {
            let pause = Int(chance.popFirst() ?? 0)
            let ids = try await killed(after: pause, directory, org, database)
            acknowledged += ids.count
            let bureau = try directory.open(database: database, for: .reading)
            defer { bureau.store.close() }
            try bureau.store.read { reading in
                for id in ids { _ = try reading.record(Visit.shape, id: id) }
            }
            guard kill % 10 == 0 || kill == kills else { continue }
            #expect(try bureau.store.verify().discrepancies == [])
        }
        #expect(acknowledged > kills)
    }

    /// Lets the recorder write for so many milliseconds after its first acknowledgement, kills it, and gives the ids
    /// that it acknowledged.
    private func killed(
        after pause: Int, _ directory: DataDirectory, _ org: Int64, _ database: Database?
    ) async throws -> [Int64] {
        var arguments = [directory.path, String(org)]
        if case .server(let url) = database { arguments.append(url) }
        let recorder = try Running("Recorder", arguments)
        while recorder.process.isRunning, !recorder.said.output.contains("\n") {
            try await Task.sleep(for: .milliseconds(2))
        }
        try await Task.sleep(for: .milliseconds(pause))
        kill(recorder.process.processIdentifier, SIGKILL)
        let answer = recorder.answer()
        #expect(answer.messages == "")
        let lines = answer.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return lines.compactMap { Int64($0) }
    }
}
