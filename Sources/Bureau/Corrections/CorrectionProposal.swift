public import Declarations

/// What the bureau proposes to court, police or prison administration (提请撤销缓刑、撤销假释、收监执行). Who drafted it does not
/// send it.
public struct CorrectionProposal: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var kind = ProposalKind.revokeSuspension
    public var ground = ProposalGround.warnings
    public var facts = ""
    public var material: String?
    public var draftedOn = Day.notGiven
    public var discussedOn: Day?
    public var discussion: String?
    public var addressee: ProposalAddressee?
    public var sentTo: String?
    public var document: String?
    public var sentOn: Day?
    public var copiedOn: Day?
    public var answerDueOn: Day?
    public var decidedOn: Day?
    public var decision: String?
    public var executedOn: Day?
    public var closedOn: Day?
    public var note: String?

    public init() {}

    public static let table = "correction_proposal"
    public static let title = Label("提请", "proposal")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.correctionProposal }

    public static let fields: [Field<CorrectionProposal>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person"), .listed, .filtered),
        Field(\.kind, "kind", Label("种类", "Kind"), .listed, .filtered),
        Field(\.ground, "ground", Label("事由", "Ground"), .listed, .filtered),
        Field(\.facts, "facts", Label("事实和理由", "Facts and reasons"), .personal(.text), .long),
        Field(\.material, "material", Label("材料清单", "Material"), .open, .long),
        Field(\.draftedOn, "drafted_on", Label("起草日期", "Drafted"), .listed, .sorted),
        Field(\.discussedOn, "discussed_on", Label("集体讨论日期", "Discussed"), .notBefore("drafted_on")),
        Field(\.discussion, "discussion", Label("讨论意见", "What was decided together"), .personal(.text), .long),
        Field(\.addressee, "addressee", Label("提请机关种类", "Kind of addressee")),
        Field(\.sentTo, "sent_to", Label("提请机关", "Sent to"), .open, .listed),
        Field(\.document, "document", Label("建议书文号", "Document"), .open),
        Field(\.sentOn, "sent_on", Label("提请日期", "Sent"), .notBefore("discussed_on"), .listed, .filtered),
        Field(\.copiedOn, "copied_on", Label("抄送检察院日期", "Copied to the procuratorate"), .notBefore("discussed_on")),
        Field(\.answerDueOn, "answer_due_on", Label("应裁定、决定日期（法定期限）", "Decision due (statutory)"), .planned),
        Field(\.decidedOn, "decided_on", Label("裁定、决定日期", "Decided"), .notBefore("sent_on"), .listed),
        Field(\.decision, "decision", Label("裁定、决定文书号", "Decision"), .open),
        Field(\.executedOn, "executed_on", Label("执行（收监）日期", "Carried out"), .notBefore("decided_on"), .listed),
        Field(\.closedOn, "closed_on", Label("办结日期", "Closed"), .notBefore("drafted_on")),
        Field(\.note, "note", Label("办理情况", "Course"), .personal(.text), .long),
    ]
}
