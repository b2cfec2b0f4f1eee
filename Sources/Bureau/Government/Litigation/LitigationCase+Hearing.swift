public import Declarations
public import Ledger

/// A case counts as heard when a hearing is on record, held, with the head or the reason of absence.
extension LitigationCase: Effects {
    public static func effect(of step: String, on row: Row<LitigationCase>, in transaction: Transaction) throws {
        guard step == "hear" else { return }
        let query = Query([
            .compare("litigation", .equal, .integer(row.id)), .compare("is_held", .equal, true.datum),
        ])
        guard try transaction.reading.count(LitigationHearing.shape, query, upTo: 1) > 0 else {
            throw NoHearingOnRecord(docket: row.record.docket)
        }
    }
}

/// A case cannot be heard without a hearing on record.
public struct NoHearingOnRecord: Problem, Hashable {
    public let docket: String
    public var status: Int { 409 }
    public var answer: Label {
        Label(
            "\(docket)没有已开庭的记录，请先登记开庭和负责人出庭情况",
            "\(docket) has no hearing on record: enter it, and whether the head appeared")
    }
}
