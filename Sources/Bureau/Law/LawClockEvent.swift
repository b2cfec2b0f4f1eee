public import Declarations

/// What happened to a clock: on which day, entered by whom (期限经过).
public struct LawClockEvent: Register {
    public var clock = Ref<LawClock>(0)
    public var kind = ClockEventKind.met
    public var happenedOn = Day.notGiven
    public var account = ""

    public init() {}

    public static let table = "law_clock_event"
    public static let title = Label("期限经过", "event of a clock")
    public static let function = Function.oversight
    public static let isDerived = true

    public static let fields: [Field<LawClockEvent>] = [
        Field(\.clock, "clock", Label("期限", "Clock")),
        Field(\.kind, "kind", Label("经过", "What"), .listed, .filtered),
        Field(\.happenedOn, "happened_on", Label("日期", "Day"), .planned, .listed),
        Field(\.account, "account", Label("登记人", "Entered by"), .open, .listed),
    ]

    public static var within: PartialKeyPath<LawClockEvent>? { \.clock }
}

/// The kinds of things that happen to a clock.
public enum ClockEventKind: String, CodeList {
    case suspended, resumed, extended, met

    public var label: Label {
        switch self {
        case .suspended: Label("中止", "Suspended")
        case .resumed: Label("恢复", "Resumed")
        case .extended: Label("延长", "Extended")
        case .met: Label("办结", "Met")
        }
    }
}
