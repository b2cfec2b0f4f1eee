import Declarations
import Foundation
@testable import Ledger
import TestDatabases
import Testing

@Suite struct AttachingTests {
    private func file(_ id: Int64, _ row: Row<Memo>, _ world: World) throws -> AttachedFile {
        try world.store.read { try $0.attachment(id, of: Memo.shape, row.id) }
    }

    private func contents(_ file: AttachedFile, _ world: World) throws -> String {
        let bytes = try world.store.read { try $0.contents(of: file, in: world.store.attachments) }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func aFileIsEnteredOnItsRecordAndReadBack() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("漏水"))
            let id = try await world.attach("三楼漏水", named: "说明.pdf", to: row)
            let file = try file(id, row, world)
            #expect(file.name == "说明.txt" && file.kind == .txt && file.size == 12 && file.addedBy == "clerk")
            #expect(file.digest == Digest.of(Array("三楼漏水".utf8)) && file.addedAt == World.noon)
            #expect(try contents(file, world) == "三楼漏水")
            let history = try world.store.read { try $0.history(Memo.shape, id: row.id) }
            #expect(history.map(\.event) == ["file_attached", "recorded"] && history[0].seq == id)
            _ = try await world.change(row, reason: "附件不改变版本")
            #expect(try world.verify().discrepancies == [])
        }
    }

    @Test func neitherNameNorContentsOfAPersonalFileLieOpen() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("漏水"))
            let id = try await world.attach("张伟的病历", named: "张伟.txt", to: row)
            let entry = try world.store.read { try $0.history(Memo.shape, id: row.id)[0] }
            let stored = try file(id, row, world).stored
            #expect(!entry.body.contains("张伟") && !entry.body.contains(Digest.of(Array("张伟的病历".utf8))))
            let bytes = try world.store.attachments.bytes(stored)
            #expect(bytes.range(of: Data("张伟".utf8)) == nil)
        }
    }

    @Test func withTheKeyOfARecordItsFilesGo() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("到期"))
            let id = try await world.attach("病历", named: "病历.txt", to: row)
            try await world.store.write(as: world.clerk) {
                try $0.destroyKey(Memo.shape, id: row.id, reason: "保管期满")
            }
            let gone = try file(id, row, world)
            #expect(gone.name == nil && gone.digest == nil)
            #expect(throws: AttachmentDestroyed.self) { try contents(gone, world) }
            await #expect(throws: KeyDestroyed.self) { try await world.attach("又一份", named: "a.txt", to: row) }
            #expect(try world.verify().discrepancies == [])
        }
    }

    @Test func aFileSentAgainIsThereOnce() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("漏水"))
            let first = try await world.attach("照片", named: "a.txt", to: row, request: "one")
            let again = try await world.attach("照片", named: "a.txt", to: row, request: "one")
            #expect(first == again)
            #expect(try world.store.attachments.all().count == 1)
        }
    }

    @Test func aFileThatIsRefusedLeavesNothing() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("漏水"))
            await #expect(throws: AttachmentEmpty.self) { try await world.attach("", named: "a.txt", to: row) }
            await #expect(throws: AttachmentRefused.self) { try await world.attach("\u{0}", named: "a.pdf", to: row) }
            let void = try await world.void(row, reason: "重复")
            await #expect(throws: Refused.self) { try await world.attach("照片", named: "a.txt", to: void) }
            #expect(try world.store.attachments.all() == [])
            #expect(try world.verify().discrepancies == [])
        }
    }

    @Test func aRecordTakesOnlySoManyFiles() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("漏水"))
            try await world.store.write(as: world.clerk) { transaction in
                let key = try transaction.reading.fileKey("memo", row.id)
                let file = Attachment(name: "a.txt", kind: .txt, size: 1, digest: "sha256:0", stored: "sha256:0")
                for _ in 0..<Limits.recordAttachments {
                    _ = try transaction.attach(file, to: Memo.shape, row.id, under: key)
                }
            }
            await #expect(throws: Refused.self) { try await world.attach("照片", named: "a.txt", to: row) }
            #expect(try world.store.attachments.all() == [])
        }
    }

    @Test func aWithdrawnFileStaysAndSaysSo() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("漏水"))
            let other = try await world.record(Memo("噪音"))
            let id = try await world.attach("照片", named: "a.txt", to: row)
            let withdraw = { (row: Row<Memo>, reason: String) in
                try await world.store.write(as: world.clerk) {
                    try $0.withdraw(file: id, of: Memo.shape, row.id, reason: reason)
                }
            }
            await #expect(throws: Refused.self) { try await withdraw(row, "") }
            await #expect(throws: NotFound.self) { try await withdraw(other, "别人的") }
            try await withdraw(row, "传错了")
            await #expect(throws: Refused.self) { try await withdraw(row, "再来一次") }
            let file = try file(id, row, world)
            #expect(try file.isWithdrawn && contents(file, world) == "照片")
            #expect(try world.verify().discrepancies == [])
        }
    }

    @Test func verifyNamesFilesThatAreMissingChangedOrNobodys() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("漏水"))
            let ids = [
                try await world.attach("照片", named: "a.txt", to: row),
                try await world.attach("录音", named: "b.txt", to: row),
            ]
            let places = try ids.map { Attachments.place(try file($0, row, world).stored) }
            let folder = world.store.attachments
            try folder.replace(places[0], with: nil)
            try folder.replace(places[1], with: Data("改过".utf8))
            try Data("MZ".utf8).write(to: URL(filePath: folder.folder + "/stray.exe"))
            let found = try world.verify().discrepancies
            #expect(found.map(\.id) == [ids[0], ids[1], nil])
            for (words, told) in zip(["缺失：\(places[0]) (memo/", "改动：\(places[1])", "stray.exe"], found) {
                #expect(told.answer.zh.contains(words), "\(told.answer.zh)")
            }
        }
    }

    @Test func twoWhoBringTheSameFileDoNotTakeItFromEachOther() throws {
        let kept = Attachments(directory: try freshFolder())
        let ready = try kept.prepare(Array("同一份".utf8), name: "a.txt", key: nil, .seeded(1))
        let stored = ready.attachment.stored
        kept.claim(stored)
        kept.claim(stored)
        try kept.keep(ready)
        kept.release(stored) { false }
        #expect(kept.holds(stored))
        kept.release(stored) { false }
        #expect(!kept.has(stored))
    }
}

extension Attachments {
    fileprivate func bytes(_ stored: String) throws -> Data {
        try Data(contentsOf: URL(filePath: path(stored)))
    }

    /// Puts something else in a file's place, or nothing.
    fileprivate func replace(_ place: String, with data: Data?) throws {
        let path = folder + "/" + place
        try FileManager.default.removeItem(atPath: path)
        try data?.write(to: URL(filePath: path))
    }
}
