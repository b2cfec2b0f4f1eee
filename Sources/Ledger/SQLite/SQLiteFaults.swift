import CSQLite
import Declarations

/// SQLite's result codes as problems that answer for themselves.
enum SQLiteFaults {
    static func problem(_ code: Int32, _ words: String) -> any Problem {
        switch code {
        case uniqueFailed, primaryKeyFailed: return NumberTaken(table: table(in: words))
        case writeFailed, syncFailed, truncateFailed, sharedSizeFailed: return DiskFull()
        default: break
        }
        switch code & 0xff {
        case SQLITE_FULL: return DiskFull()
        case SQLITE_BUSY, SQLITE_LOCKED: return DatabaseBusy()
        case SQLITE_CORRUPT, SQLITE_NOTADB: return NotADatabase()
        case SQLITE_CANTOPEN: return DatabaseMissing()
        default: return DatabaseFailed(detail: "SQLite \(code): \(words)")
        }
    }

    // SQLITE_IOERR_WRITE and its like are C expressions that the importer leaves out.
    private static let uniqueFailed = SQLITE_CONSTRAINT | 8 << 8
    private static let primaryKeyFailed = SQLITE_CONSTRAINT | 6 << 8
    private static let writeFailed = SQLITE_IOERR | 3 << 8
    private static let syncFailed = SQLITE_IOERR | 4 << 8
    private static let truncateFailed = SQLITE_IOERR | 6 << 8
    private static let sharedSizeFailed = SQLITE_IOERR | 19 << 8

    /// `UNIQUE constraint failed: visit.bureau, visit.number` names the table before the first point.
    private static func table(in words: String) -> String {
        let columns = words.split(separator: ":").last ?? ""
        return String(columns.drop { $0 == " " }.prefix { $0 != "." })
    }
}
