public import Declarations
public import Ledger

/// Where the review of a file stands.
public enum FileReviewStage: String, CodeList {
    case drawn
    case firstRead = "first_read"
    case confirmed, mended

    public var label: Label {
        switch self {
        case .drawn: Label("待评", "Drawn")
        case .firstRead: Label("已初评", "Read once")
        case .confirmed: Label("已复评", "Confirmed")
        case .mended: Label("已整改", "Mended")
        }
    }
}

/// Two readers in two stages; a file not up to standard leads to a finding.
extension FileReview: Staged {
    public static let initial = FileReviewStage.drawn
    public static let ends: [FileReviewStage] = [.confirmed, .mended]

    public static let steps: [Step<FileReview>] = [
        Step(
            "read", Label("初评", "Read"), from: .drawn, to: .firstRead, by: .clerk, .reviewer,
            asks: [\.firstReader, \.firstReadOn, \.firstPoints], offers: [\.faultsFound]),
        Step(
            "confirm", Label("复评", "Confirm"), from: .firstRead, to: .confirmed, by: .reviewer, .unitHead,
            asks: [\.secondReader, \.confirmedOn, \.points, \.verdict], offers: [\.faultsFound, \.remedyBy]),
        Step(
            "mend", Label("整改", "Mend"), from: .confirmed, to: .mended, by: .clerk, .reviewer,
            asks: [\.remedy, \.remediedOn]),
    ]

    public static func faults(in review: FileReview, standing state: String) -> [Fault] {
        let isConfirmed = state == FileReviewStage.confirmed.rawValue || state == FileReviewStage.mended.rawValue
        guard isConfirmed != (review.verdict != nil) else { return [] }
        return isConfirmed
            ? [missing(\.verdict, Label("已复评", "once it is confirmed"))]
            : [needless(\.verdict, Label("尚未复评", "before it is confirmed"))]
    }
}

extension FileReview: Effects {
    public static func effect(of step: String, on row: Row<FileReview>, in transaction: Transaction) throws {
        guard step == "confirm", row.record.verdict == .unqualified else { return }
        let review = row.record
        var finding = Finding()
        finding.foundOn = review.confirmedOn ?? transaction.at.day
        finding.source = .review
        finding.review = Ref(row.id)
        finding.responsible = try review.responsible ?? Unit.bureau(in: transaction.reading)
        finding.item = try transaction.reading.find(ReviewRound.self, review.round.id).record.item
        finding.fact = review.faultsFound ?? review.fileNumber
        finding.rectifyBy = review.remedyBy ?? finding.foundOn
        _ = try transaction.record(finding, unit: row.unit)
    }
}

extension Unit {
    /// The bureau itself, which is the unit of that kind.
    static func bureau(in reading: Reading) throws -> Ref<Unit> {
        let bureaus = Query([.compare(Unit.column(\.kind), .equal, UnitKind.bureau.datum)], limit: 1)
        return Ref(try reading.rows(Unit.self, bureaus).first?.id ?? 0)
    }
}
