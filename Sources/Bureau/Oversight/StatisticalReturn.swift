public import Declarations

/// A unit's return for a period (统计报表). It exists from when it is asked for, so that what was not sent in is seen to
/// be missing.
public struct StatisticalReturn: Register {
    public var returner = Ref<Unit>(0)
    public var form = LocalCode("")
    public var reportPeriod = Ref<ReportPeriod>(0)
    public var level = ReturnLevel.office
    public var dueOn = Day.notGiven
    public var submittedOn: Day?
    public var hasTyped = false
    public var acceptedOn: Day?
    public var acceptedBy: Ref<Unit>?
    public var sentBackReason: String?
    public var withdrawnReason: String?

    public init() {}

    public static let table = "statistical_return"
    public static let title = Label("统计报表", "statistical return")
    public static let function = Function.oversight
    public static var numbers: NumberStyle { NumberWords.statReturn }

    public static let fields: [Field<StatisticalReturn>] = [
        Field(\.returner, "returner", Label("填报单位", "Unit"), .listed, .filtered),
        Field(\.form, "form", Label("报表", "Form"), .list("return_form"), .listed, .filtered),
        Field(\.reportPeriod, "report_period", Label("报告期", "Period"), .listed, .filtered),
        Field(\.level, "level", Label("报送层级", "Level"), .listed, .filtered),
        Field(\.dueOn, "due_on", Label("报送期限", "Due"), .planned, .listed, .sorted, .filtered),
        Field(\.submittedOn, "submitted_on", Label("报送日期", "Submitted"), .listed),
        Field(\.hasTyped, "typed", Label("含手工填数", "Holds typed numbers"), .filtered),
        Field(\.acceptedOn, "accepted_on", Label("接收日期", "Accepted"), .notBefore("submitted_on"), .listed),
        Field(\.acceptedBy, "accepted_by", Label("接收单位", "Accepted by")),
        Field(\.sentBackReason, "sent_back_reason", Label("退回理由", "Why sent back"), .open, .long),
        Field(\.withdrawnReason, "withdrawn_reason", Label("撤回理由", "Why taken back"), .open, .long),
    ]

    public static var once: [PartialKeyPath<StatisticalReturn>] { [\.returner, \.form, \.reportPeriod] }

    public static func faults(in form: StatisticalReturn, at moment: Moment) -> [Fault] {
        guard let accepter = form.acceptedBy, accepter == form.returner else { return [] }
        return [
            wrong(\.acceptedBy, form.acceptedBy, Label("不能是填报单位自己", "must not be the unit that sent it in"))
        ]
    }
}
