public import Declarations

/// A report of the bureau on its way to the reader (工作报告).
public struct WorkReport: Register {
    public var title = ""
    public var reportPeriod = Ref<ReportPeriod>(0)
    public var drafter = Ref<Unit>(0)
    public var checkedOn: Day?
    public var signedOn: Day?
    public var signer: Ref<Staff>?
    public var publishedOn: Day?
    public var publishedAt: String?
    public var restatedOn: Day?
    public var restatement: String?

    public init() {}

    public static let table = "work_report"
    public static let title = Label("工作报告", "report")
    public static let function = Function.oversight
    public static var numbers: NumberStyle { NumberWords.report }

    public static let fields: [Field<WorkReport>] = [
        Field(\.title, "title", Label("标题", "Title"), .open, .title, .listed, .searched),
        Field(\.reportPeriod, "report_period", Label("报告期", "Period"), .listed, .filtered),
        Field(\.drafter, "drafter", Label("起草单位", "Drafted by"), .listed),
        Field(\.checkedOn, "checked_on", Label("核稿日期", "Checked"), .listed),
        Field(\.signedOn, "signed_on", Label("签发日期", "Signed"), .notBefore("checked_on"), .listed),
        Field(\.signer, "signer", Label("签发人", "Signed by")),
        Field(\.publishedOn, "published_on", Label("发布日期", "Published"), .notBefore("signed_on"), .listed),
        Field(\.publishedAt, "published_at", Label("发布载体", "Where"), .open),
        Field(\.restatedOn, "restated_on", Label("更正日期", "Restated"), .notBefore("published_on")),
        Field(\.restatement, "restatement", Label("更正说明", "What was restated"), .open, .long),
    ]
}
