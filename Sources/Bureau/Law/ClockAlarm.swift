public import Declarations
public import Law

/// What a clock says on a day: before its last day, on it, after it, or how it ended. It decides nothing.
public enum ClockAlarm: Sendable, Hashable {
    /// A floor, a target or another body's period: shown, never an alarm.
    case quiet
    case undated
    case ahead(Int)
    case soon(Int)
    case today
    case over(Int)
    case inTime
    case late(Int)

    /// From how many days before its last day a clock warns.
    public static let days = 5

    /// A stable name for programs.
    public var code: String {
        switch self {
        case .quiet: "quiet"
        case .undated: "undated"
        case .ahead: "ahead"
        case .soon: "soon"
        case .today: "today"
        case .over: "over"
        case .inTime: "in_time"
        case .late: "late"
        }
    }

    public var label: Label {
        switch self {
        case .quiet: Label("只供参考", "shown only")
        case .undated: Label("没有到期日", "no due day")
        case .ahead(let days), .soon(let days): Label("还有\(days)日", "\(days) days left")
        case .today: Label("今日到期", "due today")
        case .over(let days): Label("已逾期\(days)日", "overdue by \(days) days")
        case .inTime: Label("按期办结", "met in time")
        case .late(let days): Label("逾期\(days)日办结", "met \(days) days late")
        }
    }
}

extension LawClock {
    /// Whose periods warn: the office's own, its lawyers', and those of people it supervises.
    public static let warned: [Bound] = [.office, .lawyer, .person]
    /// Which kinds warn.
    public static let alarming: [RuleKind] = [.ceiling, .lapsing]

    /// Whether the clock ever warns.
    public var warns: Bool { LawClock.alarming.contains(nature) && LawClock.warned.contains(bound) }

    /// What it says on a day.
    public func alarm(on day: Day) -> ClockAlarm {
        guard warns else { return .quiet }
        guard let dueOn else { return .undated }
        if metOn != nil { return (daysLate ?? 0) > 0 ? .late(daysLate ?? 0) : .inTime }
        let left = dueOn - day
        if left < 0 { return .over(-left) }
        if left == 0 { return .today }
        return left <= ClockAlarm.days ? .soon(left) : .ahead(left)
    }

    /// The conditions of the clocks that run and warn, as lists and figures ask for them.
    public static var warningConditions: [Predicate] {
        [
            .missing(column(\.metOn)), .among(column(\.nature), alarming.map(\.datum)),
            .among(column(\.bound), warned.map(\.datum)),
        ]
    }
}
