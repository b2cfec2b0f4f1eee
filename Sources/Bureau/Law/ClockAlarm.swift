public import Declarations
public import Law

/// What a clock says at a moment: before its last day, on it, after it, or how it ended. It decides nothing.
public enum ClockAlarm: Sendable, Hashable {
    /// A floor, a target or another body's period: shown, never an alarm.
    case quiet
    case undated
    case ahead(Span)
    case soon(Span)
    case today
    case over(Span)
    /// Over without a decision: the law itself has acted since that day, and nobody has noted it yet.
    case lapsed(Day)
    case inTime
    case late(Span)
    /// Over without a decision, as somebody has noted: neither in time nor late.
    case byLaw(Day)
    /// Done on the last day of a period in hours, and nobody noted at which minute.
    case unclear

    /// Days, or minutes where the period counts hours.
    public enum Span: Sendable, Hashable {
        case days(Int), minutes(Int)

        public var label: Label {
            switch self {
            case .days(let days): Lateness.days(days)
            case .minutes(let minutes): Lateness.span(minutes)
            }
        }
    }

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
        case .lapsed: "lapsed"
        case .inTime: "in_time"
        case .late: "late"
        case .byLaw: "by_law"
        case .unclear: "unclear"
        }
    }

    public var label: Label {
        switch self {
        case .quiet: Label("只供参考", "shown only")
        case .undated: Label("没有到期日", "no due day")
        case .ahead(let span), .soon(let span): Label("还有\(span.label.zh)", "\(span.label.en) left")
        case .today: Label("今日到期", "due today")
        case .over(let span): Label("已逾期\(span.label.zh)", "overdue by \(span.label.en)")
        case .lapsed(let day): Label("期满未办，自\(day)起依法生效，待确认", "over: the law acted on \(day), to be noted")
        case .inTime: Label("按期办结", "met in time")
        case .late(let span): Label("逾期\(span.label.zh)办结", "met \(span.label.en) late")
        case .byLaw(let day): Label("自\(day)起依法生效", "by law since \(day)")
        case .unclear: Label("须核对时刻", "the minute is to be checked")
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

    /// What it says at a moment: a period in hours by the minute, any other by the day.
    public func alarm(at now: Moment) -> ClockAlarm {
        guard warns else { return .quiet }
        guard let dueOn else { return .undated }
        if metOn != nil { return outcome }
        if let lapsedOn { return .lapsed(lapsedOn) }
        let left = dueOn - now.day
        if let dueAt {
            let minutes = Lateness(done: .moment(now), due: dueOn, at: dueAt).minutes ?? 0
            if minutes > 0 { return .over(.minutes(minutes)) }
            return left == 0 ? .today : .soon(.minutes(-minutes))
        }
        if left < 0 { return .over(.days(-left)) }
        if left == 0 { return .today }
        return left <= ClockAlarm.days ? .soon(.days(left)) : .ahead(.days(left))
    }

    /// How it came out, once it is met.
    private var outcome: ClockAlarm {
        if let minutesLate, minutesLate > 0 { return .late(.minutes(minutesLate)) }
        if let daysLate { return daysLate > 0 ? .late(.days(daysLate)) : .inTime }
        return lapsedOn.map { .byLaw($0) } ?? .unclear
    }

    /// The conditions of the clocks that run and warn, as lists and figures ask for them.
    public static var warningConditions: [Predicate] {
        [
            .missing(column(\.metOn)), .among(column(\.nature), alarming.map(\.datum)),
            .among(column(\.bound), warned.map(\.datum)),
        ]
    }
}
