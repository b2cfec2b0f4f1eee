public import Declarations

/// A body of heads of several offices for one matter (领导小组).
public struct LeadingGroup: Register {
    public var topic = ""
    public var basis: String?
    public var head: Ref<Person>?
    public var office: Ref<Unit>?
    public var foundedOn = Day.notGiven
    public var dissolvedOn: Day?

    public init() {}

    public static let table = "leading_group"
    public static let title = Label("领导小组", "leading group")
    public static let function = Function.organisation

    public static let fields: [Field<LeadingGroup>] = [
        Field(\.topic, "topic", Label("名称", "Topic"), .open, .title, .listed, .searched),
        Field(\.basis, "basis", Label("设立依据", "Basis"), .open),
        Field(\.head, "head", Label("组长", "Head"), .listed),
        Field(\.office, "office", Label("办公室所在", "Office"), .listed, .filtered),
        Field(\.foundedOn, "founded_on", Label("成立日期", "Founded"), .listed, .sorted),
        Field(\.dissolvedOn, "dissolved_on", Label("撤销日期", "Dissolved"), .notBefore("founded_on"), .listed),
    ]
}
