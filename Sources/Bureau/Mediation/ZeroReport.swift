public import Declarations

/// A unit's report of one day of a key period (零报告). It exists from the opening of the period, so that what was not
/// filed is seen to be missing.
public struct ZeroReport: Register {
    public var keyPeriod = Ref<KeyPeriod>(0)
    public var reporter = Ref<Unit>(0)
    public var reportOn = Day.notGiven
    public var dueAt = Moment(milliseconds: 0)
    public var filedAt: Moment?
    public var content: ZeroContent?
    public var newDisputes = 0
    public var resolved = 0
    public var persons = 0
    public var events: String?
    public var measures: String?

    public init() {}

    public static let table = "zero_report"
    public static let title = Label("零报告", "zero report")
    public static let function = Function.mediation
    public static var numbers: NumberStyle { NumberWords.zeroReport }

    public static let fields: [Field<ZeroReport>] = [
        Field(\.keyPeriod, "key_period", Label("重点时段", "Key period"), .listed, .filtered),
        Field(\.reporter, "reporter", Label("报送单位", "Unit"), .listed, .filtered),
        Field(\.reportOn, "report_on", Label("报告日期", "Day"), .planned, .listed, .sorted, .filtered),
        Field(\.dueAt, "due_at", Label("报送时限", "Due at"), .planned, .listed),
        Field(\.filedAt, "filed_at", Label("报送时间", "Filed at"), .listed),
        Field(\.content, "content", Label("报告内容", "Content"), .listed, .filtered),
        Field(\.newDisputes, "new_disputes", Label("新发纠纷", "New disputes"), .unit(Label("件", "disputes"))),
        Field(\.resolved, "resolved", Label("已化解", "Resolved"), .unit(Label("件", "disputes"))),
        Field(\.persons, "persons", Label("涉及人数", "Persons"), .unit(Label("人", "persons"))),
        Field(\.events, "events", Label("情况", "Events"), .personal(.text), .long),
        Field(\.measures, "measures", Label("措施", "Measures"), .personal(.text), .long),
    ]

    public static var once: [PartialKeyPath<ZeroReport>] { [\.keyPeriod, \.reporter, \.reportOn] }

    public static func faults(in report: ZeroReport, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if report.content == .nothing && (report.newDisputes > 0 || report.events != nil) {
            faults.append(
                wrong(\.content, report.content, Label("已填情况，不能报无事", "events are given: this is not nothing")))
        }
        if report.content == .items && report.events == nil {
            faults.append(missing(\.events, Label("有情况", "when there is something to report")))
        }
        return faults
    }
}
