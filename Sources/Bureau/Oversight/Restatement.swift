public import Declarations

/// Leave to correct a record that a locked period has counted (数字更正).
public struct Restatement: Register {
    public var reportPeriod = Ref<ReportPeriod>(0)
    public var restatedRegister = ""
    public var fileNumber = ""
    public var countedOn = Day.notGiven
    public var figures: String?
    public var before: String?
    public var after: String?
    public var askedOn = Day.notGiven
    public var reason = ""
    public var decidedOn: Day?
    public var carriedOutOn: Day?

    public init() {}

    public static let table = "restatement"
    public static let title = Label("数字更正", "restatement")
    public static let function = Function.oversight
    public static var numbers: NumberStyle { NumberWords.restatement }

    public static let fields: [Field<Restatement>] = [
        Field(\.reportPeriod, "report_period", Label("报告期", "Period"), .listed, .filtered),
        Field(\.restatedRegister, "restated_register", Label("台账", "Register"), .open, .listed),
        Field(\.fileNumber, "file_number", Label("记录编号", "Record"), .open, .title, .listed, .searched),
        Field(\.countedOn, "counted_on", Label("计数日期", "Counted on"), .listed),
        Field(\.figures, "figures", Label("涉及数字", "Figures"), .open),
        Field(\.before, "was", Label("原值", "Was"), .open),
        Field(\.after, "becomes", Label("更正值", "Is"), .open),
        Field(\.askedOn, "asked_on", Label("提出日期", "Asked"), .listed, .sorted),
        Field(\.reason, "reason", Label("更正理由", "Reason"), .open, .long),
        Field(\.decidedOn, "decided_on", Label("批准日期", "Decided"), .notBefore("asked_on"), .listed),
        Field(\.carriedOutOn, "carried_out_on", Label("更正日期", "Carried out"), .notBefore("decided_on"), .listed),
    ]
}
