public import Ledger
import Declarations

extension Unit {
    /// The short name that numbers carry; 0 is the bureau itself, which is the unit of that kind.
    public static func shortName(in reading: Reading, of id: Int64) throws -> String {
        if id != 0 { return try reading.find(Unit.self, id).record.shortName }
        let bureaus = Query([.compare("kind", .equal, UnitKind.bureau.datum)], limit: 1)
        return try reading.rows(Unit.self, bureaus).first?.record.shortName ?? ""
    }
}
