public import Declarations

/// A case of legal aid from the application or notice to the file (法律援助案件).
public struct AidCase: Register {
    public var receivedOn = Day.notGiven
    public var nature = AidNature.civil
    public var mode = AidMode.litigation
    public var origin = AidOrigin.application
    public var notifiedBy: NotifyingBody?
    public var noticeObject: NoticeObject?
    public var noticeNumber: String?
    public var custodyAppliedAt: Moment?
    public var forwardedOn: Day?
    public var forwardedAt: Moment?
    public var applicant = Ref<Person>(0)
    public var tags = Several<RecipientTag>()
    public var matter = AidMatter.other
    public var charge: String?
    public var brief = ""
    public var opposingParty: String?
    public var opposingLawyer: Ref<Lawyer>?
    public var opposingFirm: Ref<LawFirm>?
    public var station: Ref<AidStation>?
    public var isUrgent = false
    public var supplementAskedOn: Day?
    public var supplementDueOn: Day?
    public var completeOn: Day?
    public var acceptedOn: Day?
    public var hardship: HardshipProof?
    public var decisionDueOn: Day?
    public var decision: AidDecision?
    public var decidedOn: Day?
    public var decisionNote: String?
    public var transferredTo: String?
    public var objectedOn: Day?
    public var reviewResult: AidObjectionResult?
    public var reviewedOn: Day?
    public var assignmentDueOn: Day?
    public var lawyer: Ref<Lawyer>?
    public var worker: Ref<LegalWorker>?
    public var firm: Ref<LawFirm>?
    public var assignedOn: Day?
    public var trialOn: Day?
    public var courtPapersOn: Day?
    public var namedOn: Day?
    public var agreementOn: Day?
    public var proceedings: AidProceedings?
    public var endedOn: Day?
    public var result: AidResult?
    public var amount = Money(fen: 0)
    public var termination: TerminationGround?
    public var fileDueOn: Day?
    public var fileReturnedOn: Day?
    public var fileCheckedOn: Day?
    public var rating: ClientRating?

    public init() {}

    public static let table = "aid_case"
    public static let title = Label("法律援助案件", "legal aid case")
    public static let function = Function.legalServices
    public static var numbers: NumberStyle { NumberWords.aidCase }

    public static let fields: [Field<AidCase>] = [
        Field(\.receivedOn, "received_on", Label("收到日期", "Received"), .listed, .sorted, .filtered),
        Field(\.nature, "nature", Label("案件性质", "Nature"), .listed, .filtered),
        Field(\.mode, "mode", Label("办理方式", "Mode"), .filtered),
        Field(\.origin, "origin", Label("来源", "Origin"), .listed, .filtered),
        Field(\.notifiedBy, "notified_by", Label("通知、转交机关", "Notified or passed on by"), .filtered),
        Field(\.noticeObject, "notice_object", Label("通知对象", "Person of the notice"), .filtered),
        Field(\.noticeNumber, "notice_number", Label("通知文书号", "Notice"), .open),
        Field(\.custodyAppliedAt, "custody_applied_at", Label("在押人员申请时刻", "Applied for in custody at")),
        Field(\.forwardedOn, "forwarded_on", Label("看守所等转交日期", "Forwarded from custody on")),
        Field(\.forwardedAt, "forwarded_at", Label("看守所等转交时刻", "Minute of the forwarding")),
        Field(\.applicant, "applicant", Label("受援人", "Applicant"), .listed),
        Field(\.tags, "tags", Label("受援人类别", "Groups"), .filtered),
        Field(\.matter, "matter", Label("事项", "Matter"), .listed, .filtered),
        Field(\.charge, "charge", Label("涉嫌罪名", "Charge"), .open),
        Field(\.brief, "brief", Label("案情简况", "Brief"), .personal(.text), .long, .searched),
        Field(\.opposingParty, "opposing_party", Label("对方当事人", "Opposing party"), .personal(.name), .searched),
        Field(\.opposingLawyer, "opposing_lawyer", Label("对方律师", "Opposing lawyer")),
        Field(\.opposingFirm, "opposing_firm", Label("对方律师事务所", "Opposing firm")),
        Field(\.station, "station", Label("受理站点", "Station"), .listed, .filtered),
        Field(\.isUrgent, "is_urgent", Label("先行提供（紧急）", "Urgent"), .filtered),
        Field(
            \.supplementAskedOn, "supplement_asked_on", Label("一次性告知补正日期", "Papers asked for"),
            .notBefore("received_on")),
        Field(
            \.supplementDueOn, "supplement_due_on", Label("补正期限", "Papers due"), .planned,
            .notBefore("supplement_asked_on")),
        Field(\.completeOn, "complete_on", Label("材料齐全日期", "Papers complete"), .notBefore("received_on")),
        Field(\.acceptedOn, "accepted_on", Label("受理日期", "Accepted"), .notBefore("received_on"), .listed, .filtered),
        Field(\.hardship, "hardship", Label("经济困难证明方式", "Hardship shown by"), .filtered),
        Field(
            \.decisionDueOn, "decision_due_on", Label("审查期限", "Decision due"), .planned, .listed),
        Field(\.decision, "decision", Label("审查决定", "Decision"), .listed, .filtered),
        Field(\.decidedOn, "decided_on", Label("决定日期", "Decided"), .notBefore("accepted_on"), .listed),
        Field(\.decisionNote, "decision_note", Label("决定理由", "Reasons"), .personal(.text), .long),
        Field(\.transferredTo, "transferred_to", Label("移送去向", "Passed on to"), .open),
        Field(\.objectedOn, "objected_on", Label("提出异议日期", "Objected"), .notBefore("decided_on")),
        Field(\.reviewResult, "review_result", Label("异议审查结果", "On the objection"), .filtered),
        Field(\.reviewedOn, "reviewed_on", Label("异议审查日期", "Objection decided"), .notBefore("objected_on")),
        Field(\.assignmentDueOn, "assignment_due_on", Label("指派期限", "Assignment due"), .planned),
        Field(\.lawyer, "lawyer", Label("承办律师", "Lawyer"), .listed, .filtered),
        Field(\.worker, "worker", Label("承办基层法律服务工作者", "Legal worker"), .filtered),
        Field(\.firm, "firm", Label("承办律师事务所", "Firm"), .filtered),
        Field(\.assignedOn, "assigned_on", Label("指派日期", "Assigned"), .notBefore("decided_on")),
        Field(\.trialOn, "trial_on", Label("法院开庭日期", "Day of the trial"), .planned, .notBefore("received_on")),
        Field(\.courtPapersOn, "court_papers_on", Label("收到法院材料日期", "Papers of the court received")),
        Field(\.namedOn, "named_on", Label("函告承办律师日期", "Court told of the lawyer"), .notBefore("assigned_on")),
        Field(\.agreementOn, "agreement_on", Label("签订委托协议日期", "Agreement signed"), .notBefore("assigned_on")),
        Field(\.proceedings, "proceedings", Label("诉讼阶段", "Proceedings"), .filtered),
        Field(\.endedOn, "ended_on", Label("办结日期", "Ended"), .notBefore("received_on"), .listed, .filtered),
        Field(\.result, "result", Label("结案方式", "Result"), .listed, .filtered),
        Field(\.amount, "amount", Label("挽回损失或取得利益", "Won or saved"), .listed),
        Field(\.termination, "termination", Label("终止原因", "Why terminated"), .filtered),
        Field(\.fileDueOn, "file_due_on", Label("卷宗提交期限", "File due"), .planned, .notBefore("ended_on")),
        Field(\.fileReturnedOn, "file_returned_on", Label("卷宗提交日期", "File returned"), .notBefore("ended_on")),
        Field(\.fileCheckedOn, "file_checked_on", Label("案卷审查日期", "File checked"), .notBefore("file_returned_on")),
        Field(\.rating, "rating", Label("受援人评价", "Client's rating"), .filtered),
    ]

    public static var alike: [Likeness<AidCase>] { [Likeness(\.applicant, \.matter)] }

    public static var hints: [Hint<AidCase>] {
        [
            Hint(\.notifiedBy, when: \.origin, is: .notifiedDefence, .notifiedRepresentation, .transferred),
            Hint(\.noticeNumber, when: \.origin, is: .notifiedDefence, .notifiedRepresentation),
            Hint(\.noticeObject, when: \.origin, is: .notifiedDefence),
            Hint(\.charge, when: \.nature, is: .criminal),
            Hint(
                \.custodyAppliedAt, \.forwardedOn, \.forwardedAt, when: \.nature, is: .criminal,
                words: Label("在押人员申请的填：二十四小时内转交", "For somebody in custody: forwarded within 24 hours")),
            Hint(\.worker, when: \.nature, is: .civil, .administrative),
            Hint(
                \.lawyer, words: Label("律师和基层法律服务工作者填一个", "Either a lawyer or a legal worker")),
            Hint(\.firm, words: Label("承办律师所在的律师事务所", "The firm where the lawyer practises")),
            Hint(\.amount, words: Label("没有就填 0", "0 where there is none")),
            Hint(
                \.trialOn, \.courtPapersOn, \.namedOn, when: \.origin, is: .notifiedDefence,
                words: Label("法院通知辩护的填", "Where a court asked for a defence")),
            Hint(
                later: \.custodyAppliedAt, \.forwardedOn, \.forwardedAt, \.trialOn, \.courtPapersOn, \.namedOn,
                \.fileCheckedOn),
        ]
    }

    public static func faults(in aid: AidCase, at moment: Moment) -> [Fault] {
        faultsOfOrigin(aid) + faultsOfDecision(aid) + faultsOfEnd(aid) + faultsOfInterest(aid)
    }
}
