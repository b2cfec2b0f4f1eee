public import Declarations

/// A matter examined for its legality before it is decided (合法性审查).
public struct LegalityReview: Register {
    public var receivedOn = Day.notGiven
    public var kind = ReviewKind.generalDocument
    public var title = ""
    public var fromUnit = Ref<Unit>(0)
    public var documents: String?
    public var isComplete = true
    public var dueOn: Day?
    public var reviewer: Ref<Staff>?
    public var isAdvised = false
    public var adviser: Ref<GovernmentAdviser>?
    public var opinion: ReviewOpinion?
    public var opinionText: String?
    public var discussedOn: Day?
    public var issuedOn: Day?
    public var daysTaken: Int?
    public var reportedOn: Day?
    public var result: AdviceAdoption?
    public var resultReason: String?
    public var issuedDocument: String?

    public init() {}

    public static let table = "legality_review"
    public static let title = Label("合法性审查", "legality review")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.legalityReview }

    public static let fields: [Field<LegalityReview>] = [
        Field(\.receivedOn, "received_on", Label("收到日期", "Received"), .listed, .sorted, .filtered),
        Field(\.kind, "kind", Label("审查事项", "Kind"), .listed, .filtered),
        Field(\.title, "title", Label("名称", "Title"), .open, .title, .listed, .searched),
        Field(\.fromUnit, "from_unit", Label("送审单位", "From unit"), .listed, .filtered),
        Field(\.documents, "documents", Label("送审材料", "Papers sent"), .open, .long),
        Field(\.isComplete, "is_complete", Label("材料齐全", "Papers complete")),
        Field(
            \.dueOn, "due_on", Label("审查期限", "Due"), .planned, .notBefore("received_on"),
            .listed),
        Field(\.reviewer, "reviewer", Label("审查人", "Reviewer")),
        Field(\.isAdvised, "is_advised", Label("法律顾问参与", "Legal adviser took part"), .filtered),
        Field(\.adviser, "adviser", Label("法律顾问", "Legal adviser")),
        Field(\.opinion, "opinion", Label("审查意见", "Opinion"), .listed, .filtered),
        Field(\.opinionText, "opinion_text", Label("审查意见内容", "Opinion in words"), .open, .long),
        Field(
            \.discussedOn, "discussed_on", Label("集体讨论日期", "Discussed collectively"), .notBefore("received_on"), .listed
        ),
        Field(
            \.issuedOn, "issued_on", Label("出具意见日期", "Opinion issued"), .notBefore("received_on"), .listed, .filtered),
        Field(\.daysTaken, "days_taken", Label("审查用时", "Days taken"), .unit(Label("天", "days"))),
        Field(\.reportedOn, "reported_on", Label("报领导日期", "Reported to the head"), .notBefore("issued_on")),
        Field(\.result, "result", Label("采纳情况", "Result"), .listed, .filtered),
        Field(\.resultReason, "result_reason", Label("未采纳理由", "Why not adopted"), .open),
        Field(\.issuedDocument, "issued_document", Label("发文字号", "Number of the document issued"), .open),
    ]

    public static var hints: [Hint<LegalityReview>] {
        [Hint(later: \.daysTaken), Hint(\.adviser, when: \.isAdvised)]
    }
}
