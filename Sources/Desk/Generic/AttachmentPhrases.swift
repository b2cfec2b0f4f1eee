import Declarations
import Ledger

/// What is said of the files of a record.
extension Label {
    static let attachments = Label("附件", "Files")
    static let fileName = Label("名称", "Name")
    static let fileKind = Label("类型", "Kind")
    static let fileSize = Label("大小", "Size")
    static let fileAdded = Label("上传", "Added")
    static let addFile = Label("添加附件", "Add a file")
    static let upload = Label("上传", "Upload")
    static let showFile = Label("查看", "Show")
    static let fileDestroyed = Label("（已销毁）", "(destroyed)")
    static let sealedHint = Label("加密保存，每次打开都留痕", "Kept encrypted; each opening is noted")
    static let fileToChoose = Label("文件", "File")
    static let withdrawFileAfter = Label(
        "文件留着，标明作废，不能恢复。", "The file is kept and marked as void, and it does not come back.")

    static func withdrawingFile(_ name: String) -> Label { Label("作废附件 \(name)", "Withdraw the file \(name)") }
    static func files(_ count: Int) -> Label { Label("\(count) 件", count == 1 ? "1 file" : "\(count) files") }

    /// What is taken: every kind by its ending, and how large.
    static let filesTaken: Label = {
        let kinds = AttachmentKind.allCases.map { $0.rawValue.uppercased() }
        let most = Limits.attachmentBytes >> 20
        return Label(
            kinds.joined(separator: "、") + "，不超过 \(most) MB", kinds.joined(separator: ", ") + "; \(most) MB at most")
    }()
}

/// How large a file is, as people say it.
enum FileSize {
    static func words(_ bytes: Int) -> String {
        if bytes < 1_024 { return "\(bytes) B" }
        if bytes < 1 << 20 { return "\((bytes + 1_023) >> 10) KB" }
        return Digits.decimal(Double(bytes) / Double(1 << 20), places: 1) + " MB"
    }
}
