public import Declarations

/// A normative document, from its issue to its end (规范性文件).
public struct NormativeDocument: Register {
    public var issuedOn = Day.notGiven
    public var documentNumber = ""
    public var title = ""
    public var issuer = Ref<Unit>(0)
    public var review: Ref<LegalityReview>?
    public var document: Ref<GovernmentDocument>?
    public var inForceFrom = Day.notGiven
    public var validUntil: Day?
    public var filingDueOn: Day?
    public var filedOn: Day?
    public var filingResult: DocumentFilingResult?
    public var endedOn: Day?
    public var endGround: CleanUpConclusion?

    public init() {}

    public static let table = "normative_document"
    public static let title = Label("规范性文件", "normative document")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.normativeDocument }

    public static let fields: [Field<NormativeDocument>] = [
        Field(\.issuedOn, "issued_on", Label("印发日期", "Issued"), .listed, .sorted, .filtered),
        Field(\.documentNumber, "document_number", Label("文号", "Document number"), .open, .listed, .searched),
        Field(\.title, "title", Label("标题", "Title"), .open, .title, .listed, .searched),
        Field(\.issuer, "issuer", Label("制定机关", "Issued by"), .listed, .filtered),
        Field(\.review, "review", Label("合法性审查", "Legality review")),
        Field(\.document, "document", Label("政府发文", "Government document")),
        Field(
            \.inForceFrom, "in_force_from", Label("施行日期", "In force from"), .planned, .notBefore("issued_on"), .listed),
        Field(
            \.validUntil, "valid_until", Label("有效期至", "Valid until"), .planned, .notBefore("in_force_from"), .listed),
        Field(
            \.filingDueOn, "filing_due_on", Label("备案期限", "Filing due"), .planned,
            .notBefore("issued_on")),
        Field(\.filedOn, "filed_on", Label("报送备案日期", "Filed for record"), .notBefore("issued_on"), .listed),
        Field(\.filingResult, "filing_result", Label("备案结果", "Result of filing"), .listed, .filtered),
        Field(\.endedOn, "ended_on", Label("失效、废止日期", "Ended"), .notBefore("issued_on"), .listed),
        Field(\.endGround, "end_ground", Label("终止方式", "How it ended"), .filtered),
    ]
}
