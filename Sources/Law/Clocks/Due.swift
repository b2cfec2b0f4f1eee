public import Declarations

/// What is asked of the law: a rule, its event, and what has happened since (期限计算的提问).
public struct ClockQuestion: Sendable, Hashable {
    /// A rule's id, or a matter.
    public let rule: String
    public let start: ClockStart
    /// For a rule whose length the record gives.
    public let length: Int?
    public let events: [ClockEvent]
    /// The day whose calendar is used; nil for the newest.
    public let calendarAsOf: Day?
    /// The day whose law governs, where somebody chose another than that of the event.
    public let lawOf: Day?

    public init(
        _ rule: String, start: ClockStart, length: Int? = nil, events: [ClockEvent] = [], calendarAsOf: Day? = nil,
        lawOf: Day? = nil
    ) {
        self.rule = rule
        self.start = start
        self.length = length
        self.events = events
        self.calendarAsOf = calendarAsOf
        self.lawOf = lawOf
    }

    var governedOn: Day { lawOf ?? start.day }
}

/// The day or minute of the event (起算时点).
public enum ClockStart: Sendable, Hashable, CustomStringConvertible {
    case day(Day)
    case moment(Moment)

    /// Reads `2019-02-01` or `2019-09-30T17:30`.
    public init?(_ text: String) {
        if let day = Day(text) {
            self = .day(day)
        } else if let moment = Moment(text) {
            self = .moment(moment)
        } else {
            return nil
        }
    }

    public var day: Day {
        switch self {
        case .day(let day): day
        case .moment(let moment): moment.day
        }
    }

    public var description: String {
        switch self {
        case .day(let day): day.description
        case .moment(let moment): moment.toTheMinute
        }
    }
}

/// When a period ends, and how that was worked out (到期时点与算式).
public struct Due: Sendable, Hashable {
    public let rule: Rule
    public let start: ClockStart
    /// The last day.
    public let day: Day
    /// The last minute, for a period in hours.
    public let moment: Moment?
    /// The working, step by step.
    public let steps: [Label]
    /// What whoever reads the day must know.
    public let warnings: [DueWarning]
    /// The notices whose days were used.
    public let notices: [Notice]
    /// The calendar's day; nil for the newest.
    public let calendarAsOf: Day?
    /// In time or late, where the question says when it was done.
    public let late: Lateness?

    /// The day, or the minute for a period in hours.
    public var text: String { moment?.toTheMinute ?? day.description }
}

/// Something that a due day carries with it (提示).
public enum DueWarning: Sendable, Hashable {
    case unconfirmed
    case provisional
    case straddles(Day, Rule?)
    /// What begins when the period is over and nothing was done.
    case leadsTo(Rule)
    case backward
    case floor
    case foreign
    case target
    case expected
    case conflict(Disagreement)
    case local(String)

    /// A stable name for programs.
    public var code: String {
        switch self {
        case .unconfirmed: "unconfirmed"
        case .provisional: "provisional"
        case .straddles: "straddles"
        case .leadsTo: "leads_to"
        case .backward: "backward"
        case .floor: "floor"
        case .foreign: "foreign"
        case .target: "target"
        case .expected: "expected"
        case .conflict: "conflict"
        case .local: "local"
        }
    }

    public var label: Label {
        switch self {
        case .unconfirmed: Label("待确认：条文未直接读到", "To be confirmed: the article itself was not read")
        case .provisional:
            Label("暂定：下一年度放假通知可能改变年末的工作日", "Provisional: next year's notice may still change the last days of December")
        case .straddles(let day, let next):
            Label(
                "跨越法律变更日 \(day)" + (next.map { "（此后为 \($0.id)）" } ?? "") + "：由处理人记录选择",
                "Crosses the change of law on \(day)" + (next.map { " (then \($0.id))" } ?? "")
                    + ": whoever handles it records the choice")
        case .leadsTo(let next):
            Label("期满未办：\(next.title.zh)（\(next.id)）", "Once over: \(next.title.en.lowercased()) (\(next.id))")
        case .backward:
            Label("通知当日怎么算没有条文，早一天更稳妥", "How the day of notice counts is not settled; one day earlier is safer")
        case .floor: Label("最短期限：不得更早，不报逾期", "Not less than: never earlier, never overdue")
        case .foreign: Label("其他机关的期限，只供参考", "Another body's clock, shown only")
        case .target: Label("工作目标，不是法定逾期", "A target, never overdue by law")
        case .expected: Label("已公布、查阅时尚未施行", "Announced, and not yet law when looked at")
        case .conflict(let conflict): Label("规定不一致：\(conflict.note.zh)", "Texts disagree: \(conflict.note.en)")
        case .local(let owner): Label("本地规则，由\(owner)制定", "A local rule of \(owner)")
        }
    }
}

extension Moment {
    /// `2019-10-01T17:30`.
    public var toTheMinute: String {
        "\(day)T\(Digits.padded(hour, to: 2)):\(Digits.padded(minute, to: 2))"
    }
}
