public import Declarations

/// What the police passed on about somebody (公安推送).
public struct PolicePush: Register {
    public var kind = PushKind.hotel
    public var receivedOn = Day.notGiven
    public var happenedAt: Moment?
    public var place = ""
    public var supervised: Ref<SupervisedPerson>?
    public var leave: Ref<Leave>?
    public var verifiedOn: Day?
    public var finding: PushFinding?
    public var note: String?
    public var discipline: Ref<Discipline>?

    public init() {}

    public static let table = "police_push"
    public static let title = Label("公安推送", "police push")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.policePush }

    public static let fields: [Field<PolicePush>] = [
        Field(\.kind, "kind", Label("推送种类", "Kind"), .listed, .filtered),
        Field(\.receivedOn, "received_on", Label("收到日期", "Received"), .listed, .sorted, .filtered),
        Field(\.happenedAt, "happened_at", Label("发生时间", "Happened at")),
        Field(\.place, "place", Label("地点", "Place"), .personal(.address)),
        Field(\.supervised, "supervised", Label("匹配对象", "Matched person"), .listed),
        Field(\.leave, "leave_request", Label("对应请假", "Leave in force")),
        Field(\.verifiedOn, "verified_on", Label("核实日期", "Verified"), .notBefore("received_on"), .listed),
        Field(\.finding, "finding", Label("核实结论", "Finding"), .listed, .filtered),
        Field(\.note, "note", Label("核实情况", "What was found"), .personal(.text), .long),
        Field(\.discipline, "discipline", Label("考核奖惩", "Sanction")),
    ]
}
