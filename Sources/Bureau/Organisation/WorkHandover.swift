public import Declarations

/// All that somebody does passes to a deputy, in one act and with its reason (工作移交).
public struct WorkHandover: Register {
    public var giver = Ref<Staff>(0)
    public var deputy = Ref<Staff>(0)
    public var cause = HandoverCause.leave
    public var reason = ""
    public var scope = ""
    public var startsOn = Day.notGiven
    public var endsOn: Day?

    public init() {}

    public static let table = "work_handover"
    public static let title = Label("工作移交", "handover of work")
    public static let function = Function.organisation
    public static var numbers: NumberStyle { NumberWords.handover }

    public static let fields: [Field<WorkHandover>] = [
        Field(\.giver, "giver", Label("移交人", "From"), .listed),
        Field(\.deputy, "deputy", Label("接手人", "To"), .listed),
        Field(\.cause, "cause", Label("缘由", "Cause"), .listed, .filtered),
        Field(\.reason, "reason", Label("说明", "Reason"), .open, .long),
        Field(\.scope, "scope", Label("移交范围", "What passes"), .open, .long),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .planned, .listed, .sorted),
        Field(\.endsOn, "ends_on", Label("截止日期", "Until"), .planned, .notBefore("starts_on"), .listed),
    ]

    public static func faults(in handover: WorkHandover, at moment: Moment) -> [Fault] {
        guard handover.giver == handover.deputy, handover.giver.id != 0 else { return [] }
        return [wrong(\.deputy, handover.deputy, Label("不能移交给本人", "is the one who hands over"))]
    }
}
