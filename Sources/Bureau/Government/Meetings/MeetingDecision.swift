public import Declarations

/// What a meeting decided that somebody has to do (议定事项).
public struct MeetingDecision: Register {
    public var meeting = Ref<Meeting>(0)
    public var decidedOn = Day.notGiven
    public var subject = ""
    public var owner = Ref<Unit>(0)
    public var dueOn = Day.notGiven
    public var progress: String?
    public var progressOn: Day?
    public var closedOn: Day?

    public init() {}

    public static let table = "meeting_decision"
    public static let title = Label("议定事项", "decision of a meeting")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.meetingDecision }

    public static let fields: [Field<MeetingDecision>] = [
        Field(\.meeting, "meeting", Label("会议", "Meeting"), .listed),
        Field(\.decidedOn, "decided_on", Label("议定日期", "Decided"), .listed, .sorted),
        Field(\.subject, "subject", Label("事项", "Matter"), .open, .title, .listed, .searched),
        Field(\.owner, "owner", Label("责任单位", "Owner"), .listed, .filtered),
        Field(\.dueOn, "due_on", Label("完成期限", "Due"), .planned, .notBefore("decided_on"), .listed, .filtered),
        Field(\.progress, "progress", Label("进展", "Progress"), .open, .long),
        Field(\.progressOn, "progress_on", Label("进展更新日期", "Progress as of"), .notBefore("decided_on"), .listed),
        Field(\.closedOn, "closed_on", Label("办结日期", "Closed"), .notBefore("decided_on"), .listed),
    ]
}
