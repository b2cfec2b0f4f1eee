public import Declarations
public import Law

/// A statutory period that runs on a record (法定期限). It follows from its record and is never entered by hand.
public struct LawClock: Register {
    public var name = ""
    public var ofRegister = ""
    public var ofRecord = 0
    /// Nothing where a line has no number.
    public var ofNumber: String?
    public var clockName = ""
    public var matter = ""
    public var rule: String?
    public var ruleFrom: Day?
    public var bound = Bound.office
    public var nature = RuleKind.ceiling
    public var certainty = Certainty.primary
    public var startsOn = Day.notGiven
    public var startsAt: Moment?
    public var length: Int?
    public var pauses: String?
    public var extendedOn: Day?
    public var dueOn: Day?
    public var dueAt: Moment?
    public var noDayBecause: String?
    public var calendarOf = Day.notGiven
    public var straddlesOn: Day?
    public var choice: LawChoice?
    public var choiceReason: String?
    public var metOn: Day?
    public var daysLate: Int?
    /// For a period in hours, where the minute was noted.
    public var metAt: Moment?
    public var minutesLate: Int?
    /// Since when the law itself has acted, nothing having been decided.
    public var lapsedOn: Day?

    public init() {}

    public static let table = "law_clock"
    public static let title = Label("法定期限", "statutory clock")
    public static let function = Function.oversight
    public static let isDerived = true
    public static var numbers: NumberStyle { NumberStyle("C{n}") }

    public static let fields: [Field<LawClock>] = [
        Field(\.name, "name", Label("期限", "Period"), .open, .title, .listed),
        Field(\.ofRegister, "of_register", Label("台账", "Register"), .open),
        Field(\.ofRecord, "of_record", Label("记录", "Record")),
        Field(\.ofNumber, "of_number", Label("记录编号", "Number of the record"), .open, .listed),
        Field(\.clockName, "clock_name", Label("期限项", "Which of its clocks"), .open),
        Field(\.matter, "matter", Label("事项", "Matter"), .open),
        Field(\.rule, "rule", Label("规则", "Rule"), .open, .listed),
        Field(\.ruleFrom, "rule_from", Label("规则版本起", "Version in force from")),
        Field(\.bound, "bound", Label("谁的期限", "Whose"), .listed, .filtered),
        Field(\.nature, "nature", Label("性质", "Kind"), .filtered),
        Field(\.certainty, "certainty", Label("依据把握", "Basis"), .filtered),
        Field(\.startsOn, "starts_on", Label("起算日", "Starts with"), .planned, .listed, .sorted, .filtered),
        Field(\.startsAt, "starts_at", Label("起算时点", "Starts with the minute"), .planned),
        Field(\.length, "length", Label("按记录的长度", "Length as recorded")),
        Field(\.pauses, "pauses", Label("中止期间", "Stood still"), .open, .long),
        Field(\.extendedOn, "extended_on", Label("延长日期", "Extended on"), .planned),
        Field(\.dueOn, "due_on", Label("到期日", "Due"), .planned, .listed, .filtered),
        Field(\.dueAt, "due_at", Label("到期时点", "Due by the minute"), .planned),
        Field(\.noDayBecause, "no_day_because", Label("没有到期日的原因", "Why there is no due day"), .open, .long),
        Field(\.calendarOf, "calendar_of", Label("日历截至", "Calendar as of"), .planned),
        Field(\.straddlesOn, "straddles_on", Label("跨越的法律变更日", "Crosses the change of law on"), .planned, .filtered),
        Field(\.choice, "choice", Label("适用新旧法的选择", "Which law was chosen"), .filtered),
        Field(\.choiceReason, "choice_reason", Label("选择理由", "Why"), .open, .long),
        Field(\.metOn, "met_on", Label("办结日", "Met on"), .planned, .listed, .filtered),
        Field(\.daysLate, "days_late", Label("逾期日数", "Days late"), .listed),
        Field(\.metAt, "met_at", Label("办结时刻", "Met at the minute"), .planned),
        Field(\.minutesLate, "minutes_late", Label("逾期分钟数", "Minutes late")),
        Field(\.lapsedOn, "lapsed_on", Label("期满依法生效日", "The law acted on"), .planned, .filtered),
    ]
}

/// Whose law a handler chose for a case that crosses a change (新旧法选择).
public enum LawChoice: String, CodeList {
    case old, new

    public var label: Label {
        switch self {
        case .old: Label("适用旧规定", "The old text")
        case .new: Label("适用新规定", "The new text")
        }
    }
}

/// Where a clock stands.
public enum ClockStage: String, CodeList {
    case running, suspended, met

    public var label: Label {
        switch self {
        case .running: Label("计算中", "Running")
        case .suspended: Label("中止中", "Standing still")
        case .met: Label("已办结", "Met")
        }
    }
}

/// A clock moves with its record. People only record which law they chose where a case crosses a change.
extension LawClock: Staged {
    public static let initial = ClockStage.running
    public static let ends: [ClockStage] = [.met]

    public static let steps: [Step<LawClock>] = [
        Step("suspend", Label("中止", "Suspend"), from: .running, to: .suspended, by: .systemAdmin),
        Step("resume", Label("恢复", "Go on"), from: .suspended, to: .running, by: .systemAdmin),
        Step("extend", Label("延长", "Extend"), from: .running, to: .running, by: .systemAdmin),
        Step("recompute", Label("重新计算", "Recompute"), from: .running, to: .running, by: .systemAdmin),
        Step("meet", Label("办结", "Meet"), from: .running, .suspended, to: .met, by: .systemAdmin),
        Step("reopen", Label("重新计算中", "Run again"), from: .met, to: .running, by: .systemAdmin),
        Step(
            "choose", Label("选择适用的规定", "Choose the law"), from: .running, to: .running, by: .clerk, .reviewer,
            .reconsiderationOfficer, asks: [\.choice, \.choiceReason], refuses: nothingToChoose),
    ]

    @Sendable private static func nothingToChoose(_ clock: LawClock, _ moment: Moment) -> [Fault] {
        guard clock.straddlesOn == nil else { return [] }
        return [
            Fault(
                field: "choice", rule: "needless",
                answer: Label("这一期限没有跨越法律变更日", "This clock crosses no change of law"))
        ]
    }
}
