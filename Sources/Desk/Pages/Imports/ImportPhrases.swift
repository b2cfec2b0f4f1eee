import Declarations
import Exchange

/// What the pages of ledgers in and out say.
extension Label {
    static let imports = Label("台账导入导出", "Ledgers in and out")
    static let importLead = Label(
        "选一个 xlsx 或 csv。先预览：每一处问题都指出单元格，确认之后才写入。",
        "Choose an xlsx or csv. First a preview: every fault names its cell, and only then is anything written.")
    static let importFile = Label("台账文件", "The ledger's file")
    static let importFileHint = Label(
        "表头中文、英文都可以；有编号的行更正该记录，带 * 的内容不变。",
        "Headings in Chinese or English; a row with a number corrects that record, what is covered with * stays.")
    static let importOpening = Label("期初导入：启用本系统以前的存量", "Opening stock, from before this bureau began here")
    static let importPreview = Label("预览", "Preview")
    static let importTemplate = Label("下载模板", "Template")
    static let importAll = Label("全部导入", "Bring in everything")
    static let importGood = Label("只导入没有问题的行", "Bring in the rows that are right")
    static let importFaultFile = Label("下载标出问题的文件", "The file with its faults")
    static let importOther = Label("换一个文件", "Another file")
    static let importAct = Label("导入", "Import")
    static let importDone = Label("已导入", "Brought in")
    static let importNothing = Label("没有可以写入的行。", "No row has anything to write.")
    static let importGone = Label("预览已过期，请重新选择文件", "The preview is no longer kept: choose the file again")
    static let importShelfFull = Label(
        "正在处理的台账太多，请稍后再试", "Too many ledgers are being read just now: try again later")
    static let importLooking = Label("正在核对", "Looking it through")
    static let importWriting = Label("正在导入", "Bringing it in")
    static let importStop = Label("停止，什么都不写入", "Stop, and write nothing")
    static let importNoFile = Label("请先选一个文件", "Choose a file first")
    static let importWhichLedger = Label("导入哪一本台账", "Into which ledger")
    static let importHistory = Label("导入导出记录", "What came in and went out")
    static let importNone = Label("还没有导入或导出过台账。", "No ledger has come in or gone out yet.")
    static let importPlace = Label("位置", "Place")
    static let importColumn = Label("列", "Column")
    static let importValue = Label("内容", "Value")
    static let importFault = Label("问题", "Fault")
    static let importAt = Label("时间", "When")
    static let importBy = Label("经办", "Who")
    static let importLedger = Label("台账", "Ledger")
    static let importKind = Label("事项", "What")
    static let importResult = Label("结果", "Result")
    static let importedBy = Label("该次导入写入的记录", "Records that this import wrote")
    static let importFirstRows = Label("将写入的内容", "What would be written")
    static let importRow = Label("行", "Row")
    static let importNumberLater = Label("写入时取号", "When written")
    static let importAsOpening = Label("期初导入", "Opening stock")
    static let exportXlsx = Label("导出 xlsx", "Export xlsx")

    static func importRows(_ rows: Int) -> Label { Label("已看 \(rows) 行", "\(rows) rows so far") }
    static func importRows(_ rows: Int, of all: Int) -> Label { Label("\(all) 行中已到 \(rows)", "\(rows) of \(all) rows") }
    static func importShown(_ shown: Int) -> Label {
        Label("前 \(shown) 行", "The first \(shown) rows")
    }
    static func importOpen(_ records: Int) -> Label { Label("查看这 \(records) 条记录", "See these \(records) records") }
    static func noSuchImport(_ entry: Int64) -> Label {
        Label("日志 \(entry) 不是这本台账的导入", "Entry \(entry) is no import of this register")
    }
    static func ledgerFile(_ ledger: Label?) -> Label {
        Label("\(ledger?.zh ?? "")台账文件", ledger.map { "File of \($0.en)" } ?? "File of a ledger")
    }
    static func importInto(_ title: Label) -> Label { Label("导入\(title.zh)", "Bring in: \(title.en)") }
    static func importMore(_ shown: Int, _ all: Int) -> Label {
        Label("只列出前 \(shown) 处，共 \(all) 处。", "The first \(shown) of \(all) faults.")
    }
    static func importCounts(_ created: Int64, _ changed: Int64, _ known: Int64, _ refused: Int64) -> Label {
        Label(
            "新增 \(created)，更正 \(changed)，以前已导入 \(known)，有问题 \(refused)",
            "\(created) new, \(changed) corrected, \(known) known, \(refused) refused")
    }
    static func exportCounts(_ rows: Int64, _ format: String) -> Label {
        Label("\(rows) 条，\(format)", "\(rows) records, \(format)")
    }
    static func exportClear(_ purpose: String) -> Label {
        Label("含个人信息明文，用途：\(purpose)", "Personal data in clear, for: \(purpose)")
    }
}

extension ImportedRow.Mark {
    var label: Label {
        switch self {
        case .new: Label("新增", "New")
        case .changed: Label("更正", "Corrected")
        case .unchanged: Label("无变化", "Unchanged")
        case .known: Label("以前已导入", "Brought in before")
        }
    }
}
