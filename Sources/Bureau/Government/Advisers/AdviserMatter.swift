public import Declarations

/// A matter on which an adviser of the government was asked (法律顾问事项).
public struct AdviserMatter: Register {
    public var askedOn = Day.notGiven
    public var adviser = Ref<GovernmentAdviser>(0)
    public var kind = AdviserMatterKind.other
    public var subject = ""
    public var fromUnit: Ref<Unit>?
    public var review: Ref<LegalityReview>?
    public var dueOn: Day?
    public var answeredOn: Day?
    public var opinion: String?
    public var result: AdviceAdoption?
    public var resultReason: String?
    public var fee: Money?

    public init() {}

    public static let table = "adviser_matter"
    public static let title = Label("法律顾问事项", "adviser's matter")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.adviserMatter }

    public static let fields: [Field<AdviserMatter>] = [
        Field(\.askedOn, "asked_on", Label("委托日期", "Asked"), .listed, .sorted, .filtered),
        Field(\.adviser, "adviser", Label("法律顾问", "Adviser"), .listed, .filtered),
        Field(\.kind, "kind", Label("事项类型", "Kind"), .listed, .filtered),
        Field(\.subject, "subject", Label("事项", "Subject"), .open, .title, .listed, .searched),
        Field(\.fromUnit, "from_unit", Label("委托单位", "Asked by"), .filtered),
        Field(\.review, "review", Label("合法性审查", "Legality review")),
        Field(\.dueOn, "due_on", Label("约定答复日期", "Answer agreed for"), .planned, .notBefore("asked_on"), .listed),
        Field(\.answeredOn, "answered_on", Label("出具意见日期", "Opinion given"), .notBefore("asked_on"), .listed),
        Field(\.opinion, "opinion", Label("法律意见", "Opinion"), .open, .long),
        Field(\.result, "result", Label("采纳情况", "Result"), .listed, .filtered),
        Field(\.resultReason, "result_reason", Label("未采纳理由", "Why not adopted"), .open),
        Field(\.fee, "fee", Label("费用", "Fee")),
    ]
}
