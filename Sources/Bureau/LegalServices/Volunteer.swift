public import Declarations

/// A legal volunteer (法律服务志愿者).
public struct Volunteer: Register {
    public var person = Ref<Person>(0)
    public var centre = Ref<VolunteerCentre>(0)
    public var profession = VolunteerProfession.lawyer
    public var skills = Several<VolunteerSkill>()
    public var trainedOn: Day?
    public var commended: String?
    public var joinedOn = Day.notGiven
    public var leftOn: Day?

    public init() {}

    public static let table = "volunteer"
    public static let title = Label("法律服务志愿者", "volunteer")
    public static let function = Function.legalServices
    public static var numbers: NumberStyle { NumberWords.volunteer }

    public static let fields: [Field<Volunteer>] = [
        Field(\.person, "person", Label("姓名", "Person"), .listed),
        Field(\.centre, "centre", Label("志愿者中心", "Centre"), .listed, .filtered),
        Field(\.profession, "profession", Label("职业", "Profession"), .listed, .filtered),
        Field(\.skills, "skills", Label("服务特长", "Skills"), .filtered),
        Field(\.trainedOn, "trained_on", Label("培训日期", "Trained")),
        Field(\.commended, "commended", Label("表彰", "Commended"), .open),
        Field(\.joinedOn, "joined_on", Label("注册日期", "Joined"), .listed, .sorted),
        Field(\.leftOn, "left_on", Label("退出日期", "Left"), .notBefore("joined_on")),
    ]

    public static var once: [PartialKeyPath<Volunteer>] { [\.person, \.joinedOn] }
}
