public import Declarations

/// An enquiry whether somebody suits community corrections, for who decides (调查评估).
public struct SocialAssessment: Register {
    public var organ = AssessmentOrgan.court
    public var commissionedBy = ""
    public var subject = AssessmentSubject.defendant
    public var person = Ref<Person>(0)
    public var charge = ""
    public var category = SupervisionCategory.suspended
    public var receivedOn = Day.notGiven
    public var dueOn: Day?
    public var office: Ref<Unit>?
    public var enquiry: String?
    public var opinion: AssessmentOpinion?
    public var document: String?
    public var sentOn: Day?
    public var returnReason: String?
    public var returnedOn: Day?

    public init() {}

    public static let table = "social_assessment"
    public static let title = Label("调查评估", "assessment")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.assessment }

    public static let fields: [Field<SocialAssessment>] = [
        Field(\.organ, "organ", Label("委托机关种类", "Kind of body"), .filtered),
        Field(\.commissionedBy, "commissioned_by", Label("委托机关", "Commissioned by"), .open, .listed, .searched),
        Field(\.subject, "subject", Label("评估对象种类", "Subject"), .filtered),
        Field(\.person, "person", Label("评估对象", "Person"), .listed),
        Field(\.charge, "charge", Label("涉嫌罪名、罪名", "Charge"), .open, .listed),
        Field(\.category, "category", Label("拟适用类别", "Category in view"), .filtered),
        Field(\.receivedOn, "received_on", Label("收到委托日期", "Received"), .listed, .sorted, .filtered),
        Field(\.dueOn, "due_on", Label("应反馈日期", "Due"), .planned, .listed, .filtered),
        Field(
            \.office, "office", Label("承办司法所", "Judicial office"), .among(\Unit.kind, .judicialOffice), .listed,
            .filtered),
        Field(\.enquiry, "enquiry", Label("调查情况", "Enquiry"), .personal(.text), .long),
        Field(\.opinion, "opinion", Label("评估意见", "Opinion"), .listed, .filtered),
        Field(\.document, "document", Label("意见书文号", "Document"), .open),
        Field(\.sentOn, "sent_on", Label("反馈日期", "Sent"), .notBefore("received_on"), .listed),
        Field(\.returnReason, "return_reason", Label("退回原因", "Why returned"), .open),
        Field(\.returnedOn, "returned_on", Label("退回日期", "Returned"), .notBefore("received_on")),
    ]

    public static var hints: [Hint<SocialAssessment>] {
        [
            Hint(
                \.dueOn,
                words: Label(
                    "规定的期限没有读到原文，规则补齐以前不作计算：按委托函填写",
                    "The article was not read, so nothing is reckoned until it is: as the letter of request says"))
        ]
    }
}
