public import Declarations

/// A sign that records may not be what they seem, put as a question and never as a verdict (疑点核实).
public struct Doubt: Register {
    public var kind = DoubtKind.sameWording
    public var raisedOn = Day.notGiven
    public var aboutUnit: Ref<Unit>?
    public var doubtedRegister = ""
    public var startsOn = Day.notGiven
    public var endsOn = Day.notGiven
    public var records = 0
    public var question = ""
    public var examples: String?
    public var answer: String?
    public var answeredOn: Day?
    public var conclusion: DoubtConclusion?
    public var concludedOn: Day?
    public var finding: Ref<Finding>?

    public init() {}

    public static let table = "doubt"
    public static let title = Label("疑点核实", "question to a reviewer")
    public static let function = Function.oversight
    public static var numbers: NumberStyle { NumberWords.doubt }

    public static let fields: [Field<Doubt>] = [
        Field(\.kind, "kind", Label("疑点类型", "Kind"), .listed, .filtered),
        Field(\.raisedOn, "raised_on", Label("提出日期", "Raised"), .listed, .sorted, .filtered),
        Field(\.aboutUnit, "about_unit", Label("相关单位", "Unit"), .listed, .filtered),
        Field(\.doubtedRegister, "doubted_register", Label("相关台账", "Register"), .open, .filtered),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .planned),
        Field(\.endsOn, "ends_on", Label("截止日期", "Until"), .planned, .notBefore("starts_on")),
        Field(\.records, "records", Label("涉及记录", "Records"), .unit(Label("条", "records")), .listed),
        Field(\.question, "question", Label("问题", "Question"), .open, .title, .long, .listed),
        Field(\.examples, "examples", Label("记录编号", "Records meant"), .open, .long),
        Field(\.answer, "answer", Label("说明", "Answer"), .personal(.text), .long),
        Field(\.answeredOn, "answered_on", Label("说明日期", "Answered"), .notBefore("raised_on"), .listed),
        Field(\.conclusion, "conclusion", Label("核实结论", "Conclusion"), .listed, .filtered),
        Field(\.concludedOn, "concluded_on", Label("核实日期", "Concluded"), .notBefore("answered_on"), .listed),
        Field(\.finding, "finding", Label("转为问题", "Finding")),
    ]

    public static func faults(in doubt: Doubt, at moment: Moment) -> [Fault] {
        guard doubt.conclusion == .finding && doubt.finding == nil else { return [] }
        return [missing(\.finding, Label("转为问题", "when it became a finding"))]
    }
}
