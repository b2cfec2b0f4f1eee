public import Declarations

/// A look at how work is done on the spot (督查).
public struct Inspection: Register {
    public var name = ""
    public var subject = InspectionSubject.specialGroups
    public var topics = Several<InspectionTopic>()
    public var origin = InspectionOrigin.bureau
    public var plannedOn = Day.notGiven
    public var startedOn: Day?
    public var endedOn: Day?
    public var summary: String?

    public init() {}

    public static let table = "inspection"
    public static let title = Label("督查", "inspection")
    public static let function = Function.oversight
    public static var numbers: NumberStyle { NumberWords.inspection }

    public static let fields: [Field<Inspection>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.subject, "subject", Label("检查领域", "Subject"), .listed, .filtered),
        Field(\.topics, "topics", Label("检查内容", "Topics"), .filtered),
        Field(\.origin, "origin", Label("组织单位", "Ordered by"), .listed, .filtered),
        Field(\.plannedOn, "planned_on", Label("计划日期", "Planned for"), .planned, .listed, .sorted),
        Field(\.startedOn, "started_on", Label("开始日期", "Began"), .listed, .filtered),
        Field(\.endedOn, "ended_on", Label("结束日期", "Ended"), .notBefore("started_on"), .listed),
        Field(\.summary, "summary", Label("督查情况", "Summary"), .personal(.text), .long),
    ]
}
