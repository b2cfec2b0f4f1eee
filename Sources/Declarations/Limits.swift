/// Every bound of the platform in one table. What goes beyond one is a fault that names it.
public enum Limits {
    /// Rows on one page of a list or of the JSON twin.
    public static let pageRows = 200
    /// Rows on a page unless asked otherwise.
    public static let usualPageRows = 50
    /// Months in a term that the record gives: a hundred years.
    public static let termMonths = 1_200
    /// Records whose clocks start in one transaction when a rule is confirmed.
    public static let clocksAtOnce = 1_000
    /// Characters (Unicode scalars) in one line of text.
    public static let lineScalars = 200
    /// Characters (Unicode scalars) in one long text.
    public static let textScalars = 20_000
    /// Bytes of one request's body, uploads apart.
    public static let bodyBytes = 1 << 20
    /// Bytes of one attachment.
    public static let attachmentBytes = 50 << 20
    /// Bytes that a sent form may have beside the file that it brings.
    public static let formBytes = 64 << 10
    /// Files on one record, withdrawn ones too.
    public static let recordAttachments = 100
    /// Bytes of one journal entry's contents.
    public static let entryBytes = 1 << 20
    /// Bytes of a record's number.
    public static let numberBytes = 200
    /// Characters of what is typed into the search box.
    public static let searchScalars = 100
    /// Bytes of an address with its conditions.
    public static let addressBytes = 8_192
    /// Conditions in one list's address.
    public static let conditions = 20
    /// Up to how many records a list counts exactly; beyond it says so.
    public static let exactCount = 10_000
    /// Records named for a sum that does not come out.
    public static let namedCulprits = 20
    /// Records that are shown as like a new one.
    public static let alike = 10
    /// Days in the period of one figure.
    public static let periodDays = 36_600
    /// Bytes of one report that is handed in to be read.
    public static let paperBytes = 32 << 20
    /// Bytes that a handed-in document may unfold to.
    public static let paperExpandedBytes: UInt64 = 128 << 20
    /// Bytes of one ledger that is brought in.
    public static let sheetBytes = 64 << 20
    /// Bytes that one sheet of it may unfold to, and the texts that its sheets share.
    public static let sheetExpandedBytes: UInt64 = 512 << 20
    public static let sheetStringBytes: UInt64 = 128 << 20
    /// Bytes that the small parts of a workbook (names, styles) may unfold to.
    public static let sheetPartBytes: UInt64 = 8 << 20
    /// Elements of a workbook's part within each other, and bytes of one tag or comment: a reader keeps both in memory.
    public static let xmlDepth = 256
    public static let xmlTagBytes = 1 << 20
    /// Rows of a sheet, which is what a spreadsheet itself can hold.
    public static let sheetRows = 1_048_576
    /// Columns of a sheet that may hold something; a spreadsheet has 16,384.
    public static let sheetColumns = 1_024
    /// Bytes of one cell.
    public static let cellBytes = 128 << 10
    /// Entries of the journal that one question of an auditor walks through.
    public static let journalLook: Int64 = 200_000
    /// Entries among which it is looked what somebody did lately.
    public static let latelyLook: Int64 = 5_000
    /// Rows that are entered at once in a grid, and bytes of them as they are sent.
    public static let gridRows = 5_000
    public static let gridBytes = 16 << 20
    /// Sheets of one workbook, and merged cells of one sheet.
    public static let sheets = 255
    public static let mergedCells = 100_000
    /// Minutes after which somebody who does nothing is signed out.
    public static let idleMinutes: Int64 = 30
    /// Hours after which everybody signs in anew.
    public static let signInHours: Int64 = 12
    /// Days for which what was typed and not sent is kept, how many of an account, and bytes of one.
    public static let draftDays: Int64 = 7
    public static let drafts = 30
    public static let draftBytes = 128 << 10
    /// Wrong passwords after which an account is locked for a while.
    public static let signInAttempts: Int64 = 5
    /// Minutes for which it is locked.
    public static let lockMinutes: Int64 = 15
    /// Characters of a password, at least and at most.
    public static let passwordLength = 10...128
    /// Minutes for which a register stands open in an emergency.
    public static let emergencyMinutes: Int64 = 30
    /// Tokens of one account.
    public static let tokens = 20
    /// Roles of one account, past ones too.
    public static let roles = 50
    /// Bytes and positions of what a device sends at once.
    public static let ingestBytes = 256 << 10
    public static let ingestPositions = 1_000
    /// Requests that one device may send together, and how many a minute after that; as many for all strangers.
    public static let ingestAtOnce = 120
    public static let ingestAMinute = 60
    /// Seconds by which a device's clock may be ahead.
    public static let clockAheadSeconds = 600
    /// Positions on one page of a track.
    public static let trackPositions = 1_000
}
