import Foundation
import Ledger
import TestDatabases
import Testing

/// The audit on the command line: what it says, how it ends, and what it refuses.
@Suite struct AuditCommandTests {
    private func file(_ name: String, _ bytes: Data) throws -> String {
        let path = URL(filePath: try freshFolder()).appending(path: name)
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: path)
        return path.path()
    }

    @Test func aBrokenReportEndsWithOneAndASoundOneWithNothing() throws {
        let wrong = try belfry("audit", file("wrong.txt", Data("共受理案件15件，其中维持4件，驳回12件。".utf8)))
        #expect(wrong.status == 1 && wrong.output.contains("4+12=16"))
        let sound = try belfry("audit", "--json", file("sound.txt", Data("共受理案件16件，其中维持4件，驳回12件。".utf8)))
        #expect(sound.status == 0 && sound.output.contains("\"verdict\":\"holds\""))
    }

    @Test func chineseOfTheOldEncodingIsRead() throws {
        // 共15件，其中甲4件，乙12件。 in GB18030.
        let bytes: [UInt8] = [
            0xB9, 0xB2, 0x31, 0x35, 0xBC, 0xFE, 0xA3, 0xAC, 0xC6, 0xE4, 0xD6, 0xD0, 0xBC, 0xD7, 0x34, 0xBC, 0xFE,
            0xA3, 0xAC, 0xD2, 0xD2, 0x31, 0x32, 0xBC, 0xFE, 0xA1, 0xA3,
        ]
        let answer = try belfry("audit", "--json", file("old.txt", Data(bytes)))
        #expect(answer.output.contains("其中"))
    }

    @Test func whatHoldsNoTextIsRefusedWithAReason() throws {
        let papers: [(String, Data, String)] = [
            ("empty.txt", Data(), "empty.txt"), ("binary.txt", Data([0, 1, 2, 3, 0, 255, 254, 0, 9]), "binary.txt"),
            ("large.txt", Data(repeating: 0x20, count: 50 << 20), "32 MB"),
            ("locked.docx", lockedWord, "locked.docx"),
            ("scanned.pdf", Data("%PDF-1.4\n%%EOF\n".utf8), "scanned.pdf"),
        ]
        for (name, bytes, words) in papers {
            let answer = try belfry("audit", file(name, bytes))
            #expect(answer.status == 2 && answer.output == "", "\(name)")
            #expect(answer.messages.contains(words), "\(answer.messages)")
        }
    }

    /// The head of a compound file that holds an encrypted package.
    private var lockedWord: Data {
        Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + Data(repeating: 0, count: 504)
            + Data("EncryptedPackage".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    }

    @Test func theLedgerIsAskedWithAPeriod() throws {
        let report = try file("report.txt", Data("上半年受理调解纠纷3件。接待群众批次0批次。".utf8))
        #expect(try belfry("audit", report, "--data", "/nowhere").status == 2)
        let directory = try emptyBureau()
        let answer = try belfry("audit", report, "--data", directory.path, "--period", "2019-H1", "--json")
        #expect(answer.status == 1, "\(answer.messages)")
        #expect(answer.output.contains("\"kind\":\"ledger\"") && answer.output.contains("mediation.disputes.accepted"))
    }
}
