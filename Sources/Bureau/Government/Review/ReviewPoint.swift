public import Declarations

/// One point that a legality review raises (审查意见逐条).
public struct ReviewPoint: Register {
    public var review = Ref<LegalityReview>(0)
    public var position = 1
    public var clause = ""
    public var problem = ""
    public var basis: String?
    public var advice = ""
    public var result: AdviceAdoption?

    public init() {}

    public static let table = "review_point"
    public static let title = Label("审查问题", "point of a review")
    public static let function = Function.government

    public static let fields: [Field<ReviewPoint>] = [
        Field(\.review, "review", Label("合法性审查", "Legality review")),
        Field(\.position, "position", Label("序号", "Position"), .listed),
        Field(\.clause, "clause", Label("条款", "Clause"), .open, .listed),
        Field(\.problem, "problem", Label("存在问题", "Problem"), .open, .long, .listed),
        Field(\.basis, "basis", Label("法律依据", "Legal basis"), .open, .listed),
        Field(\.advice, "advice", Label("修改建议", "Advice"), .open, .long, .listed),
        Field(\.result, "result", Label("采纳情况", "Result"), .listed),
    ]

    public static var within: PartialKeyPath<ReviewPoint>? { \.review }
}
