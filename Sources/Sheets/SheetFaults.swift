public import Declarations

/// The file is larger than any ledger.
public struct SheetTooLarge: Problem, Hashable {
    public let bytes: UInt64
    public let most: UInt64

    public init(bytes: UInt64, most: UInt64) {
        (self.bytes, self.most) = (bytes, most)
    }

    public var status: Int { 413 }
    public var answer: Label {
        Label(
            "文件（或解压后）\(bytes >> 20) MB，超过 \(most >> 20) MB，请分成几份",
            "The file holds (or unfolds to) \(bytes >> 20) MB, more than \(most >> 20) MB: split it")
    }
}

/// A sheet reaches further than a ledger may.
public struct SheetTooWide: Problem, Hashable {
    public let row: Int
    public var status: Int { 422 }
    public var answer: Label {
        Label(
            "第 \(row) 行超过 \(Limits.sheetColumns) 列，不像一份台账",
            "Row \(row) has more than \(Limits.sheetColumns) columns; that is no ledger")
    }
}

/// A sheet has more rows than a spreadsheet can have.
public struct SheetTooLong: Problem, Hashable {
    public var status: Int { 422 }
    public var answer: Label {
        Label("超过 \(Limits.sheetRows) 行，请分成几份", "More than \(Limits.sheetRows) rows: split the file")
    }
}

/// A cell holds more than a cell can.
public struct CellTooLong: Problem, Hashable {
    public let row: Int
    public var status: Int { 422 }
    public var answer: Label {
        Label(
            "第 \(row) 行有单元格超过 \(Limits.cellBytes >> 10) KB",
            "A cell in row \(row) holds more than \(Limits.cellBytes >> 10) KB")
    }
}

/// The file does not open, or ends before its end.
public struct SheetDamaged: Problem, Hashable {
    /// The part of the file that cannot be read.
    public let part: String
    public var status: Int { 422 }
    public var answer: Label {
        Label("文件损坏，读不出 \(part)，请用表格软件打开后另存", "The file is damaged: \(part) cannot be read. Open and save it anew")
    }
}

/// A password stands before the sheets.
public struct SheetLocked: Problem, Hashable {
    public var status: Int { 422 }
    public var answer: Label { Label("文件有密码，请先去掉密码", "The file has a password: remove it first") }
}

/// A spreadsheet of before 2007, or another of the same wrapping.
public struct SheetOfOldExcel: Problem, Hashable {
    public var status: Int { 415 }
    public var answer: Label { Label("旧版 xls 格式，请另存为 xlsx", "An old xls file: save it as xlsx") }
}

/// What is called xlsx is none.
public struct SheetNotXlsx: Problem, Hashable {
    public var status: Int { 415 }
    public var answer: Label {
        Label("不是 xlsx 工作簿，请用表格软件另存为 xlsx 或 csv", "This is no xlsx workbook: save it as xlsx or csv")
    }
}

/// A part declares a document type, which no spreadsheet writes and which can be made to unfold without end.
public struct SheetWithDoctype: Problem, Hashable {
    public let part: String
    public var status: Int { 422 }
    public var answer: Label {
        Label("\(part) 中有 DOCTYPE 声明，已拒绝", "\(part) declares a DOCTYPE and is refused")
    }
}

/// A text whose encoding nobody can tell.
public struct CsvUnreadable: Problem, Hashable {
    public let line: Int
    public var status: Int { 422 }
    public var answer: Label {
        Label(
            "第 \(line) 行起文字编码不能识别，请另存为 UTF-8 或 GB18030 的 csv",
            "From line \(line) on the encoding is not known: save as csv in UTF-8 or GB18030")
    }
}

/// Bytes that are no text.
public struct CsvBinary: Problem, Hashable {
    public var status: Int { 415 }
    public var answer: Label { Label("不是文本文件，可导入 xlsx 和 csv", "This is no text: xlsx and csv can be brought in") }
}

/// A quotation mark that is never closed.
public struct CsvUnclosed: Problem, Hashable {
    public let line: Int
    public var status: Int { 422 }
    public var answer: Label {
        Label("第 \(line) 行的引号没有结束", "The quotation mark of line \(line) is never closed")
    }
}

/// The file cannot be read.
public struct SheetMissing: Problem, Hashable {
    public let path: String
    public var status: Int { 400 }
    public var answer: Label { Label("无法读取文件 \(path)", "The file \(path) cannot be read") }
}

/// A spreadsheet cannot be written.
public struct SheetNotWritten: Problem, Hashable {
    public let reason: String

    public init(reason: String) {
        self.reason = reason
    }

    public var status: Int { 507 }
    public var answer: Label { Label("表格写不出来：\(reason)", "The spreadsheet cannot be written: \(reason)") }
}
