public import Declarations

/// Where a fee entry stands.
public enum FeeStage: String, CodeList {
    case entered, confirmed, paid, refused

    public var label: Label {
        switch self {
        case .entered: Label("已申报", "Entered")
        case .confirmed: Label("已核定", "Confirmed")
        case .paid: Label("已发放", "Paid")
        case .refused: Label("不予发放", "Not paid")
        }
    }
}

/// Confirmed by somebody other than who entered it, then paid; what does not count is closed with its reason.
extension FeeEntry: Staged {
    public static let initial = FeeStage.entered
    public static let ends: [FeeStage] = [.paid, .refused]

    public static let steps: [Step<FeeEntry>] = [
        Step(
            "confirm", Label("核定", "Confirm"), from: .entered, to: .confirmed, by: .reviewer, .unitHead,
            asks: [\.confirmedOn], secondPerson: true, refuses: uncounted),
        Step(
            "refuse", Label("不予计入", "Do not count"), from: .entered, to: .refused, by: .reviewer, .unitHead,
            asks: [\.reason], secondPerson: true,
            sets: { entry, _ in
                entry.counts = false
                entry.amount = Money(fen: 0)
            }),
        Step("pay", Label("发放", "Pay"), from: .confirmed, to: .paid, by: .clerk, asks: [\.paidOn]),
    ]

    @Sendable private static func uncounted(_ entry: FeeEntry, _ moment: Moment) -> [Fault] {
        entry.counts ? [] : [wrong(\.counts, entry.counts, Label("不计入的不能核定", "cannot be confirmed"))]
    }
}
