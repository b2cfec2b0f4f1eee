public import Declarations

/// A month in which a village was served less than its rule asks (履职不足).
public struct AdviserShortfall: Register {
    public var place = Ref<Place>(0)
    public var post: Ref<AdviserPost>?
    public var month = Day.notGiven
    public var rule = Ref<ServiceFrequency>(0)
    public var servedMinutes = 0
    public var lectures = 0
    public var reason: String?
    public var followedOn: Day?
    public var followUp: String?

    public init() {}

    public static let table = "adviser_shortfall"
    public static let title = Label("法律顾问履职不足", "adviser shortfall")
    public static let function = Function.legalServices

    public static let fields: [Field<AdviserShortfall>] = [
        Field(\.place, "place", Label("村（社区）", "Village"), .listed, .filtered),
        Field(\.post, "post", Label("法律顾问", "Adviser")),
        Field(\.month, "month", Label("月份（该月末日）", "Month, by its last day"), .listed, .sorted),
        Field(\.rule, "rule", Label("履职要求", "Rule"), .listed),
        Field(\.servedMinutes, "served_minutes", Label("实际服务时长", "Served"), .unit(Label("分钟", "minutes")), .listed),
        Field(\.lectures, "lectures", Label("当季讲座", "Lectures of the quarter"), .unit(Label("场", "lectures"))),
        Field(\.reason, "reason", Label("原因", "Reason"), .personal(.text), .long),
        Field(\.followedOn, "followed_on", Label("督促日期", "Followed up"), .notBefore("month"), .listed),
        Field(\.followUp, "follow_up", Label("督促情况", "Follow-up"), .personal(.text), .long),
    ]

    public static var once: [PartialKeyPath<AdviserShortfall>] { [\.place, \.month] }
}
