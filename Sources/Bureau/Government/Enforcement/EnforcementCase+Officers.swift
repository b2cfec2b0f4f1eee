public import Declarations
public import Ledger

/// A case is investigated by at least two officers whose certificates were valid (行政处罚法).
extension EnforcementCase: Effects {
    public static func effect(of step: String, on row: Row<EnforcementCase>, in transaction: Transaction) throws {
        guard step == "check" || step == "notify" else { return }
        let query = Query([.compare("enforcement", .equal, .integer(row.id))])
        let count = try transaction.reading.count(EnforcementOfficer.shape, query, upTo: 2)
        guard count >= 2 else { throw TooFewOfficers(number: row.number, count: count) }
    }
}

/// A case cannot go on with fewer than two officers on record.
public struct TooFewOfficers: Problem, Hashable {
    public let number: String
    public let count: Int
    public var status: Int { 409 }
    public var answer: Label {
        Label("\(number)只登记了 \(count) 名办案人员，至少两名", "\(number) has \(count) officers on record; at least two are needed")
    }
}
