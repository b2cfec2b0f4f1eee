public import Declarations

/// A lawsuit against a body of the district (行政应诉案件).
public struct LitigationCase: Register {
    public var servedOn = Day.notGiven
    public var docket = ""
    public var court = Ref<Unit>(0)
    public var instance = LitigationInstance.first
    public var cause = ""
    public var plaintiff = ""
    public var plaintiffKind = PartyKind.person
    public var plaintiffPerson: Ref<Person>?
    public var plaintiffs = 1
    public var defendant = Ref<Unit>(0)
    public var defendantKind = RespondentKind.countyGovernment
    public var part = DefendantPart.sole
    public var area = AdministrativeField.other
    public var actKind = ContestedActKind.other
    public var act: String?
    public var asksCompensation = false
    public var reconsideration: Ref<ReconsiderationCase>?
    public var earlier: Ref<LitigationCase>?
    public var answerDueOn: Day?
    public var answeredOn: Day?
    public var evidenceOn: Day?
    public var agent: String?
    public var adviser: Ref<GovernmentAdviser>?
    public var result: LitigationResult?
    public var judgedOn: Day?
    public var isLost = false
    public var lossCause: LossCause?
    public var appellant: Appellant?
    public var appealedOn: Day?
    public var effectiveOn: Day?
    public var performedOn: Day?
    public var adviceReceivedOn: Day?
    public var adviceDueOn: Day?
    public var adviceAnsweredOn: Day?
    public var jurisdictionObjectedOn: Day?

    public init() {}

    public static let table = "litigation_case"
    public static let title = Label("行政应诉案件", "lawsuit")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.litigation }

    public static let fields: [Field<LitigationCase>] = [
        Field(\.servedOn, "served_on", Label("收到应诉通知日期", "Served"), .listed, .sorted, .filtered),
        Field(\.docket, "docket", Label("案号", "Docket"), .open, .listed, .searched),
        Field(\.court, "court", Label("法院", "Court"), .among(\Unit.kind, .court), .listed, .filtered),
        Field(\.instance, "instance", Label("审级", "Instance"), .listed, .filtered),
        Field(\.cause, "cause", Label("案由", "Matter"), .open, .title, .listed, .searched),
        Field(\.plaintiff, "plaintiff", Label("原告", "Plaintiff"), .personal(.name), .listed, .searched),
        Field(\.plaintiffKind, "plaintiff_kind", Label("原告类别", "Kind of plaintiff")),
        Field(\.plaintiffPerson, "plaintiff_person", Label("原告一人一档", "Plaintiff's file")),
        Field(\.plaintiffs, "plaintiffs", Label("原告人数", "Plaintiffs"), .unit(Label("人", "plaintiffs"))),
        Field(\.defendant, "defendant", Label("应诉机关", "Defendant"), .listed, .filtered),
        Field(\.defendantKind, "defendant_kind", Label("应诉机关类别", "Kind of defendant"), .filtered),
        Field(\.part, "part", Label("诉讼地位", "Part"), .listed, .filtered),
        Field(\.area, "area", Label("行政管理类别", "Field"), .filtered),
        Field(\.actKind, "act_kind", Label("被诉行为", "Kind of act"), .filtered),
        Field(\.act, "act", Label("被诉行为和文号", "Act contested"), .personal(.text), .long),
        Field(\.asksCompensation, "asks_compensation", Label("一并请求赔偿", "Compensation asked")),
        Field(\.reconsideration, "reconsideration", Label("行政复议案件", "Reconsideration")),
        Field(\.earlier, "earlier", Label("前审案件", "Earlier instance")),
        Field(
            \.answerDueOn, "answer_due_on", Label("答辩期限", "Answer due"), .planned,
            .notBefore("served_on"), .listed),
        Field(\.answeredOn, "answered_on", Label("提交答辩状日期", "Answer filed"), .notBefore("served_on"), .listed),
        Field(\.evidenceOn, "evidence_on", Label("提交证据日期", "Evidence filed"), .notBefore("served_on")),
        Field(\.agent, "agent", Label("委托代理人", "Agent"), .personal(.name)),
        Field(\.adviser, "adviser", Label("政府法律顾问", "Legal adviser")),
        Field(\.result, "result", Label("裁判结果", "Result"), .listed, .filtered),
        Field(\.judgedOn, "judged_on", Label("裁判日期", "Judged"), .notBefore("served_on"), .listed, .filtered),
        Field(\.isLost, "is_lost", Label("败诉", "Lost"), .filtered),
        Field(\.lossCause, "loss_cause", Label("败诉原因", "Why lost"), .filtered),
        Field(\.appellant, "appellant", Label("上诉人", "Who appealed")),
        Field(\.appealedOn, "appealed_on", Label("上诉日期", "Appealed"), .notBefore("judged_on")),
        Field(\.effectiveOn, "effective_on", Label("生效日期", "In effect"), .notBefore("judged_on"), .listed),
        Field(\.performedOn, "performed_on", Label("履行日期", "Performed"), .notBefore("effective_on")),
        Field(
            \.adviceReceivedOn, "advice_received_on", Label("收到司法建议日期", "Judicial advice received"),
            .notBefore("served_on")),
        Field(
            \.adviceDueOn, "advice_due_on", Label("司法建议答复期限", "Answer to advice due"), .planned,
            .notBefore("advice_received_on")),
        Field(
            \.adviceAnsweredOn, "advice_answered_on", Label("司法建议答复日期", "Advice answered"),
            .notBefore("advice_received_on")),
        Field(
            \.jurisdictionObjectedOn, "jurisdiction_objected_on", Label("提出管辖异议日期", "Objected to jurisdiction"),
            .notBefore("served_on")),
    ]

    public static var hints: [Hint<LitigationCase>] { [Hint(later: \.jurisdictionObjectedOn)] }
}
