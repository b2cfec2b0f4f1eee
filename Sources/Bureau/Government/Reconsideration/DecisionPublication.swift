public import Declarations

/// A decision made ready for the public web, redacted and checked by somebody else (复议决定书网上公开).
public struct DecisionPublication: Register {
    public var reconsideration = Ref<ReconsiderationCase>(0)
    public var redactedOn = Day.notGiven
    public var title = ""
    public var covered = Several<RedactionKind>()
    public var text = ""
    public var checkedOn: Day?
    public var checkNote: String?
    public var publishedOn: Day?
    public var address: String?
    public var withdrawnOn: Day?
    public var withdrawReason: String?

    public init() {}

    public static let table = "decision_publication"
    public static let title = Label("决定书网上公开", "published decision")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.decisionPublication }

    public static let fields: [Field<DecisionPublication>] = [
        Field(\.reconsideration, "reconsideration", Label("行政复议案件", "Case"), .listed),
        Field(\.redactedOn, "redacted_on", Label("隐去处理日期", "Redacted"), .listed, .sorted),
        Field(\.title, "title", Label("公开标题", "Title as shown"), .open, .title, .listed, .searched),
        Field(\.covered, "covered", Label("隐去内容", "What is covered"), .listed, .filtered),
        Field(\.text, "text", Label("公开文本（已隐去）", "Text as shown (redacted)"), .open, .long, .searched),
        Field(\.checkedOn, "checked_on", Label("复核日期", "Checked"), .notBefore("redacted_on"), .listed),
        Field(\.checkNote, "check_note", Label("复核意见", "What the check says"), .open),
        Field(\.publishedOn, "published_on", Label("公开日期", "Published"), .notBefore("checked_on"), .listed),
        Field(\.address, "address", Label("公开网址", "Address"), .open),
        Field(\.withdrawnOn, "withdrawn_on", Label("撤下日期", "Taken down"), .notBefore("published_on")),
        Field(\.withdrawReason, "withdraw_reason", Label("撤下原因", "Why taken down"), .open),
    ]
}
