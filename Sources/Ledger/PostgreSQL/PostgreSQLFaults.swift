import CPostgreSQL
import Declarations

/// PostgreSQL's SQLSTATE codes as problems that answer for themselves.
enum PostgreSQLFaults {
    static func problem(_ result: OpaquePointer?) -> any Problem {
        let state = field("C", of: result)
        switch state {
        case "23505": return NumberTaken(table: field("t", of: result))
        case "53100": return DiskFull()
        case "40001", "40P01", "55P03", "53300": return DatabaseBusy()
        case "XX001", "XX002": return NotADatabase()
        case "57P01", "57P02", "57P03": return ConnectionLost()
        default: break
        }
        if state.hasPrefix("08") { return ConnectionLost() }
        // Only the class of wrong statements speaks of names alone; other messages may quote a value.
        let words = state.hasPrefix("42") ? field("M", of: result) : field("n", of: result)
        return DatabaseFailed(detail: "PostgreSQL \(state): \(words)")
    }

    private static func field(_ code: Unicode.Scalar, of result: OpaquePointer?) -> String {
        PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) } ?? ""
    }
}
