public import Declarations

/// A centre of the association for one kind of people (志愿者中心).
public struct VolunteerCentre: Register {
    public var name = ""
    public var association = Ref<VolunteerAssociation>(0)
    public var audience = CentreAudience.youth
    public var place: Ref<Place>?
    public var lead: Ref<Person>?
    public var address: String?
    public var openedOn = Day.notGiven
    public var closedOn: Day?

    public init() {}

    public static let table = "volunteer_centre"
    public static let title = Label("志愿者中心", "volunteer centre")
    public static let function = Function.legalServices

    public static let fields: [Field<VolunteerCentre>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.association, "association", Label("协会", "Association")),
        Field(\.audience, "audience", Label("服务对象", "For whom"), .listed, .filtered),
        Field(\.place, "place", Label("所在区划", "Place"), .listed, .filtered),
        Field(\.lead, "lead", Label("负责人", "Lead")),
        Field(\.address, "address", Label("地址", "Address"), .open),
        Field(\.openedOn, "opened_on", Label("成立日期", "Opened"), .listed, .sorted),
        Field(\.closedOn, "closed_on", Label("撤销日期", "Closed"), .notBefore("opened_on")),
    ]
}
