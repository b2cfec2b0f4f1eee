public import Declarations

/// What one volunteer gave to one activity, in hours (志愿服务时长).
public struct VolunteerService: Register {
    public var activity = Ref<VolunteerActivity>(0)
    public var volunteer = Ref<Volunteer>(0)
    public var servedOn = Day.notGiven
    public var hours = 1
    public var note: String?

    public init() {}

    public static let table = "volunteer_service"
    public static let title = Label("志愿服务时长", "hours of a volunteer")
    public static let function = Function.legalServices

    public static let fields: [Field<VolunteerService>] = [
        Field(\.activity, "activity", Label("活动", "Activity"), .listed),
        Field(\.volunteer, "volunteer", Label("志愿者", "Volunteer"), .listed),
        Field(\.servedOn, "served_on", Label("服务日期", "Served on"), .listed, .sorted),
        Field(\.hours, "hours", Label("服务时长", "Hours"), .unit(Label("小时", "hours")), .listed),
        Field(\.note, "note", Label("服务内容", "Note"), .personal(.text), .long),
    ]

    public static var within: PartialKeyPath<VolunteerService>? { \.activity }
    public static var once: [PartialKeyPath<VolunteerService>] { [\.activity, \.volunteer, \.servedOn] }

    public static func faults(in service: VolunteerService, at moment: Moment) -> [Fault] {
        guard !(1...24).contains(service.hours) else { return [] }
        return [wrong(\.hours, service.hours, Label("须为 1 至 24 小时", "must be 1 to 24 hours"))]
    }
}
