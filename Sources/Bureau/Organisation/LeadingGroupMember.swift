public import Declarations

/// A person or body in a leading group (领导小组成员).
public struct LeadingGroupMember: Register {
    public var leadingGroup = Ref<LeadingGroup>(0)
    public var person: Ref<Person>?
    public var memberUnit: Ref<Unit>?
    public var body: String?
    public var duty = GroupDuty.member
    public var startedOn = Day.notGiven
    public var endedOn: Day?

    public init() {}

    public static let table = "leading_group_member"
    public static let title = Label("领导小组成员", "member of a leading group")
    public static let function = Function.organisation

    public static let fields: [Field<LeadingGroupMember>] = [
        Field(\.leadingGroup, "leading_group", Label("领导小组", "Leading group"), .listed),
        Field(\.person, "person", Label("成员", "Person"), .listed),
        Field(\.memberUnit, "member_unit", Label("成员单位", "Unit"), .listed),
        Field(\.body, "body", Label("成员单位（局外）", "Other body"), .open, .listed),
        Field(\.duty, "duty", Label("职责", "Duty"), .listed, .filtered),
        Field(\.startedOn, "started_on", Label("起始日期", "From"), .listed, .sorted),
        Field(\.endedOn, "ended_on", Label("截止日期", "Until"), .notBefore("started_on")),
    ]

    public static var within: PartialKeyPath<LeadingGroupMember>? { \.leadingGroup }

    public static func faults(in member: LeadingGroupMember, at moment: Moment) -> [Fault] {
        guard member.person == nil && member.memberUnit == nil && member.body == nil else { return [] }
        return [missing(\.body, Label("未填成员或成员单位", "when neither a person nor a unit is named"))]
    }
}
