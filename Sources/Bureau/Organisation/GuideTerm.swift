public import Declarations

/// A member of staff who guides the party work of a judicial office (党建指导员).
public struct GuideTerm: Register {
    public var guide = Ref<Staff>(0)
    public var office = Ref<Unit>(0)
    public var branch: Ref<PartyBranch>?
    public var letter: String?
    public var startedOn = Day.notGiven
    public var endedOn: Day?

    public init() {}

    public static let table = "guide_term"
    public static let title = Label("党建指导员任职", "party-building guide's term")
    public static let function = Function.organisation

    public static let fields: [Field<GuideTerm>] = [
        Field(\.guide, "guide", Label("指导员", "Guide"), .listed),
        Field(\.office, "office", Label("所指导单位", "Office"), .listed, .filtered),
        Field(\.branch, "branch", Label("所指导支部", "Branch"), .listed),
        Field(\.letter, "letter", Label("选派文号", "Letter"), .open),
        Field(\.startedOn, "started_on", Label("起始日期", "From"), .listed, .sorted),
        Field(\.endedOn, "ended_on", Label("截止日期", "Until"), .notBefore("started_on"), .listed),
    ]

    public static var once: [PartialKeyPath<GuideTerm>] { [\.guide, \.office, \.startedOn] }
}
