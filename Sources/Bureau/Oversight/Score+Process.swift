public import Declarations
public import Ledger

/// Where a score stands.
public enum ScoreStage: String, CodeList {
    case proposed, confirmed

    public var label: Label {
        switch self {
        case .proposed: Label("拟定", "Proposed")
        case .confirmed: Label("已核定", "Confirmed")
        }
    }
}

/// A score is proposed by one and confirmed by another.
extension Score: Staged {
    public static let initial = ScoreStage.proposed
    public static let ends: [ScoreStage] = [.confirmed]

    public static let steps: [Step<Score>] = [
        Step(
            "confirm", Label("核定", "Confirm"), from: .proposed, to: .confirmed, by: .reviewer, .unitHead,
            asks: [\.confirmedOn], secondPerson: true)
    ]
}

/// Where an appeal against a score stands.
public enum ScoreAppealStage: String, CodeList {
    case lodged, decided, withdrawn

    public var label: Label {
        switch self {
        case .lodged: Label("待复核", "Lodged")
        case .decided: Label("已决定", "Decided")
        case .withdrawn: Label("已撤回", "Withdrawn")
        }
    }
}

/// Decided by the head of the bureau; where the appeal succeeds the score is corrected, with the appeal as reason.
extension ScoreAppeal: Staged {
    public static let initial = ScoreAppealStage.lodged
    public static let ends: [ScoreAppealStage] = [.decided, .withdrawn]

    public static let steps: [Step<ScoreAppeal>] = [
        Step(
            "decide", Label("决定", "Decide"), from: .lodged, to: .decided, by: .bureauHead,
            asks: [\.decidedOn, \.decision, \.answer], offers: [\.points], secondPerson: true),
        Step("withdraw", Label("撤回", "Withdraw"), from: .lodged, to: .withdrawn, by: .clerk, .unitHead),
    ]
}

extension ScoreAppeal: Effects {
    public static func effect(of step: String, on row: Row<ScoreAppeal>, in transaction: Transaction) throws {
        guard step == "decide", row.record.decision == .changed, let points = row.record.points else { return }
        var score = try transaction.reading.find(Score.self, row.record.score.id)
        score.record.points = points
        _ = try transaction.change(score, reason: ReasonWords.appealDecided + row.number)
    }
}
