public import Declarations

/// Somebody in the group around a supervised person (矫正小组成员).
public struct CorrectionGroupMember: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var role = TeamRole.village
    public var name = ""
    public var sex = Sex.unknown
    public var phone: String?
    public var workplace: String?
    public var joinedOn = Day.notGiven
    public var leftOn: Day?

    public init() {}

    public static let table = "correction_group_member"
    public static let title = Label("矫正小组成员", "member of a correction group")
    public static let function = Function.corrections

    public static let fields: [Field<CorrectionGroupMember>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person")),
        Field(\.role, "team_role", Label("成员类别", "Role"), .listed, .filtered),
        Field(\.name, "name", Label("姓名", "Name"), .personal(.name), .title, .listed),
        Field(\.sex, "sex", Label("性别", "Sex")),
        Field(\.phone, "phone", Label("联系电话", "Phone"), .personal(.phone)),
        Field(\.workplace, "workplace", Label("单位", "Works at"), .open),
        Field(\.joinedOn, "joined_on", Label("加入日期", "Joined"), .listed),
        Field(\.leftOn, "left_on", Label("退出日期", "Left"), .notBefore("joined_on")),
    ]

    public static var within: PartialKeyPath<CorrectionGroupMember>? { \.supervised }

    public static func faults(in member: CorrectionGroupMember, at moment: Moment) -> [Fault] {
        faultsOfPhone(\.phone, member.phone, on: moment.day)
    }
}
