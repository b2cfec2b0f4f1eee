public import Declarations

/// One clean-up review of a normative document (规范性文件清理).
public struct DocumentCleanUp: Register {
    public var document = Ref<NormativeDocument>(0)
    public var reviewedOn = Day.notGiven
    public var occasion: String?
    public var conclusion = CleanUpConclusion.keep
    public var ground: String?
    public var publishedOn: Day?

    public init() {}

    public static let table = "document_clean_up"
    public static let title = Label("文件清理", "clean-up review")
    public static let function = Function.government

    public static let fields: [Field<DocumentCleanUp>] = [
        Field(\.document, "document", Label("规范性文件", "Normative document")),
        Field(\.reviewedOn, "reviewed_on", Label("清理日期", "Reviewed"), .listed),
        Field(\.occasion, "occasion", Label("清理名义", "Occasion"), .open, .listed),
        Field(\.conclusion, "conclusion", Label("清理结论", "Conclusion"), .listed),
        Field(\.ground, "ground", Label("理由", "Ground"), .open, .long),
        Field(\.publishedOn, "published_on", Label("公布日期", "Published"), .notBefore("reviewed_on"), .listed),
    ]

    public static var within: PartialKeyPath<DocumentCleanUp>? { \.document }
}
