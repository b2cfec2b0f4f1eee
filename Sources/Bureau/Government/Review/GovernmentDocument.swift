public import Declarations

/// A document issued in the name of the district (区政府、政府办发文), reviewed or not.
public struct GovernmentDocument: Register {
    public var issuedOn = Day.notGiven
    public var documentNumber = ""
    public var title = ""
    public var issuer = DocumentIssuer.government
    public var isNormative = false
    public var review: Ref<LegalityReview>?
    public var publishedOn: Day?

    public init() {}

    public static let table = "government_document"
    public static let title = Label("政府发文", "government document")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.governmentDocument }

    public static let fields: [Field<GovernmentDocument>] = [
        Field(\.issuedOn, "issued_on", Label("印发日期", "Issued"), .listed, .sorted, .filtered),
        Field(\.documentNumber, "document_number", Label("发文字号", "Document number"), .open, .listed, .searched),
        Field(\.title, "title", Label("标题", "Title"), .open, .title, .listed, .searched),
        Field(\.issuer, "issuer", Label("发文机关", "Issuer"), .listed, .filtered),
        Field(\.isNormative, "is_normative", Label("规范性文件", "Normative"), .listed, .filtered),
        Field(\.review, "review", Label("合法性审查", "Legality review"), .listed),
        Field(\.publishedOn, "published_on", Label("公开日期", "Published"), .notBefore("issued_on")),
    ]
}
