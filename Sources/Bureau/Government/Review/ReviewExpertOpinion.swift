public import Declarations

/// What an expert said of a matter under review (专家意见).
public struct ReviewExpertOpinion: Register {
    public var review = Ref<LegalityReview>(0)
    public var expert = ""
    public var institution: String?
    public var givenOn = Day.notGiven
    public var opinion = ""
    public var result: AdviceAdoption?

    public init() {}

    public static let table = "review_expert_opinion"
    public static let title = Label("专家论证意见", "expert opinion")
    public static let function = Function.government

    public static let fields: [Field<ReviewExpertOpinion>] = [
        Field(\.review, "review", Label("合法性审查", "Legality review")),
        Field(\.expert, "expert", Label("专家姓名", "Expert"), .personal(.name), .listed),
        Field(\.institution, "institution", Label("单位", "Institution"), .open, .listed),
        Field(\.givenOn, "given_on", Label("出具日期", "Given"), .listed),
        Field(\.opinion, "opinion", Label("意见", "Opinion"), .open, .long, .listed),
        Field(\.result, "result", Label("采纳情况", "Result"), .listed),
    ]

    public static var within: PartialKeyPath<ReviewExpertOpinion>? { \.review }
}
