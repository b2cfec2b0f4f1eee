public import Declarations
public import Ledger

/// Where a round of file reviews stands.
public enum ReviewRoundStage: String, CodeList {
    case planned, drawn, closed

    public var label: Label {
        switch self {
        case .planned: Label("待抽取", "Planned")
        case .drawn: Label("已抽取", "Drawn")
        case .closed: Label("已结束", "Closed")
        }
    }
}

/// The files are drawn once, by the recorded seed, and then read.
extension ReviewRound: Staged {
    public static let initial = ReviewRoundStage.planned
    public static let ends: [ReviewRoundStage] = [.closed]

    public static let steps: [Step<ReviewRound>] = [
        Step(
            "draw", Label("抽取案卷", "Draw"), from: .planned, to: .drawn, by: .clerk, .reviewer,
            sets: { round, moment in round.drawnOn = moment.day }),
        Step("close", Label("结束", "Close"), from: .drawn, to: .closed, by: .reviewer, .unitHead),
    ]
}

extension ReviewRound: Effects {
    public static func effect(of step: String, on row: Row<ReviewRound>, in transaction: Transaction) throws {
        guard step == "draw" else { return }
        let drawn = try FileSample(row.record).draw(from: transaction.reading)
        guard !drawn.isEmpty else { throw NothingToDraw(round: row.record.name) }
        for file in drawn {
            var review = FileReview()
            review.round = Ref(row.id)
            review.fileNumber = file.number
            review.responsible = file.unit == 0 ? nil : Ref(file.unit)
            _ = try transaction.record(review, unit: row.unit)
        }
    }
}

/// The register holds no file of the round's days.
public struct NothingToDraw: Problem, Hashable {
    public let round: String
    public var status: Int { 409 }
    public var answer: Label { Label("\(round)：期间内没有案卷可抽", "\(round): there is no file of these days to draw") }
}
