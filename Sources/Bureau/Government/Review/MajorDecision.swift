public import Declarations

/// A major administrative decision on its way through its stages (重大行政决策).
public struct MajorDecision: Register {
    public var startedOn = Day.notGiven
    public var title = ""
    public var owner = Ref<Unit>(0)
    public var legalBasis: String?
    public var review: Ref<LegalityReview>?
    public var discussedOn: Day?
    public var decidedOn: Day?
    public var reportedOn: Day?
    public var publishedOn: Day?
    public var filedOn: Day?
    public var evaluatedOn: Day?
    public var stoppedReason: String?

    public init() {}

    public static let table = "major_decision"
    public static let title = Label("重大行政决策", "major decision")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.majorDecision }

    public static let fields: [Field<MajorDecision>] = [
        Field(\.startedOn, "started_on", Label("启动日期", "Started"), .listed, .sorted, .filtered),
        Field(\.title, "title", Label("决策事项", "Matter"), .open, .title, .listed, .searched),
        Field(\.owner, "owner", Label("承办单位", "Unit in charge"), .listed, .filtered),
        Field(\.legalBasis, "legal_basis", Label("依据", "Basis"), .open, .long),
        Field(\.review, "review", Label("合法性审查", "Legality review")),
        Field(
            \.discussedOn, "discussed_on", Label("集体讨论日期", "Discussed collectively"), .notBefore("started_on"),
            .listed),
        Field(\.decidedOn, "decided_on", Label("决定日期", "Decided"), .notBefore("started_on"), .listed, .filtered),
        Field(
            \.reportedOn, "reported_on", Label("请示报告日期", "Reported to the party committee"), .notBefore("started_on")),
        Field(\.publishedOn, "published_on", Label("公布日期", "Published"), .notBefore("decided_on"), .listed),
        Field(\.filedOn, "filed_on", Label("归档日期", "Filed"), .notBefore("decided_on")),
        Field(\.evaluatedOn, "evaluated_on", Label("后评估日期", "Evaluated"), .notBefore("decided_on")),
        Field(\.stoppedReason, "stopped_reason", Label("终止原因", "Why stopped"), .open),
    ]
}
