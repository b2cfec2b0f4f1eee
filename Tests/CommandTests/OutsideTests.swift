import Bureau
import Declarations
import Foundation
import Ledger
import TestDatabases
import Testing

/// What fails outside of the program ends with 3 and says what to do.
@Suite struct OutsideTests {
    @Test func aDirectoryWithoutABureauHasNoDatabase() throws {
        try expect("belfry init first", of: try belfry("figures", "--data", try freshFolder()))
        try expect("belfry init first", of: try belfry("serve", "--data", "/nowhere/at/all"))
    }

    @Test func aLostDatabaseIsNotMadeAnew() throws {
        let directory = try emptyBureau()
        try FileManager.default.removeItem(atPath: directory.databaseFile)
        for command in ["figures", "verify", "serve"] {
            try expect("no database here", of: try belfry(command, "--data", directory.path))
        }
        #expect(!FileManager.default.fileExists(atPath: directory.databaseFile))
    }

    @Test func aDamagedFileIsNoDatabase() throws {
        let directory = try emptyBureau()
        try Data(repeating: 7, count: 50_000).write(to: URL(filePath: directory.databaseFile))
        try expect("belfry restore", of: try belfry("figures", "--data", directory.path))
        try expect("belfry restore", of: try belfry("serve", "--data", directory.path))
    }

    @Test func aDatabaseOfANewerProgramIsLeftAlone() throws {
        let directory = try emptyBureau()
        try alter(directory, "INSERT INTO migration (number, name, digest) VALUES (999, 'later', 'x')")
        try expect("upgrade the program", of: try belfry("figures", "--data", directory.path))
        try expect("upgrade the program", of: try belfry("serve", "--data", directory.path))
    }

    @Test func aDatabaseOfAnotherBureauIsTold() throws {
        let directory = try emptyBureau()
        try Data(#"{"bureau":"other"}"#.utf8).write(to: URL(filePath: directory.path + "/bureau.json"))
        try expect("does not hold the bureau other", of: try belfry("figures", "--data", directory.path))
        try Data("{".utf8).write(to: URL(filePath: directory.path + "/bureau.json"))
        try expect("bureau.json", of: try belfry("figures", "--data", directory.path))
    }

    @Test func withoutItsKeyABureauStaysClosed() async throws {
        let directory = try emptyBureau()
        _ = try await foundOrganisation(in: directory)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: directory.keyFile)
        try expect("chmod 600", of: try belfry("figures", "--data", directory.path))
        try FileManager.default.removeItem(atPath: directory.keyFile)
        try expect("key file", of: try belfry("figures", "--data", directory.path))
    }

    @Test func theKeyOfAnotherBureauDoesNotFit() async throws {
        let directory = try emptyBureau()
        let org = try await foundOrganisation(in: directory)
        let bureau = try directory.open(for: .writing)
        _ = try await bureau.store.write(as: .console) { transaction in
            var visit = Visit()
            visit.visitedOn = "2019-06-28"
            visit.org = .init(org)
            visit.subject = "漏水"
            return try transaction.record(visit).id
        }
        bureau.store.close()
        try FileManager.default.removeItem(atPath: directory.keyFile)
        try BureauKey(from: .system).write(to: directory.keyFile)
        try expect("does not fit", of: try belfry("figures", "--data", directory.path))
    }

    @Test func onlyOneProcessWrites() throws {
        let directory = try emptyBureau()
        let lock = try WriterLock(directory: directory.path)
        try expect("stop it first", of: try belfry("serve", "--port", "0", "--data", directory.path))
        #expect(try belfry("figures", "--data", directory.path).status == 0)
        withExtendedLifetime(lock) {}
    }

    @Test func aFullDiskIsTold() throws {
        let place = try freshFolder()
        let answer = try Running(
            "belfry", ["init", "--name", "局", "--code", "full", "--region", "990000", "--data", place],
            shell: "ulimit -f 40; "
        ).answer()
        try expect("disk is full", of: answer)
        #expect(DataDirectory(place).isEmpty)
        let directory = try emptyBureau()
        try expect("room", of: try belfry("figures", "--data", directory.path, shell: "exec >/dev/full; "))
        try expect("room", of: try belfry("figures", "--help", shell: "exec >/dev/full; "))
    }

    @Test func aSecretThatCannotBeReadIsNamed() throws {
        let directory = try emptyBureau()
        let answer = try belfry("figures", "--data", directory.path, environment: ["BELFRY_DATABASE_FILE": "/nowhere"])
        try expect("/nowhere", of: answer)
        let unreachable = try belfry("figures", "--data", directory.path, "--database", "postgres://x@/x?host=/nowhere")
        try expect("cannot be reached", of: unreachable)
    }

    @Test func whatWasTamperedWithDoesNotHold() throws {
        let directory = try emptyBureau()
        #expect(try belfry("verify", "--data", directory.path).status == 0)
        try alter(directory, "UPDATE journal SET reason = 'other' WHERE seq = 1")
        let answer = try belfry("verify", "--json", "--data", directory.path)
        #expect(answer.status == 1)
        #expect(answer.output.contains("\"holds\""))
        #expect(answer.output.contains("journal"))
    }

    private func alter(_ directory: DataDirectory, _ sql: String) throws {
        let connection = try Database.file(directory.databaseFile).connect(.writing)
        defer { connection.close() }
        try connection.script(sql)
    }

    private func expect(_ words: String, of answer: Running.Answer) throws {
        #expect(answer.status == 3)
        #expect(answer.output == "")
        #expect(answer.messages.contains(words), "\(answer.messages)")
    }
}
