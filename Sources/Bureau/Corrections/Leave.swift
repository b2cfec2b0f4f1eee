public import Declarations

/// A supervised person's leave to go away, from asking to coming back (外出请假).
public struct Leave: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var reason = LeaveReason.family
    public var detail = ""
    public var reach = LeaveReach.country
    public var destination = ""
    public var startsOn = Day.notGiven
    public var endsOn = Day.notGiven
    public var papers: String?
    public var requestedOn = Day.notGiven
    public var decidedOn: Day?
    public var decidedBy: Ref<Unit>?
    public var conditions: String?
    public var leftOn: Day?
    public var backOn: Day?
    public var verifiedOn: Day?
    public var verification: String?

    public init() {}

    public static let table = "leave_request"
    public static let title = Label("外出请假", "leave")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.leave }

    public static let fields: [Field<Leave>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person"), .listed, .filtered),
        Field(\.reason, "reason", Label("外出事由", "Reason"), .listed, .filtered),
        Field(\.detail, "detail", Label("具体事由", "In detail"), .personal(.text), .long),
        Field(\.reach, "reach", Label("外出范围", "How far"), .filtered),
        Field(\.destination, "destination", Label("目的地", "Destination"), .personal(.address)),
        Field(\.startsOn, "starts_on", Label("拟外出日期", "From"), .planned, .listed),
        Field(
            \.endsOn, "ends_on", Label("应返回日期", "Back by"), .planned, .notBefore("starts_on"), .listed, .filtered),
        Field(\.papers, "papers", Label("证明材料", "Papers"), .personal(.text)),
        Field(\.requestedOn, "requested_on", Label("申请日期", "Requested"), .listed, .sorted, .filtered),
        Field(\.decidedOn, "decided_on", Label("审批日期", "Decided"), .notBefore("requested_on")),
        Field(\.decidedBy, "decided_by", Label("审批单位", "Decided by")),
        Field(\.conditions, "conditions", Label("要求、不批准理由", "Conditions, or why refused"), .personal(.text), .long),
        Field(\.leftOn, "left_on", Label("离开日期", "Left"), .notBefore("requested_on"), .listed, .filtered),
        Field(\.backOn, "back_on", Label("销假日期", "Back"), .notBefore("left_on"), .listed),
        Field(\.verifiedOn, "verified_on", Label("核实日期", "Verified"), .notBefore("back_on")),
        Field(\.verification, "verification", Label("核实情况", "What was verified"), .personal(.text), .long),
    ]
}
