public import Declarations

/// The paper holds no words.
public struct PaperEmpty: Problem {
    public var status: Int { 422 }
    public var answer: Label { Label("文件中没有文字，请确认选对了文件", "The file holds no text: is it the right one?") }
}

/// Neither a file nor words were given.
public struct PaperMissing: Problem {
    public init() {}

    public var status: Int { 422 }
    public var answer: Label {
        Label("请粘贴报告文字，或选择一个文件", "Paste the report's text, or choose a file")
    }
}

/// The file is no text at all.
public struct PaperBinary: Problem {
    public var status: Int { 415 }
    public var answer: Label {
        Label(
            "不是文本文件。可读 txt、html、docx、pdf；图片请先做文字识别（OCR）",
            "This is no text: txt, html, docx and pdf can be read; have a picture's text recognised (OCR) first")
    }
}

/// The file is larger than any report.
public struct PaperTooLarge: Problem {
    public let bytes: Int
    public var status: Int { 413 }
    public var answer: Label {
        let most = Limits.paperBytes >> 20
        return Label(
            "文件 \(bytes >> 20) MB，超过 \(most) MB，不像一份报告。请去掉图片，或分成几份",
            "The file is \(bytes >> 20) MB; more than \(most) MB is no report: leave out its pictures, or divide it")
    }
}

/// Neither UTF-8 nor UTF-16 nor GB18030.
public struct PaperUnreadable: Problem {
    public var status: Int { 422 }
    public var answer: Label {
        Label(
            "文字编码不能识别，请另存为 UTF-8 或 GB18030", "The encoding is not known: save it as UTF-8 or GB18030")
    }
}

/// A password stands before the text.
public struct PaperLocked: Problem {
    public var status: Int { 422 }
    public var answer: Label { Label("文件有密码，请先去掉密码再核对", "The file has a password: remove it first") }
}

/// A document of Word before 2007.
public struct PaperOfOldWord: Problem {
    public var status: Int { 415 }
    public var answer: Label { Label("旧版 doc 格式，请另存为 docx", "An old doc file: save it as docx") }
}

/// Rich text, which other programs write.
public struct PaperOfRichText: Problem {
    public var status: Int { 415 }
    public var answer: Label { Label("rtf 格式，请另存为 docx", "An rtf file: save it as docx") }
}

/// An archive that holds no Word document.
public struct PaperNotWord: Problem {
    public var status: Int { 415 }
    public var answer: Label {
        Label(
            "不是 Word 文档（表格、压缩包不能核对），请把报告另存为 docx",
            "This is no Word document (no workbook, no archive): save the report as docx")
    }
}

/// The file does not open.
public struct PaperDamaged: Problem {
    public var status: Int { 422 }
    public var answer: Label { Label("文件损坏，打不开。请重新另存一份", "The file is damaged and does not open: save it anew") }
}

/// Pictures of pages, without text.
public struct PaperScanned: Problem {
    public var status: Int { 422 }
    public var answer: Label {
        Label("扫描件中没有文字，请先做文字识别（OCR）", "A scan without text: have its text recognised (OCR) first")
    }
}

/// The program that reads pdf is not there.
public struct PdfReaderMissing: Problem {
    public var status: Int { 503 }
    public var answer: Label {
        Label("缺少 pdftotext，请安装 poppler-utils", "pdftotext is missing: install poppler-utils")
    }
}

/// The disk does not take the file while it is read.
public struct PaperNotKept: Problem {
    public var status: Int { 507 }
    public var answer: Label { Label("临时目录写不进去", "The temporary folder takes nothing") }
}
