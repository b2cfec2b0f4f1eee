public import Declarations

/// The legal check-up of one enterprise (企业法治体检).
public struct Checkup: Register {
    public var round = Ref<CheckupRound>(0)
    public var enterprise = Ref<Enterprise>(0)
    public var selectedOn = Day.notGiven
    public var staff: Int?
    public var formSentOn: Day?
    public var formReturnedOn: Day?
    public var reportOn: Day?
    public var grade: RiskGrade?
    public var summary: String?
    public var followedUpOn: Day?
    public var rating: ClientRating?
    public var withdrawnOn: Day?
    public var withdrawal: String?

    public init() {}

    public static let table = "checkup"
    public static let title = Label("法治体检", "check-up")
    public static let function = Function.legalServices
    public static var numbers: NumberStyle { NumberWords.checkup }

    public static let fields: [Field<Checkup>] = [
        Field(\.round, "round", Label("批次", "Round"), .listed, .filtered),
        Field(\.enterprise, "enterprise", Label("企业", "Enterprise"), .listed, .filtered),
        Field(\.selectedOn, "selected_on", Label("选定日期", "Selected"), .listed, .sorted),
        Field(\.staff, "staff", Label("员工人数", "Staff"), .unit(Label("人", "persons"))),
        Field(\.formSentOn, "form_sent_on", Label("体检表发放日期", "Form sent"), .notBefore("selected_on"), .listed),
        Field(
            \.formReturnedOn, "form_returned_on", Label("体检表回收日期", "Form returned"), .notBefore("form_sent_on"), .listed
        ),
        Field(\.reportOn, "report_on", Label("报告出具日期", "Report issued"), .notBefore("form_returned_on"), .listed),
        Field(\.grade, "grade", Label("总体风险等级", "Overall risk"), .listed, .filtered),
        Field(\.summary, "summary", Label("报告摘要", "Summary of the report"), .personal(.text), .long),
        Field(\.followedUpOn, "followed_up_on", Label("回访日期", "Followed up"), .notBefore("report_on"), .listed),
        Field(\.rating, "rating", Label("企业评价", "Rating"), .filtered),
        Field(\.withdrawnOn, "withdrawn_on", Label("退出日期", "Withdrawn"), .notBefore("selected_on")),
        Field(\.withdrawal, "withdrawal", Label("退出原因", "Why withdrawn"), .open),
    ]

    public static var once: [PartialKeyPath<Checkup>] { [\.round, \.enterprise] }

    public static func faults(in checkup: Checkup, at moment: Moment) -> [Fault] {
        let days = [checkup.formSentOn, checkup.formReturnedOn, checkup.reportOn, checkup.followedUpOn]
        guard let last = days.lastIndex(where: { $0 != nil }), days[...last].contains(nil) else { return [] }
        return [
            Fault(
                field: "form_sent_on", rule: "required",
                answer: Label("体检日期：前一环节的日期未填写", "Days of the check-up: one before the last is missing"))
        ]
    }
}
