public import Declarations
import Ledger

/// What happened to a clock: on which day, entered by whom (期限经过).
public struct LawClockEvent: Register {
    public var clock = Ref<LawClock>(0)
    public var kind = ClockEventKind.met
    public var happenedOn = Day.notGiven
    public var account = ""
    public var note: String?

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
        Field(\.note, "note", Label("说明", "Note"), .open, .long),
    ]

    public static var within: PartialKeyPath<LawClockEvent>? { \.clock }
}

/// The kinds of things that happen to a clock.
public enum ClockEventKind: String, CodeList {
    case suspended, resumed, extended, met, recomputed

    public var label: Label {
        switch self {
        case .suspended: Label("中止", "Suspended")
        case .resumed: Label("恢复", "Resumed")
        case .extended: Label("延长", "Extended")
        case .met: Label("办结", "Met")
        case .recomputed: Label("重新计算", "Recomputed")
        }
    }
}

extension Row<LawClock> {
    /// A line for what happened, by whoever acts.
    func enter(_ kind: ClockEventKind, on day: Day, note: String? = nil, in transaction: Transaction) throws {
        var line = LawClockEvent()
        (line.clock, line.kind, line.happenedOn) = (Ref(id), kind, day)
        (line.account, line.note) = (transaction.actor.account, note)
        _ = try transaction.record(line, unit: unit)
    }
}
