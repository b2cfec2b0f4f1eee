public import Declarations

/// The time for which a mediator belongs to an organisation, with the letter that says so (聘书).
public struct MediatorTerm: Register {
    public var org = Ref<MediationOrg>(0)
    public var mediator = Ref<Mediator>(0)
    public var work = MediatorWork.partTime
    public var origin = MediatorOrigin.engaged
    public var letter: String?
    public var startedOn = Day.notGiven
    public var endedOn: Day?

    public init() {}

    public static let table = "mediator_term"
    public static let title = Label("调解员任职", "term of a mediator")
    public static let function = Function.mediation

    public static let fields: [Field<MediatorTerm>] = [
        Field(\.org, "org", Label("调解组织", "Organisation"), .listed, .filtered),
        Field(\.mediator, "mediator", Label("调解员", "Mediator"), .listed, .filtered),
        Field(\.work, "work", Label("专职兼职", "Full or part time"), .listed, .filtered),
        Field(\.origin, "origin", Label("产生方式", "Origin"), .listed),
        Field(\.letter, "letter", Label("聘书编号", "Appointment letter"), .open, .listed),
        Field(\.startedOn, "started_on", Label("起始日期", "From"), .listed, .sorted),
        Field(\.endedOn, "ended_on", Label("终止日期", "Until"), .planned, .notBefore("started_on"), .listed),
    ]

    public static var within: PartialKeyPath<MediatorTerm>? { \.org }
    public static var once: [PartialKeyPath<MediatorTerm>] { [\.org, \.mediator, \.startedOn] }
}
