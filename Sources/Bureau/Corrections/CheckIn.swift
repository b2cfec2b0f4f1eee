public import Declarations

/// A report that a supervised person owes or has made (报告). It exists from the day on which it was asked for, so that
/// what was missed is seen and never typed.
public struct CheckIn: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var kind = CheckInKind.phone
    public var dueOn = Day.notGiven
    public var dueAt = Moment(milliseconds: 0)
    public var schedule: Ref<ReportingSchedule>?
    public var madeAt: Moment?
    public var takenBy: Ref<Staff>?
    public var whereabouts: String?
    public var activity: String?
    public var mind: StateOfMind?
    public var need: String?
    public var excuse: String?

    public init() {}

    public static let table = "check_in"
    public static let title = Label("报告", "check-in")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.checkIn }

    public static let fields: [Field<CheckIn>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person"), .listed, .filtered),
        Field(\.kind, "kind", Label("报告方式", "How"), .listed, .filtered),
        Field(\.dueOn, "due_on", Label("应报告日期", "Due on"), .planned, .listed, .sorted, .filtered),
        Field(\.dueAt, "due_at", Label("报告时限（含宽限）", "Due by, grace included"), .planned),
        Field(\.schedule, "schedule", Label("报告安排", "Schedule")),
        Field(\.madeAt, "made_at", Label("报告时间", "Made at"), .listed),
        Field(\.takenBy, "taken_by", Label("接收人", "Taken by")),
        Field(\.whereabouts, "whereabouts", Label("自述所在位置", "Where they say they are"), .personal(.address)),
        Field(\.activity, "activity", Label("近期活动", "What they have been doing"), .personal(.text), .long),
        Field(\.mind, "state_of_mind", Label("思想情绪", "State of mind"), .filtered),
        Field(\.need, "need", Label("需要的帮助", "Help needed"), .personal(.text), .long),
        Field(\.excuse, "excuse", Label("免报理由", "Why excused"), .personal(.text)),
    ]

    public static var once: [PartialKeyPath<CheckIn>] { [\.supervised, \.kind, \.dueOn] }
}
