public import Declarations

/// One batch of people at the door (来访接待). Visits and disputes are counted apart.
public struct Visit: Register {
    public var visitedOn = Day.notGiven
    public var org = Ref<MediationOrg>(0)
    public var persons = 1
    public var subject = ""
    public var handling = VisitHandling.answered
    public var referredTo: String?

    public init() {}

    public static let table = "visit"
    public static let title = Label("来访接待", "visit")
    public static let function = Function.mediation
    public static var numbers: NumberStyle { NumberWords.visit }

    public static let fields: [Field<Visit>] = [
        Field(\.visitedOn, "visited_on", Label("接待日期", "Visited on"), .listed, .sorted, .filtered),
        Field(\.org, "org", Label("接待组织", "Received by"), .listed, .filtered),
        Field(\.persons, "persons", Label("人数", "Persons"), .unit(Label("人", "persons")), .listed),
        Field(\.subject, "subject", Label("反映事项", "Subject"), .personal(.text), .searched, .long),
        Field(\.handling, "handling", Label("办理方式", "Handled as"), .listed, .filtered),
        Field(\.referredTo, "referred_to", Label("引导去向", "Referred to"), .open),
    ]

    public static func faults(in visit: Visit, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if visit.persons < 1 { faults.append(wrong(\.persons, visit.persons, Label("至少一人", "at least one person"))) }
        if visit.handling == .referred && visit.referredTo == nil {
            faults.append(missing(\.referredTo, Label("引导其他途径", "when people are referred elsewhere")))
        }
        return faults
    }
}
