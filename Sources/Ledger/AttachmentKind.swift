public import Declarations
import Foundation

/// What an attachment may be, told from its bytes; its name is not believed.
public enum AttachmentKind: String, Sendable, CaseIterable {
    case pdf, png, jpg, docx, xlsx, mp3, m4a, txt

    /// Nil for anything else, also for documents that carry macros.
    public init?(sniffing bytes: [UInt8]) {
        if bytes.starts(with: Array("%PDF-".utf8)) { self = .pdf; return }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { self = .png; return }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { self = .jpg; return }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            guard let office = AttachmentKind.office(Data(bytes)) else { return nil }
            self = office
            return
        }
        if AttachmentKind.isMP3(bytes) { self = .mp3; return }
        if AttachmentKind.isM4A(bytes) { self = .m4a; return }
        guard AttachmentKind.isText(bytes) else { return nil }
        self = .txt
    }

    /// The type as HTTP names it.
    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .png: "image/png"
        case .jpg: "image/jpeg"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .mp3: "audio/mpeg"
        case .m4a: "audio/mp4"
        case .txt: "text/plain; charset=utf-8"
        }
    }

    private static func office(_ archive: Data) -> AttachmentKind? {
        let holds = { (name: String) in archive.range(of: Data(name.utf8)) != nil }
        if holds("vbaProject.bin") { return nil }
        if holds("word/document.xml") { return .docx }
        return holds("xl/workbook.xml") ? .xlsx : nil
    }

    /// A tag, or the first frame of MPEG audio layer III.
    private static func isMP3(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: Array("ID3".utf8))
            || (bytes.count > 2 && bytes[0] == 0xFF && [0xFB, 0xFA, 0xF3, 0xF2].contains(bytes[1]))
    }

    private static func isM4A(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) else { return false }
        return ["M4A ", "mp42", "isom"].contains(String(decoding: bytes[8..<12], as: UTF8.self))
    }

    /// UTF-8 without control characters, and something in it.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        guard !bytes.isEmpty, String(validating: bytes, as: UTF8.self) != nil else { return false }
        return bytes.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }
}

/// The file is larger than an attachment may be.
public struct AttachmentTooLarge: Problem, Hashable {
    public init() {}

    public var status: Int { 413 }
    public var answer: Label {
        let most = Limits.attachmentBytes >> 20
        return Label("附件不得超过 \(most) MB", "An attachment may have \(most) MB at most")
    }
}

/// The file is none of the kinds that are kept.
public struct AttachmentRefused: Problem, Hashable {
    public var status: Int { 415 }
    public var answer: Label {
        Label(
            "只收 PDF、PNG、JPG、DOCX、XLSX、MP3、M4A 和文本文件，且不得含宏",
            "Only PDF, PNG, JPG, DOCX, XLSX, MP3, M4A and text are kept, and nothing with macros")
    }
}

/// There is nothing in the file.
public struct AttachmentEmpty: Problem, Hashable {
    public var status: Int { 422 }
    public var answer: Label { Label("文件是空的", "The file is empty") }
}

/// The file went with the personal data of its record.
public struct AttachmentDestroyed: Problem, Hashable {
    public var status: Int { 410 }
    public var answer: Label {
        Label("该记录的个人信息已到期销毁，附件随之销毁", "The personal data of this record were destroyed, and its files with them")
    }
}

/// The file of an attachment is not where it was kept.
public struct AttachmentMissing: Problem, Hashable {
    public var status: Int { 404 }
    public var answer: Label { Label("附件文件缺失，请从备份恢复", "The attachment is missing: restore it from a backup") }
}

/// The bytes of an attachment are not those that were kept, or its key is another.
public struct AttachmentBroken: Problem, Hashable {
    public var status: Int { 503 }
    public var answer: Label {
        Label("附件已损坏或密钥不符，请从备份恢复", "The attachment is damaged or its key is another: restore it from a backup")
    }
}
