public import Declarations

/// A talk with somebody in aftercare, or with their family (照管联系).
public struct AftercareContact: Register {
    public var aftercare = Ref<AftercarePerson>(0)
    public var contactedOn = Day.notGiven
    public var kind = ContactKind.home
    public var content = ""
    public var needs = Several<HelpNeed>()

    public init() {}

    public static let table = "aftercare_contact"
    public static let title = Label("照管联系", "contact")
    public static let function = Function.resettlement

    public static let fields: [Field<AftercareContact>] = [
        Field(\.aftercare, "aftercare", Label("照管对象", "Person in aftercare")),
        Field(\.contactedOn, "contacted_on", Label("联系日期", "Day"), .listed, .sorted),
        Field(\.kind, "kind", Label("联系方式", "Kind"), .listed, .filtered),
        Field(\.content, "content", Label("联系内容", "What was said"), .personal(.text), .long),
        Field(\.needs, "needs", Label("困难需求", "Needs"), .listed, .filtered),
    ]

    public static var within: PartialKeyPath<AftercareContact>? { \.aftercare }
}
