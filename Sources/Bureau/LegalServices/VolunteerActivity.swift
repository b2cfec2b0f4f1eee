public import Declarations

/// What a centre holds, announced with its day and then held (志愿服务活动).
public struct VolunteerActivity: Register {
    public var centre = Ref<VolunteerCentre>(0)
    public var topic = ""
    public var kind = ActivityKind.consultation
    public var plannedOn = Day.notGiven
    public var venue: String?
    public var wanted: Int?
    public var heldOn: Day?
    public var persons = 0
    public var feedback: String?

    public init() {}

    public static let table = "volunteer_activity"
    public static let title = Label("志愿服务活动", "volunteer activity")
    public static let function = Function.legalServices
    public static var numbers: NumberStyle { NumberWords.volunteerActivity }

    public static let fields: [Field<VolunteerActivity>] = [
        Field(\.centre, "centre", Label("志愿者中心", "Centre"), .listed, .filtered),
        Field(\.topic, "topic", Label("活动主题", "Topic"), .open, .title, .listed, .searched),
        Field(\.kind, "kind", Label("类型", "Kind"), .listed, .filtered),
        Field(\.plannedOn, "planned_on", Label("预告日期", "Planned for"), .planned, .listed, .sorted),
        Field(\.venue, "venue", Label("地点", "Venue"), .open, .listed),
        Field(\.wanted, "wanted", Label("招募人数", "Volunteers wanted"), .unit(Label("人", "persons"))),
        Field(\.heldOn, "held_on", Label("开展日期", "Held"), .listed),
        Field(\.persons, "persons", Label("服务人数", "Persons served"), .unit(Label("人", "persons")), .listed),
        Field(\.feedback, "feedback", Label("反馈", "Feedback"), .personal(.text), .long),
    ]
}
