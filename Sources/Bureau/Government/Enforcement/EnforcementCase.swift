public import Declarations
public import Law

/// A case of the office with relatively concentrated power of penalty (综合执法案件).
public struct EnforcementCase: Register {
    public var inspectedOn = Day.notGiven
    public var agency = Ref<Unit>(0)
    public var source = EnforcementSource.inspection
    public var field = LocalCode("other")
    public var cause = ""
    public var place: Ref<Place>?
    public var address: String?
    public var partyKind = PartyKind.organisation
    public var party = ""
    public var partyPerson: Ref<Person>?
    public var partyNumber: String?
    public var partyNote: NumberNote?
    public var facts: String?
    public var orderedBy: Day?
    public var correctedOn: Day?
    public var filedOn: Day?
    public var filingNumber: String?
    public var notFiledGround: NotFiledGround?
    public var dueOn: Day?
    public var checkedOn: Day?
    public var checkOpinion: ReviewOpinion?
    public var noticeOn: Day?
    public var isHearingAsked = false
    public var hearingOn: Day?
    public var hearingNoticeOn: Day?
    public var discussedOn: Day?
    public var decisionNumber: String?
    public var decidedOn: Day?
    public var penalties = Several<EnforcementPenalty>()
    public var fine = Money(fen: 0)
    public var confiscated = Money(fen: 0)
    public var servedOn: Day?
    public var serviceMode: EnforcementServiceMode?
    public var payBy: Day?
    public var paidOn: Day?
    public var lateCharge: Money?
    public var remediesOverOn: Day?
    public var urgedOn: Day?
    public var forcedOn: Day?
    public var publishedOn: Day?
    public var isRecorded = false
    public var records: String?
    public var closedOn: Day?
    public var actEndedOn: Day?
    public var limitKind: PunishingLimit?
    public var collectedOn: Day?
    public var handedInOn: Day?
    public var bankedOn: Day?
    public var overturnedOn: Day?
    public var unpublishedOn: Day?

    public init() {}

    public static let table = "enforcement_case"
    public static let title = Label("综合执法案件", "enforcement case")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.enforcement }

    public static let fields: [Field<EnforcementCase>] = [
        Field(\.inspectedOn, "inspected_on", Label("检查日期", "Inspected"), .listed, .sorted, .filtered),
        Field(\.agency, "agency", Label("执法单位", "Office"), .listed, .filtered),
        Field(\.source, "source", Label("案件来源", "Source"), .filtered),
        Field(\.field, "field", Label("执法领域", "Field"), .list("enforcement_field"), .listed, .filtered),
        Field(\.cause, "cause", Label("案由", "Matter"), .open, .title, .listed, .searched),
        Field(\.place, "place", Label("区划", "Place"), .filtered),
        Field(\.address, "address", Label("地点", "Where"), .personal(.address)),
        Field(\.partyKind, "party_kind", Label("当事人类别", "Kind of party")),
        Field(\.party, "party", Label("当事人", "Party"), .personal(.name), .listed, .searched),
        Field(\.partyPerson, "party_person", Label("一人一档", "Person's file")),
        Field(\.partyNumber, "party_number", Label("证件号码、信用代码", "Document number"), .personal(.identity)),
        Field(\.partyNote, "party_note", Label("号码情况", "About the number")),
        Field(\.facts, "facts", Label("检查情况", "What was found"), .personal(.text), .long),
        Field(\.orderedBy, "ordered_by", Label("责令改正期限", "To be corrected by"), .planned, .notBefore("inspected_on")),
        Field(\.correctedOn, "corrected_on", Label("改正日期", "Corrected"), .notBefore("inspected_on")),
        Field(\.filedOn, "filed_on", Label("立案日期", "Filed"), .notBefore("inspected_on"), .listed, .filtered),
        Field(\.filingNumber, "filing_number", Label("立案核查通知书文号", "Filing notice number"), .open),
        Field(\.notFiledGround, "not_filed_ground", Label("不立案、撤案、不罚理由", "Why not filed or punished"), .filtered),
        Field(
            \.dueOn, "due_on", Label("办案期限", "Due"), .planned, .notBefore("filed_on"),
            .listed),
        Field(\.checkedOn, "checked_on", Label("法制审核日期", "Legality checked"), .notBefore("filed_on")),
        Field(\.checkOpinion, "check_opinion", Label("法制审核意见", "Opinion of the check"), .filtered),
        Field(\.noticeOn, "notice_on", Label("告知权利日期", "Notice of rights"), .notBefore("filed_on")),
        Field(\.isHearingAsked, "is_hearing_asked", Label("要求听证", "Hearing asked")),
        Field(\.hearingOn, "hearing_on", Label("听证日期", "Hearing"), .planned, .notBefore("notice_on")),
        Field(
            \.hearingNoticeOn, "hearing_notice_on", Label("通知听证日期", "Notice of the hearing"), .notBefore("notice_on")),
        Field(\.discussedOn, "discussed_on", Label("集体讨论日期", "Discussed collectively"), .notBefore("filed_on")),
        Field(\.decisionNumber, "decision_number", Label("处罚决定书文号", "Decision number"), .open, .listed, .searched),
        Field(\.decidedOn, "decided_on", Label("处罚决定日期", "Decided"), .notBefore("notice_on"), .listed, .filtered),
        Field(\.penalties, "penalties", Label("处罚种类", "Penalties"), .listed, .filtered),
        Field(\.fine, "fine", Label("罚款", "Fine")),
        Field(\.confiscated, "confiscated", Label("没收金额", "Confiscated")),
        Field(\.servedOn, "served_on", Label("送达日期", "Served"), .notBefore("decided_on")),
        Field(\.serviceMode, "service_mode", Label("送达方式", "How served")),
        Field(\.payBy, "pay_by", Label("缴款期限", "To be paid by"), .planned, .notBefore("decided_on"), .listed),
        Field(\.paidOn, "paid_on", Label("缴款日期", "Paid"), .notBefore("decided_on"), .listed),
        Field(\.lateCharge, "late_charge", Label("加处罚款", "Late charge")),
        Field(
            \.remediesOverOn, "remedies_over_on", Label("复议、起诉期限届满日期", "Review and suit open until"), .planned,
            .notBefore("served_on")),
        Field(\.urgedOn, "urged_on", Label("催告书送达日期", "Call to perform served"), .notBefore("served_on")),
        Field(\.forcedOn, "forced_on", Label("申请强制执行日期", "Forced execution asked"), .notBefore("served_on")),
        Field(\.publishedOn, "published_on", Label("结果公示日期", "Result published"), .notBefore("decided_on")),
        Field(\.isRecorded, "is_recorded", Label("全过程记录", "Whole process recorded"), .filtered),
        Field(\.records, "records", Label("记录方式和存放", "Records kept"), .open),
        Field(\.closedOn, "closed_on", Label("结案日期", "Closed"), .notBefore("inspected_on"), .listed),
        Field(\.actEndedOn, "act_ended_on", Label("违法行为终了日期", "The act ended on")),
        Field(\.limitKind, "limit_kind", Label("处罚时效", "Limit for punishing")),
        Field(\.collectedOn, "collected_on", Label("当场收缴罚款日期", "Fine taken on the spot"), .notBefore("decided_on")),
        Field(\.handedInOn, "handed_in_on", Label("罚款交至机关日期", "Fine handed in"), .notBefore("decided_on")),
        Field(\.bankedOn, "banked_on", Label("罚款缴付银行日期", "Fine paid to the bank"), .notBefore("handed_in_on")),
        Field(\.overturnedOn, "overturned_on", Label("处罚被变更、撤销日期", "Overturned"), .notBefore("decided_on")),
        Field(\.unpublishedOn, "unpublished_on", Label("撤回公示日期", "Publication withdrawn"), .notBefore("overturned_on")),
    ]

    public static var hints: [Hint<EnforcementCase>] {
        [
            Hint(\.dueOn, words: EnforcementCase.beforeNewLaw), Hint(\.payBy, words: EnforcementCase.beforeNewLaw),
            Hint(
                \.actEndedOn, words: Label("连续、继续的行为填终了之日", "Of a continuing act, its end")),
            Hint(\.collectedOn, \.handedInOn, words: Label("只在当场收缴时填", "Only where a fine was taken on the spot")),
            Hint(
                later: \.remediesOverOn, \.urgedOn, \.collectedOn, \.handedInOn, \.bankedOn, \.overturnedOn,
                \.unpublishedOn),
        ]
    }

    /// The days of the law of 1996 are known from memory only, so no clock has them.
    static let beforeNewLaw = Label(
        "2021-07-15 以前的规定没有读到原文，不作计算：有依据的由人填写",
        "The rules before 2021-07-15 were not read and nothing is reckoned: typed where there is a ground")
}
