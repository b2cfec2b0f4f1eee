public import Declarations

/// A visit to somebody who is helped (帮教走访).
public struct HelpVisit: Register {
    public var resettled = Ref<ResettledPerson>(0)
    public var visitedOn = Day.notGiven
    public var kind = ContactKind.home
    public var content = ""
    public var needs = Several<HelpNeed>()
    public var measure: String?

    public init() {}

    public static let table = "help_visit"
    public static let title = Label("帮教走访", "visit")
    public static let function = Function.resettlement

    public static let fields: [Field<HelpVisit>] = [
        Field(\.resettled, "resettled", Label("帮教对象", "Resettled person")),
        Field(\.visitedOn, "visited_on", Label("走访日期", "Day"), .listed, .sorted),
        Field(\.kind, "kind", Label("走访方式", "Kind"), .listed, .filtered),
        Field(\.content, "content", Label("谈话内容", "What was said"), .personal(.text), .long),
        Field(\.needs, "needs", Label("困难需求", "Needs"), .listed, .filtered),
        Field(\.measure, "measure", Label("帮扶措施", "Measure"), .personal(.text), .long),
    ]

    public static var within: PartialKeyPath<HelpVisit>? { \.resettled }

    public static func faults(in visit: HelpVisit, at moment: Moment) -> [Fault] {
        guard !visit.needs.codes.isEmpty && visit.measure == nil else { return [] }
        return [missing(\.measure, Label("有困难需求", "when there is a need"))]
    }
}
