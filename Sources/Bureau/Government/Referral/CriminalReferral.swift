public import Declarations

/// A case that an agency hands to the police as a suspected offence (行政执法与刑事司法衔接).
public struct CriminalReferral: Register {
    public var reportedOn = Day.notGiven
    public var agency = Ref<Unit>(0)
    public var cause = ""
    public var offence = LocalCode("")
    public var suspect = ""
    public var suspectKind = PartyKind.person
    public var suspectPerson: Ref<Person>?
    public var enforcement: Ref<EnforcementCase>?
    public var evidence: String?
    public var amount: Money?
    public var isPunished = false
    public var decidedOn: Day?
    public var decidedAt: Moment?
    public var refusedReason: String?
    public var sentOn: Day?
    public var sentAt: Moment?
    public var papers = Several<ReferralPaper>()
    public var copiedOn: Day?
    public var police: Ref<Unit>?
    public var receiptOn: Day?
    public var policeDueOn: Day?
    public var policeDecision: ReferralPoliceDecision?
    public var policeDecidedOn: Day?
    public var policeReason: String?
    public var reviewAskedOn: Day?
    public var reviewDecidedOn: Day?
    public var supervisionAskedOn: Day?
    public var supervision: String?
    public var handedOn: Day?
    public var outcome: ReferralOutcome?
    public var outcomeOn: Day?

    public init() {}

    public static let table = "criminal_referral"
    public static let title = Label("涉嫌犯罪案件移送", "referral to the police")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.criminalReferral }

    public static let fields: [Field<CriminalReferral>] = [
        Field(\.reportedOn, "reported_on", Label("报请移送日期", "Proposed"), .listed, .sorted, .filtered),
        Field(\.agency, "agency", Label("移送机关", "From agency"), .listed, .filtered),
        Field(\.cause, "cause", Label("案件名称", "Matter"), .open, .title, .listed, .searched),
        Field(\.offence, "offence", Label("涉嫌罪名", "Suspected offence"), .list("offence"), .listed, .filtered),
        Field(\.suspect, "suspect", Label("涉案当事人", "Suspect"), .personal(.name), .listed, .searched),
        Field(\.suspectKind, "suspect_kind", Label("当事人类别", "Kind of suspect")),
        Field(\.suspectPerson, "suspect_person", Label("一人一档", "Person's file")),
        Field(\.enforcement, "enforcement", Label("综合执法案件", "Enforcement case")),
        Field(\.evidence, "evidence", Label("证据和物品", "Evidence"), .personal(.text), .long),
        Field(\.amount, "amount", Label("涉案金额", "Amount")),
        Field(\.isPunished, "is_punished", Label("已作行政处罚", "Penalty already imposed")),
        Field(\.decidedOn, "decided_on", Label("负责人决定日期", "Decided by the head"), .notBefore("reported_on")),
        Field(\.decidedAt, "decided_at", Label("负责人批准时刻", "Minute of the approval")),
        Field(\.refusedReason, "refused_reason", Label("不批准移送理由", "Why the head refused"), .open),
        Field(\.sentOn, "sent_on", Label("移送日期", "Sent"), .notBefore("decided_on"), .listed, .filtered),
        Field(\.sentAt, "sent_at", Label("移送时刻", "Minute of sending")),
        Field(\.papers, "papers", Label("移送材料", "Papers"), .filtered),
        Field(\.copiedOn, "copied_on", Label("抄送检察院日期", "Copied to the procuratorate"), .notBefore("decided_on")),
        Field(\.police, "police", Label("接收公安机关", "Police"), .filtered),
        Field(\.receiptOn, "receipt_on", Label("回执日期", "Receipt"), .notBefore("sent_on")),
        Field(
            \.policeDueOn, "police_due_on", Label("公安决定期限", "Police decision due"),
            .planned, .notBefore("sent_on"), .listed),
        Field(\.policeDecision, "police_decision", Label("公安机关决定", "Police decision"), .listed, .filtered),
        Field(
            \.policeDecidedOn, "police_decided_on", Label("公安决定日期", "Police decided"), .notBefore("sent_on"), .listed),
        Field(\.policeReason, "police_reason", Label("不立案、退回理由", "Reason of the police"), .open),
        Field(\.reviewAskedOn, "review_asked_on", Label("提请复议日期", "Review asked"), .notBefore("police_decided_on")),
        Field(
            \.reviewDecidedOn, "review_decided_on", Label("收到公安复议决定日期", "Review decision received"),
            .notBefore("review_asked_on")),
        Field(
            \.supervisionAskedOn, "supervision_asked_on", Label("建议立案监督日期", "Supervision asked"),
            .notBefore("police_decided_on")),
        Field(\.supervision, "supervision", Label("检察监督情况", "Procuratorate's supervision"), .open),
        Field(\.handedOn, "handed_on", Label("移交物品日期", "Things handed over"), .notBefore("police_decided_on")),
        Field(\.outcome, "outcome", Label("处理结果", "Outcome"), .listed, .filtered),
        Field(\.outcomeOn, "outcome_on", Label("结果日期", "Outcome on"), .notBefore("sent_on")),
    ]

    public static var hints: [Hint<CriminalReferral>] {
        [
            Hint(
                \.decidedAt, \.sentAt,
                words: Label("批准后二十四小时内移送，按时刻计算", "Sent within 24 hours of the approval, by the minute"))
        ]
    }
}
