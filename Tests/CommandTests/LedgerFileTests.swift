import Bureau
import Declarations
import Foundation
import Ledger
import Testing

/// Ledgers in and out by the program.
struct LedgerFileTests {
    private let heading = "接待日期,接待组织,人数,反映事项,办理方式"
    private let good = "2019.3.5,东街道调委会,2,漏水,当场答复"
    private let bad = "2019.2.30,东街道调委会,2,漏水,当场答复"

    private func world() async throws -> DataDirectory {
        let directory = try emptyBureau()
        _ = try await foundOrganisation(in: directory)
        return directory
    }

    private func file(_ rows: String..., name: String = "visits.csv") throws -> String { try file(rows, name: name) }

    private func file(_ rows: [String], name: String = "visits.csv") throws -> String {
        let path = try freshFolderPath() + "/" + name
        try Data(rows.joined(separator: "\n").utf8).write(to: URL(filePath: path))
        return path
    }

    private func freshFolderPath() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.path()
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func aLedgerGoesInOnceAndOutAgain() async throws {
        let directory = try await world()
        let data = ["--data", directory.path]
        let path = try file(heading, good, good)
        let trial = try Running("belfry", ["import", "visit", path, "--dry-run", "--json"] + data).answer()
        #expect(trial.status == 0)
        #expect(try json(trial.output)["created"] as? Int == 2)
        for created in [2, 0] {
            let answer = try Running("belfry", ["import", "visit", path, "--json"] + data).answer()
            #expect(answer.status == 0, "\(answer.messages)")
            #expect(try json(answer.output)["created"] as? Int == created)
        }
        let csv = try Running("belfry", ["export", "visit"] + data).answer()
        #expect(csv.status == 0)
        #expect(csv.output.split(separator: "\r\n").count == 3)
        #expect(!csv.output.contains("漏水"))
        let out = try freshFolderPath() + "/out.xlsx"
        #expect(try Running("belfry", ["export", "visit", "--format", "xlsx", "-o", out] + data).answer().status == 0)
        let again = try Running("belfry", ["import", "visit", out, "--json"] + data).answer()
        #expect(try json(again.output)["unchanged"] as? Int == 2)
        let lines = try Running("belfry", ["export", "visit", "--format", "json"] + data).answer()
        #expect(lines.output.split(separator: "\n").count == 2)
        #expect(try belfry("verify", "--data", directory.path).status == 0)
    }

    @Test func aFaultIsToldByPlaceAndNothingIsWritten() async throws {
        let directory = try await world()
        let path = try file(heading, good, bad)
        let back = try freshFolderPath() + "/back.xlsx"
        let answer = try belfry("import", "visit", path, "--faults", back, "--data", directory.path)
        #expect(answer.status == 1)
        #expect(answer.output.contains("A3\tformat") && answer.output.contains("没有这一天"))
        #expect(FileManager.default.fileExists(atPath: back))
        let csv = try belfry("export", "visit", "--data", directory.path)
        #expect(csv.output.split(separator: "\r\n").count == 1)
        let part = try belfry("import", "visit", path, "--partial", "--json", "--data", directory.path)
        #expect(part.status == 1)
        #expect(try json(part.output)["created"] as? Int == 1)
    }

    @Test func aTemplateGoesInWithoutItsExample() async throws {
        let directory = try await world()
        let path = try freshFolderPath() + "/template.xlsx"
        #expect(try belfry("template", "visit", "-o", path, "--data", directory.path).status == 0)
        let answer = try belfry("import", "visit", path, "--json", "--data", directory.path)
        #expect(answer.status == 0)
        #expect(try json(answer.output)["rows"] as? Int == 0)
    }

    /// Whether killed or asked to stop, in whole or in part: begun anew, it ends as if it had run through once.
    @Test func anImportBrokenOffAndRepeatedEndsAsOneRunThrough() async throws {
        let rows = (0..<1_200).map { "2019.\($0 % 6 + 1).\($0 % 28 + 1),东街道调委会,\($0 % 9 + 1),事项\($0),当场答复" }
        let path = try file([heading] + rows)
        let undisturbed = try await world()
        #expect(try belfry("import", "visit", path, "--data", undisturbed.path).status == 0)
        let whole = try belfry("export", "visit", "--data", undisturbed.path).output
        #expect(whole.split(separator: "\r\n").count == 1_201)
        for (signal, way) in [(SIGKILL, ["--partial"]), (SIGKILL, []), (SIGINT, ["--partial"]), (SIGINT, [])] {
            var directory = try await world()
            var broken = try brokenOff(by: signal, ["import", "visit", path, "--data", directory.path] + way)
            for _ in 0..<9 where broken.status == 0 {
                // It was through before the signal reached it: that says nothing about being broken off.
                directory = try await world()
                broken = try brokenOff(by: signal, ["import", "visit", path, "--data", directory.path] + way)
            }
            #expect(broken.status == (signal == SIGKILL ? SIGKILL : 1), "\(broken.messages)")
            let kept = try json(belfry("verify", "--json", "--data", directory.path).output)
            #expect(kept["holds"] as? Bool == true)
            let again = try belfry("import", "visit", path, "--json", "--data", directory.path)
            let outcome = try json(again.output)
            let (created, known) = (outcome["created"] as? Int ?? 0, outcome["known"] as? Int ?? 0)
            #expect(created + known == 1_200)
            #expect(way.isEmpty ? known == 0 : known >= 256 && created > 0)
            #expect(try belfry("export", "visit", "--data", directory.path).output == whole)
        }
    }

    /// Ends a program once it has told of its first rows. Keeps its thread while it waits: other tests hold theirs for
    /// seconds, and the program would be through before this one is asked again.
    private func brokenOff(by signal: Int32, _ arguments: [String]) throws -> Running.Answer {
        let running = try Running("belfry", arguments)
        while running.process.isRunning, !running.said.messages.contains("\n") { usleep(1_000) }
        kill(running.process.processIdentifier, signal)
        return running.answer()
    }

    @Test func anExportWorksBesideAServerAndIsNoted() async throws {
        let directory = try await world()
        let data = ["--data", directory.path]
        #expect(try Running("belfry", ["import", "visit", try file(heading, good)] + data).answer().status == 0)
        let served = try await Served(directory)
        let covered = try Running("belfry", ["export", "visit"] + data).answer()
        #expect(covered.status == 0 && !covered.output.contains("漏水"))
        let clear = try Running("belfry", ["export", "visit", "--purpose", "核对"] + data).answer()
        #expect(clear.status == 0 && clear.output.contains("漏水"), "\(clear.messages)")
        served.running.process.terminate()
        #expect(served.running.answer().status == 0)
        let bureau = try directory.open(for: .reading)
        defer { bureau.store.close() }
        let events = try bureau.store.read { try $0.entries(JournalQuery()).entries }.map(\.event)
        #expect(events.prefix(3) == ["revealed", "exported", "exported"])
        #expect(try bureau.store.verify().holds)
    }

    @Test func whoeverMayNotExportGetsNoFile() async throws {
        let directory = try await world()
        let data = ["--data", directory.path]
        #expect(try Running("belfry", ["user", "add", "newcomer", "--name", "新来的人"] + data).answer().status == 0)
        for more in [[], ["--purpose", "核对"]] {
            let path = try freshFolderPath() + "/out.csv"
            let answer = try Running("belfry", ["export", "visit", "--as", "newcomer", "-o", path] + data + more)
                .answer()
            #expect(answer.status == 2)
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func wrongUseIsTold() async throws {
        let directory = try await world()
        let path = try file(heading, good)
        let data = ["--data", directory.path]
        let wrong: [[String]] = [
            ["import", "nothing", path], ["import", "visit", "/nowhere.xlsx"], ["export", "nothing"],
            ["export", "visit", "--format", "xlsx"], ["template", "nothing", "-o", path + ".xlsx"],
            ["import", "visit", path, "--as", "stranger"], ["export", "visit", "--purpose", ""],
            ["import", "visit", try file("甲,乙", "1,2")],
        ]
        for arguments in wrong {
            let answer = try Running("belfry", arguments + data).answer()
            #expect(answer.status == 2, "\(arguments): \(answer.messages)")
            #expect(answer.output.isEmpty && !answer.messages.isEmpty)
        }
    }
}
