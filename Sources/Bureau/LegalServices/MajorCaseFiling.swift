public import Declarations

/// A firm's filing that it defends or represents in a case of organised crime (涉黑涉恶案件报备). What counsel pleads is no
/// matter of this record.
public struct MajorCaseFiling: Register {
    public var firm = Ref<LawFirm>(0)
    public var lawyer = Ref<Lawyer>(0)
    public var client = ""
    public var suspect: String?
    public var role = CounselRole.defence
    public var origin = CounselOrigin.entrusted
    public var charge = ""
    public var authority = ""
    public var stage = CriminalStage.investigation
    public var takenOn = Day.notGiven
    public var dueOn: Day?
    public var filedOn: Day?
    public var discussedOn: Day?
    public var discussionNote: String?
    public var meetings = 0
    public var triedOn: Day?
    public var endedOn: Day?
    public var result: MajorCaseResult?
    public var closingReportOn: Day?

    public init() {}

    public static let table = "major_case_filing"
    public static let title = Label("涉黑涉恶案件报备", "filing of a major case")
    public static let function = Function.legalServices
    public static var numbers: NumberStyle { NumberWords.majorCase }

    public static let fields: [Field<MajorCaseFiling>] = [
        Field(\.firm, "firm", Label("律师事务所", "Firm"), .listed, .filtered),
        Field(\.lawyer, "lawyer", Label("承办律师", "Lawyer"), .listed, .filtered),
        Field(\.client, "client", Label("委托人", "Client"), .personal(.name), .listed, .searched),
        Field(\.suspect, "suspect", Label("犯罪嫌疑人、被告人", "Accused"), .personal(.name)),
        Field(\.role, "role", Label("身份", "Role"), .listed, .filtered),
        Field(\.origin, "origin", Label("来源", "Origin"), .filtered),
        Field(\.charge, "charge", Label("涉嫌罪名", "Charge"), .open, .listed, .searched),
        Field(\.authority, "authority", Label("办案机关", "Authority"), .open),
        Field(\.stage, "stage", Label("诉讼阶段", "Stage"), .listed, .filtered),
        Field(\.takenOn, "taken_on", Label("受理（接受委托）日期", "Taken on"), .listed, .sorted),
        Field(\.dueOn, "due_on", Label("报备期限", "Filing due"), .planned, .notBefore("taken_on")),
        Field(\.filedOn, "filed_on", Label("报备日期", "Filed"), .notBefore("taken_on"), .listed, .filtered),
        Field(\.discussedOn, "discussed_on", Label("集体研究日期", "Discussed"), .notBefore("taken_on"), .listed),
        Field(\.discussionNote, "discussion_note", Label("集体研究情况", "About the discussion"), .personal(.text), .long),
        Field(\.meetings, "meetings", Label("会见次数", "Meetings held"), .unit(Label("次", "meetings"))),
        Field(\.triedOn, "tried_on", Label("首次开庭日期", "First hearing"), .notBefore("discussed_on"), .listed),
        Field(\.endedOn, "ended_on", Label("结案日期", "Ended"), .notBefore("taken_on"), .listed),
        Field(\.result, "result", Label("案件结果", "Result"), .filtered),
        Field(\.closingReportOn, "closing_report_on", Label("书面总结日期", "Closing report"), .notBefore("ended_on")),
    ]
}
