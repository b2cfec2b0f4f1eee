import Declarations
public import Ledger

/// Each answer and each look back is kept as a line of its own, so that none is overwritten by the next; what came back
/// is a new finding that names the old one.
extension Finding: Effects {
    public static func effect(of step: String, on row: Row<Finding>, in transaction: Transaction) throws {
        switch step {
        case "answer": try keepAnswer(row, transaction)
        case "accept": try judge("accept", row, transaction)
        case "send_back": try judge("send_back", row, transaction)
        case "look_back": try keepLookBack(row, transaction)
        default: break
        }
    }

    private static func keepAnswer(_ row: Row<Finding>, _ transaction: Transaction) throws {
        var answer = Rectification()
        answer.finding = Ref(row.id)
        answer.measure = row.record.measure ?? ""
        answer.doneOn = row.record.doneOn ?? transaction.at.day
        answer.proof = row.record.proof
        _ = try transaction.record(answer, unit: row.unit)
    }

    /// Whoever answered cannot judge the answer: the line's own step refuses the same hand.
    private static func judge(_ step: String, _ row: Row<Finding>, _ transaction: Transaction) throws {
        let answers = Query(
            [
                .compare(Rectification.column(\.finding), .equal, .integer(row.id)),
                .compare("state", .equal, .text(RectificationStage.answered.rawValue)),
            ], limit: 1)
        guard var answer = try transaction.reading.rows(Rectification.self, answers).first else { return }
        answer.record.acceptedBy = row.record.acceptedBy
        answer.record.sentBackReason = row.record.sentBackReason
        _ = try transaction.take(step, on: answer)
    }

    private static func keepLookBack(_ row: Row<Finding>, _ transaction: Transaction) throws {
        var look = LookBack()
        look.finding = Ref(row.id)
        look.lookedOn = row.record.lookedBackOn ?? transaction.at.day
        look.holds = row.record.holds ?? true
        look.account = row.record.lookBackNote
        if !look.holds { look.relapse = Ref(try relapse(of: row, transaction).id) }
        _ = try transaction.record(look, unit: row.unit)
    }

    private static func relapse(of row: Row<Finding>, _ transaction: Transaction) throws -> Row<Finding> {
        let old = row.record
        var finding = Finding()
        finding.foundOn = old.lookedBackOn ?? transaction.at.day
        finding.source = .lookBack
        finding.inspection = old.inspection
        finding.responsible = old.responsible
        finding.body = old.body
        finding.item = old.item
        finding.grade = old.grade
        finding.fact = old.lookBackNote ?? old.fact
        finding.repeats = Ref(row.id)
        finding.rectifyBy = old.relapseBy ?? finding.foundOn
        return try transaction.record(finding, unit: row.unit)
    }
}
