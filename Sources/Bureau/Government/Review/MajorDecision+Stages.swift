public import Declarations
public import Ledger

/// A step of a major decision needs its stage on record: carried out to its end, or left out on a legal ground.
extension MajorDecision: Effects {
    public static func effect(of step: String, on row: Row<MajorDecision>, in transaction: Transaction) throws {
        guard let stage = stage(of: step) else { return }
        let query = Query([
            .compare("decision", .equal, .integer(row.id)), .compare("stage", .equal, stage.datum),
        ])
        let lines = try transaction.reading.rows(MajorDecisionStage.self, query).map(\.record)
        guard lines.contains(where: { $0.endedOn != nil || $0.skipGround != nil }) else {
            throw StageNotOnRecord(decision: row.record.title, stage: stage)
        }
    }
}

/// A major decision cannot go on past a stage that is neither on record nor left out on a legal ground.
public struct StageNotOnRecord: Problem, Hashable {
    public let decision: String
    public let stage: MajorDecisionStep
    public var status: Int { 409 }
    public var answer: Label {
        Label(
            "\(decision)：\(stage.label.zh)没有完成记录，也没有未开展的法定理由",
            "\(decision): \(stage.label.en) is neither complete on record nor left out on a legal ground")
    }
}
