import Foundation
import Testing

@Suite struct BadInputTests {
    @Test func anUnknownOptionIsWrongUse() throws {
        let answer = try Command.run("figures", "--colour")
        #expect(answer.code == 2)
        #expect(answer.messages.contains("--colour"))
        #expect(answer.output == "")
    }

    @Test func helpGivesAnExampleOfEveryCommand() throws {
        for command in ["demo", "init", "serve", "figures", "figure", "report", "verify", "seal", "backup", "restore"] {
            let answer = try Command.run(command, "--help")
            #expect(answer.code == 0)
            #expect(answer.output.contains("belfry \(command)"), "\(command)")
        }
    }

    @Test func aMissingDatabaseIsNamedAndNotMade() throws {
        let path = try Command.folder().appending(path: "nowhere").path
        let answer = try Command.run("figures", "--data", path)
        #expect(answer.code == 3)
        #expect(answer.messages.contains("belfry init"))
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func aDamagedDatabaseIsRefusedAndLeftAsItIs() throws {
        let path = try Command.bureau()
        let file = URL(filePath: path + "/belfry.sqlite")
        let damaged = Data("this is no database, however long one looks at it".utf8)
        for rest in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.path + rest) }
        try damaged.write(to: file)
        let answer = try Command.run("verify", "--data", path)
        #expect(answer.code == 3)
        #expect(answer.messages.contains("restore"))
        #expect(try Data(contentsOf: file) == damaged)
    }

    @Test func aDatabaseOfANewerProgramIsRefused() throws {
        let path = try Command.bureau()
        try Command.change(path, "INSERT INTO migration (number, name, digest) VALUES (9999, 'later', 'sha256:0')")
        let answer = try Command.run("figures", "--data", path)
        #expect(answer.code == 3)
        #expect(answer.messages.contains("9999"))
    }

    @Test func aValueChangedBehindTheProgramsBackIsNamed() throws {
        let path = try Command.bureau()
        #expect(try Command.run("verify", "--data", path).code == 0)
        try Command.change(path, "UPDATE journal SET reason = 'other' WHERE seq = 1")
        let answer = try Command.run("verify", "--data", path)
        #expect(answer.code == 1)
        #expect(answer.output.contains("journal"))
    }

    @Test func aMissingAnOpenAndAWrongKeyAreToldApart() throws {
        let path = try Command.bureau()
        let key = path + "/keys/bureau.key"
        let right = try Data(contentsOf: URL(filePath: key))
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
        #expect(try Command.run("seal", "--data", path).messages.contains("chmod 600"))
        try FileManager.default.removeItem(atPath: key)
        #expect(try Command.run("seal", "--data", path).code == 3)
        #expect(!FileManager.default.fileExists(atPath: key))
        try Data("not a key".utf8).write(to: URL(filePath: key))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
        #expect(try Command.run("seal", "--data", path).code == 3)
        try right.write(to: URL(filePath: key))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
        #expect(try Command.run("seal", "--data", path).code == 0)
    }

    @Test func aPortInUseAndASecondWriterAreSaid() throws {
        let path = try Command.bureau()
        let other = try Command.bureau()
        let first = try Command("belfry", ["serve", "--data", path, "--port", "0"])
        defer { first.process.terminate() }
        let address = try #require(try first.firstMessage())
        let port = try #require(address.split(separator: ":").last).trimmingCharacters(in: .whitespacesAndNewlines)
        let second = try Command.run("serve", "--data", path, "--port", "0")
        #expect(second.code == 3)
        let taken = try Command.run("serve", "--data", other, "--port", port)
        #expect(taken.code == 3)
        #expect(taken.messages.contains(port))
    }

    @Test func aRealBureauRefusesAnotherDay() throws {
        let answer = try Command.run("serve", "--data", try Command.bureau(), "--today", "2019-07-01")
        #expect(answer.code == 2 || answer.code == 3)
        #expect(answer.messages.count > 10)
    }

    @Test func aDirectoryWithSomethingInItIsNotOverwritten() throws {
        let path = try Command.bureau()
        let answer = try Command.run("demo", "--data", path)
        #expect(answer.code != 0)
        #expect(try Command.run("verify", "--data", path).code == 0)
    }
}

extension Command {
    /// Changes a bureau's database behind the program's back.
    static func change(_ path: String, _ sql: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let script = "import sqlite3,sys\nc=sqlite3.connect(sys.argv[1])\nc.execute(sys.argv[2])\nc.commit()"
        process.arguments = ["python3", "-c", script, path + "/belfry.sqlite", sql]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// The first line it says on standard error, waited for while it runs.
    func firstMessage() throws -> String? {
        for _ in 0..<600 where process.isRunning {
            let said = try said()
            if let end = said.firstIndex(of: "\n") { return String(said[..<end]) }
            Thread.sleep(forTimeInterval: 0.1)
        }
        return nil
    }
}
