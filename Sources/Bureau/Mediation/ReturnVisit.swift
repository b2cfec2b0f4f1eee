public import Declarations

/// A look back at a concluded dispute: what was kept, how the party sees it (回访).
public struct ReturnVisit: Register {
    public var dispute = Ref<Dispute>(0)
    public var visitedOn = Day.notGiven
    public var mode = ReturnVisitMode.phone
    public var performance: Performance?
    public var satisfaction = Satisfaction.notAnswered
    public var account: String?

    public init() {}

    public static let table = "return_visit"
    public static let title = Label("回访", "return visit")
    public static let function = Function.mediation

    public static let fields: [Field<ReturnVisit>] = [
        Field(\.dispute, "dispute", Label("纠纷", "Dispute")),
        Field(\.visitedOn, "visited_on", Label("回访日期", "Visited on"), .listed, .sorted),
        Field(\.mode, "visit_mode", Label("回访方式", "How"), .listed),
        Field(\.performance, "performance", Label("了解的履行情况", "Performance as told"), .listed),
        Field(\.satisfaction, "satisfaction", Label("满意度", "Satisfaction"), .listed, .filtered),
        Field(\.account, "account", Label("回访记录", "Account"), .personal(.text), .long),
    ]

    public static var within: PartialKeyPath<ReturnVisit>? { \.dispute }
}
