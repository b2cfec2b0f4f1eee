public import Declarations

/// An association of legal volunteers (法律服务志愿者协会).
public struct VolunteerAssociation: Register {
    public var name = ""
    public var president: Ref<Person>?
    public var charter: String?
    public var foundedOn = Day.notGiven
    public var endedOn: Day?

    public init() {}

    public static let table = "volunteer_association"
    public static let title = Label("法律服务志愿者协会", "volunteer association")
    public static let function = Function.legalServices

    public static let fields: [Field<VolunteerAssociation>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.president, "president", Label("会长", "President")),
        Field(\.charter, "charter", Label("章程要点", "Charter"), .open, .long),
        Field(\.foundedOn, "founded_on", Label("成立日期", "Founded"), .listed, .sorted),
        Field(\.endedOn, "ended_on", Label("注销日期", "Ended"), .notBefore("founded_on")),
    ]
}
