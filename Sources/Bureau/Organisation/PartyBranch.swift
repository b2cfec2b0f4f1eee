public import Declarations

/// A party branch of the bureau and its offices (党支部).
public struct PartyBranch: Register {
    public var name = ""
    public var home = Ref<Unit>(0)
    public var secretary: Ref<Person>?
    public var members = 0
    public var foundedOn = Day.notGiven
    public var dissolvedOn: Day?

    public init() {}

    public static let table = "party_branch"
    public static let title = Label("党支部", "party branch")
    public static let function = Function.organisation

    public static let fields: [Field<PartyBranch>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.home, "home", Label("所在单位", "Unit"), .listed, .filtered),
        Field(\.secretary, "secretary", Label("书记", "Secretary"), .listed),
        Field(\.members, "members", Label("党员人数", "Members"), .unit(Label("人", "members")), .listed),
        Field(\.foundedOn, "founded_on", Label("成立日期", "Founded"), .listed, .sorted),
        Field(\.dissolvedOn, "dissolved_on", Label("撤销日期", "Dissolved"), .notBefore("founded_on")),
    ]
}
