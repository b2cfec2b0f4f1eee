public import Declarations

/// What went on in a group up to a day (群工作记录).
public struct GroupLog: Register {
    public var serviceGroup = Ref<ServiceGroup>(0)
    public var loggedOn = Day.notGiven
    public var items = 0
    public var questions = 0
    public var answeredInTime = 0
    public var violations = 0

    public init() {}

    public static let table = "group_log"
    public static let title = Label("微信群工作记录", "group log")
    public static let function = Function.legalServices

    public static let fields: [Field<GroupLog>] = [
        Field(\.serviceGroup, "service_group", Label("微信群", "Group"), .listed),
        Field(\.loggedOn, "logged_on", Label("记录日期", "Logged on"), .listed, .sorted),
        Field(\.items, "items", Label("推送信息", "Items pushed"), .unit(Label("条", "items")), .listed),
        Field(\.questions, "questions", Label("群内提问", "Questions"), .unit(Label("个", "questions")), .listed),
        Field(
            \.answeredInTime, "answered_in_time", Label("时限内答复", "Answered in time"), .unit(Label("个", "questions")),
            .listed),
        Field(\.violations, "violations", Label("处理违规发言", "Violations dealt with"), .unit(Label("次", "times"))),
    ]

    public static var within: PartialKeyPath<GroupLog>? { \.serviceGroup }

    public static func faults(in log: GroupLog, at moment: Moment) -> [Fault] {
        guard log.answeredInTime > log.questions else { return [] }
        return [
            wrong(
                \.answeredInTime, log.answeredInTime,
                Label("多于提问 \(log.questions) 个", "more than the \(log.questions) asked"))
        ]
    }
}
