public import Declarations

/// An application to the district government to reconsider an act (行政复议案件).
public struct ReconsiderationCase: Register {
    public var receivedOn = Day.notGiven
    public var form = ReconsiderationForm.written
    public var appliedOn = Day.notGiven
    public var actKnownOn: Day?
    public var cause = ""
    public var respondent = Ref<Unit>(0)
    public var respondentKind = RespondentKind.countyDepartment
    public var area = AdministrativeField.other
    public var actKind = ContestedActKind.other
    public var act: String?
    public var batch: String?
    public var supplementAskedOn: Day?
    public var supplementGivenOn: Day?
    public var intake: ReconsiderationIntake?
    public var acceptedOn: Day?
    public var isDeemedAccepted = false
    public var notAcceptedGround: ReconsiderationRefusalGround?
    public var refusalFinding: ReconsiderationRefusalFinding?
    public var forwardedTo: Ref<Unit>?
    public var reviewer: Ref<Staff>?
    public var secondReviewer: Ref<Staff>?
    public var procedure: ReconsiderationProcedure?
    public var servedRespondentOn: Day?
    public var answerDueOn: Day?
    public var answerReceivedOn: Day?
    public var hearingOn: Day?
    public var hearingNoticeOn: Day?
    public var committeeOn: Day?
    public var dueOn: Day?
    public var extendedOn: Day?
    public var extendedUntil: Day?
    public var extensionGround: String?
    public var suspendedOn: Day?
    public var suspensionGround: String?
    public var resumedOn: Day?
    public var isMediated = false
    public var concludedOn: Day?
    public var result: ReconsiderationResult?
    public var newResult: NewReconsiderationResult?
    public var rejectionReason: ReconsiderationRejection?
    public var terminationReason: ReconsiderationTermination?
    public var isRedoOrdered = false
    public var compensation: Money?
    public var decisionNumber: String?
    public var servedOn: Day?
    public var paper: ReconsiderationPaper?
    public var paperAnsweredOn: Day?
    public var redoneOn: Day?
    public var afterwards: AfterReconsideration?
    public var deemedOn: Day?
    public var actDoneOn: Day?
    public var applicationLimit: ApplicationLimit?
    public var suspensionCause: SuspensionCause?

    public init() {}

    public static let table = "reconsideration_case"
    public static let title = Label("行政复议案件", "reconsideration case")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.reconsideration }

    public static let fields: [Field<ReconsiderationCase>] = [
        Field(\.receivedOn, "received_on", Label("收到日期", "Received"), .listed, .sorted, .filtered),
        Field(\.form, "form", Label("申请方式", "Form")),
        Field(\.appliedOn, "applied_on", Label("申请日期", "Applied")),
        Field(\.actKnownOn, "act_known_on", Label("知道行为日期", "Act known on")),
        Field(\.cause, "cause", Label("案由", "Matter"), .open, .title, .listed, .searched),
        Field(\.respondent, "respondent", Label("被申请人", "Respondent"), .listed, .filtered),
        Field(\.respondentKind, "respondent_kind", Label("被申请人类别", "Kind of respondent"), .filtered),
        Field(\.area, "area", Label("行政管理类别", "Field"), .listed, .filtered),
        Field(\.actKind, "act_kind", Label("复议事项", "Kind of act"), .listed, .filtered),
        Field(\.act, "act", Label("被申请的行政行为", "Act contested"), .personal(.text), .long, .searched),
        Field(\.batch, "batch", Label("同类案件批次", "Batch of like cases"), .open),
        Field(
            \.supplementAskedOn, "supplement_asked_on", Label("通知补正日期", "Completion asked for"),
            .notBefore("received_on")),
        Field(
            \.supplementGivenOn, "supplement_given_on", Label("补正日期", "Completed"), .notBefore("supplement_asked_on")),
        Field(\.intake, "intake", Label("审查结果", "At the door"), .listed, .filtered),
        Field(\.acceptedOn, "accepted_on", Label("受理日期", "Accepted"), .notBefore("received_on"), .listed, .filtered),
        Field(\.isDeemedAccepted, "is_deemed_accepted", Label("视为受理", "Deemed accepted")),
        Field(\.notAcceptedGround, "not_accepted_ground", Label("不予受理理由", "Why not accepted"), .filtered),
        Field(\.refusalFinding, "refusal_finding", Label("不予受理的监督结论", "Finding about the refusal")),
        Field(\.forwardedTo, "forwarded_to", Label("转送、告知的机关", "Transferred to")),
        Field(\.reviewer, "reviewer", Label("承办人", "Reviewer")),
        Field(\.secondReviewer, "second_reviewer", Label("第二承办人", "Second reviewer")),
        Field(\.procedure, "procedure", Label("审理程序", "Procedure"), .filtered),
        Field(
            \.servedRespondentOn, "served_respondent_on", Label("送达被申请人日期", "Served on the respondent"),
            .notBefore("received_on")),
        Field(\.answerDueOn, "answer_due_on", Label("答复期限", "Answer due"), .planned),
        Field(
            \.answerReceivedOn, "answer_received_on", Label("收到答复日期", "Answer received"),
            .notBefore("served_respondent_on")),
        Field(\.hearingOn, "hearing_on", Label("听证日期", "Hearing"), .planned, .notBefore("received_on")),
        Field(
            \.hearingNoticeOn, "hearing_notice_on", Label("通知听证日期", "Notice of the hearing"),
            .notBefore("received_on")),
        Field(\.committeeOn, "committee_on", Label("复议委员会研究日期", "Committee consulted"), .notBefore("received_on")),
        Field(
            \.dueOn, "due_on", Label("审理期限", "Due"), .planned, .notBefore("received_on"),
            .listed, .filtered),
        Field(\.extendedOn, "extended_on", Label("批准延期日期", "Extension approved"), .notBefore("received_on")),
        Field(\.extendedUntil, "extended_until", Label("延长至", "Extended until"), .planned, .notBefore("extended_on")),
        Field(\.extensionGround, "extension_ground", Label("延期理由", "Why extended"), .open),
        Field(\.suspendedOn, "suspended_on", Label("中止日期", "Suspended"), .notBefore("received_on")),
        Field(\.suspensionGround, "suspension_ground", Label("中止事由", "Why suspended"), .open),
        Field(\.resumedOn, "resumed_on", Label("恢复日期", "Resumed"), .notBefore("suspended_on")),
        Field(\.isMediated, "is_mediated", Label("组织过调解", "Mediation tried")),
        Field(\.concludedOn, "concluded_on", Label("办结日期", "Concluded"), .notBefore("received_on"), .listed, .filtered),
        Field(\.result, "result", Label("复议结果（1999年法）", "Result (law of 1999)"), .listed, .filtered),
        Field(\.newResult, "new_result", Label("复议结果（2023年修订）", "Result (law of 2023)"), .filtered),
        Field(\.rejectionReason, "rejection_reason", Label("驳回原因", "Why rejected")),
        Field(\.terminationReason, "termination_reason", Label("终止原因", "Why terminated")),
        Field(\.isRedoOrdered, "is_redo_ordered", Label("责令重作", "Act to be done anew")),
        Field(\.compensation, "compensation", Label("赔偿金额", "Compensation")),
        Field(\.decisionNumber, "decision_number", Label("决定书文号", "Decision number"), .open, .listed),
        Field(\.servedOn, "served_on", Label("决定送达日期", "Decision served"), .notBefore("concluded_on")),
        Field(\.paper, "paper", Label("意见书、建议书", "Letter sent"), .filtered),
        Field(
            \.paperAnsweredOn, "paper_answered_on", Label("意见书、建议书反馈日期", "Letter answered"),
            .notBefore("concluded_on")),
        Field(\.redoneOn, "redone_on", Label("被申请人重作日期", "Act done anew"), .notBefore("served_on")),
        Field(\.afterwards, "afterwards", Label("决定后起诉", "Sued afterwards"), .filtered),
        Field(\.deemedOn, "deemed_on", Label("依法视为受理日期", "Accepted by law on"), .planned, .filtered),
        Field(\.actDoneOn, "act_done_on", Label("行政行为作出日期", "Act done on")),
        Field(\.applicationLimit, "application_limit", Label("申请期限的特别情形", "Special limit for applying")),
        Field(\.suspensionCause, "suspension_cause", Label("中止情形", "Kind of suspension")),
    ]

    public static var hints: [Hint<ReconsiderationCase>] {
        [
            Hint(\.result, words: Label("2024-01-01 前收到的案件填这一项", "For cases received before 2024-01-01")),
            Hint(\.newResult, words: Label("2024-01-01 起收到的案件填这一项", "For cases received from 2024-01-01")),
            Hint(\.redoneOn, when: \.isRedoOrdered),
            Hint(
                \.applicationLimit, words: Label("不动产的、没有告知复议权利的填", "Where real estate, or the right was not told")),
            Hint(
                \.deemedOn, words: Label("由系统按审查期限填写", "Filled in when the period for examining is over")),
            Hint(
                later: \.refusalFinding, \.paperAnsweredOn, \.redoneOn, \.suspensionCause, \.deemedOn),
        ]
    }
}
