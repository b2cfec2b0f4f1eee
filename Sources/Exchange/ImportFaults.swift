public import Declarations

/// One thing that is wrong in a file: where, what stands there, and which rule it breaks.
public struct ImportFault: Sendable, Hashable {
    public let sheet: String
    public let row: Int
    /// The heading of the column; nil where the whole row is meant.
    public let heading: String?
    /// As a spreadsheet names the place: C5.
    public let place: String
    /// Nil also for personal data, which no list of faults repeats.
    public let value: String?
    public let rule: String
    public let answer: Label
    /// Whether it is about personal data, which no history repeats.
    let isPersonal: Bool
    /// The place of the column in the sheet.
    let column: Int?
}

/// No sheet of the file has the headings of the ledger.
public struct WrongTemplate: Problem, Hashable {
    public let ledger: Label
    public let headings: [String]
    public var status: Int { 422 }
    public var answer: Label {
        Label(
            "没有找到“\(ledger.zh)”的表头，应有：\(headings.prefix(8).joined(separator: "、"))。请核对是否用错了模板",
            "No row has the headings of \(ledger.en): \(headings.prefix(8).joined(separator: ", "))"
        )
    }
}

/// Two columns have one meaning.
public struct HeadingTwice: Problem, Hashable {
    public let sheet: String
    public let heading: String
    public var status: Int { 422 }
    public var answer: Label {
        Label("工作表“\(sheet)”中有两列都是“\(heading)”", "Sheet \(sheet) has two columns \(heading)")
    }
}

/// The program has no such ledger.
public struct NoSuchLedger: Problem, Hashable {
    public let name: String
    public var status: Int { 404 }
    public var answer: Label { Label("没有台账 \(name)", "There is no ledger \(name)") }
}

/// Something in the file is wrong, and all or nothing was asked for: nothing was written.
public struct ImportRejected: Problem {
    public let outcome: ImportOutcome
    public var status: Int { 422 }
    public var answer: Label {
        Label(
            "有 \(outcome.faultCount) 处问题，什么都没有写入", "\(outcome.faultCount) faults: nothing was written")
    }
}

/// Between the preview and the word to bring it in, others have changed what the file meets: nothing was written.
public struct ImportOvertaken: Problem {
    /// What would come of the file now.
    public let outcome: ImportOutcome
    public var status: Int { 409 }
    public var answer: Label {
        Label(
            "预览之后台账有了变化，什么都没有写入。请核对新的预览，再导入",
            "The ledger has changed since the preview; nothing was written. Look at the new preview and bring it in"
        )
    }
}

/// Somebody stopped it on the way.
public struct ImportStopped: Problem, Hashable {
    public let isPartial: Bool

    public init(isPartial: Bool) {
        self.isPartial = isPartial
    }

    public var status: Int { 409 }
    public var answer: Label {
        isPartial
            ? Label("已停止，写入的行保留；同一个文件再次导入时接着写", "Stopped. Rows written so far stay; the same file goes on from there")
            : Label("已停止，什么都没有写入", "Stopped: nothing was written")
    }
}

/// What came of a file.
public struct ImportOutcome: Sendable {
    /// Rows with a record in them.
    public internal(set) var rows = 0
    public internal(set) var created = 0
    public internal(set) var changed = 0
    public internal(set) var unchanged = 0
    /// Rows that an earlier import of the same rows has brought already.
    public internal(set) var known = 0
    /// Rows with a fault.
    public internal(set) var refused = 0
    public internal(set) var faultCount = 0
    /// The first of the faults, in the order of the file.
    public internal(set) var faults: [ImportFault] = []
    public internal(set) var notices: [Label] = []
    public internal(set) var isWritten = false
    /// The first of the rows that are right.
    public internal(set) var first: [ImportedRow] = []
    /// The journal's entry that tells of the import, by which its records are found again; nil where none came in.
    public internal(set) var entry: Int64?
    /// The versions of the records that it met, added up: they only ever rise.
    var versions: Int64 = 0
    /// Between which entries everything was written.
    var span: GridBatch.Span?

    /// Faults that are kept one by one.
    static let most = 5_000

    /// Whether the same came of the same file before.
    func comesOut(as seen: ImportOutcome) -> Bool {
        (rows, created, changed, unchanged) == (seen.rows, seen.created, seen.changed, seen.unchanged)
            && (known, refused, faultCount, versions) == (seen.known, seen.refused, seen.faultCount, seen.versions)
    }

    /// Has written from one entry to another.
    mutating func reach(from first: Int64, to last: Int64) {
        span = GridBatch.Span(first: span?.first ?? first, last: last)
    }

    mutating func refuse(_ some: [ImportFault]) {
        faultCount += some.count
        faults += some.prefix(max(0, ImportOutcome.most - faults.count))
    }
}
