public import Declarations

/// Where a key period stands.
public enum KeyPeriodStage: String, CodeList {
    case planned, opened, closed

    public var label: Label {
        switch self {
        case .planned: Label("已部署", "Planned")
        case .opened: Label("进行中", "Open")
        case .closed: Label("已结束", "Closed")
        }
    }
}

/// Opening a key period asks its units for reports; closing it ends the asking.
extension KeyPeriod: Staged {
    public static let initial = KeyPeriodStage.planned
    public static let ends: [KeyPeriodStage] = [.closed]

    public static let steps: [Step<KeyPeriod>] = [
        Step(
            "open", Label("启动", "Open"), from: .planned, to: .opened, by: .clerk, .unitHead,
            lines: [KeyPeriodUnit.self]),
        Step("close", Label("结束", "Close"), from: .opened, to: .closed, by: .clerk, .unitHead, refuses: closingEarly),
    ]

    @Sendable private static func closingEarly(_ period: KeyPeriod, _ moment: Moment) -> [Fault] {
        guard moment.day <= period.endsOn else { return [] }
        return [
            wrong(
                \.endsOn, period.endsOn,
                Label("今天 \(moment.day) 时段尚未结束", "today is \(moment.day), the period is not over"))
        ]
    }
}
