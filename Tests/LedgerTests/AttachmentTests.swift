import Declarations
import Foundation
@testable import Ledger
import TestDatabases
import Testing

@Suite struct AttachmentTests {
    private let entropy = Entropy.seeded(5)
    private let letter = Array("申请人反映楼上漏水。\n".utf8)

    private func files(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder + "/attachments").filter { $0.count > 2 }
    }

    @Test func anAttachmentIsReadBackAsItWasGiven() throws {
        let folder = try freshFolder()
        let kept = Attachments(directory: folder)
        let attachment = try kept.put(letter, name: "情况说明.txt", entropy)
        #expect(attachment.name == "情况说明.txt" && attachment.kind == .txt && attachment.size == letter.count)
        #expect(attachment.stored == attachment.digest)
        #expect(try kept.read(stored: attachment.stored, digest: attachment.digest) == letter)
        #expect(try kept.all() == [attachment.stored])
        _ = try kept.put(letter, name: "again.txt", entropy)
        #expect(try files(in: folder).count == 1)
    }

    @Test func aSealedAttachmentOpensWithItsKeyAlone() throws {
        let folder = try freshFolder()
        let kept = Attachments(directory: folder)
        let key = RecordKey(from: entropy)
        let attachment = try kept.put(letter, name: "a.txt", key: key, entropy)
        let path = try #require(try files(in: folder).first)
        let bytes = try Data(contentsOf: URL(filePath: folder + "/attachments/" + path))
        #expect(bytes.range(of: Data("漏水".utf8)) == nil)
        #expect(try kept.read(stored: attachment.stored, digest: attachment.digest, key: key) == letter)
        for wrong in [nil, RecordKey(from: entropy)] {
            #expect(throws: AttachmentBroken.self) {
                try kept.read(stored: attachment.stored, digest: attachment.digest, key: wrong)
            }
        }
    }

    @Test func anAlteredOrMissingAttachmentSaysSo() throws {
        let folder = try freshFolder()
        let kept = Attachments(directory: folder)
        let attachment = try kept.put(letter, name: "a.txt", entropy)
        let path = folder + "/attachments/" + (try #require(try files(in: folder).first))
        #expect(kept.holds(attachment.stored))
        try Data("other".utf8).write(to: URL(filePath: path))
        #expect(!kept.holds(attachment.stored))
        #expect(throws: AttachmentBroken.self) {
            try kept.read(stored: attachment.stored, digest: attachment.digest)
        }
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: AttachmentMissing.self) {
            try kept.read(stored: attachment.stored, digest: attachment.digest)
        }
        #expect(throws: AttachmentMissing.self) { try kept.read(stored: "sha256:../../etc/passwd", digest: "") }
    }

    @Test(arguments: [
        (Array("%PDF-1.7".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png),
        ([0xFF, 0xD8, 0xFF, 0xE0], .jpg), (Array("PK\u{3}\u{4}..word/document.xml".utf8), .docx),
        (Array("PK\u{3}\u{4}..xl/workbook.xml".utf8), .xlsx), (Array("ID3\u{4}".utf8), .mp3),
        ([0xFF, 0xFB, 0x90], .mp3), ([0, 0, 0, 0x1C] + Array("ftypM4A 0000".utf8), .m4a), (Array("文字".utf8), .txt),
        (Array("PK\u{3}\u{4}..word/document.xml word/vbaProject.bin".utf8), nil),
        (Array("PK\u{3}\u{4}x.exe".utf8), nil),
        ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], nil), (Array("MZ\u{90}\0".utf8), nil), ([], nil), ([0xFF, 0xFE], nil),
    ] as [([UInt8], AttachmentKind?)])
    func theBytesSayWhatAFileIs(_ bytes: [UInt8], _ kind: AttachmentKind?) {
        #expect(AttachmentKind(sniffing: bytes) == kind)
    }

    @Test(arguments: [
        ("../../etc/passwd", "passwd.txt"), ("C:\\x\\病历.pdf.exe", "病历.pdf.txt"), ("", "attachment.txt"),
        (".txt", "txt.txt"), ("a\"b\n<c>.txt", "abc.txt"), (" 说明 .txt", "说明.txt"),
    ])
    func aNameIsHarmless(_ given: String, _ kept: String) {
        #expect(AttachmentName.safe(given, for: .txt) == kept)
        #expect(AttachmentName.safe(String(repeating: "长", count: 500), for: .pdf).count == 124)
    }

    @Test func whatIsTooLargeOrUnknownIsRefused() throws {
        let folder = try freshFolder()
        let kept = Attachments(directory: folder)
        #expect(throws: AttachmentRefused.self) { try kept.put([0, 1, 2], name: "a.pdf", entropy) }
        let large = [UInt8](repeating: 0x41, count: Limits.attachmentBytes + 1)
        #expect(throws: AttachmentTooLarge.self) { try kept.put(large, name: "a.txt", entropy) }
        #expect(!FileManager.default.fileExists(atPath: folder + "/attachments"))
    }
}
