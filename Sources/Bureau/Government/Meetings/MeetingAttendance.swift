public import Declarations

/// Somebody asked to a meeting, and whether they came (出席情况).
public struct MeetingAttendance: Register {
    public var meeting = Ref<Meeting>(0)
    public var attendee = ""
    public var body: Ref<Unit>?
    public var part = MeetingPart.member
    public var attended = true
    public var absence: String?

    public init() {}

    public static let table = "meeting_attendance"
    public static let title = Label("出席情况", "attendance")
    public static let function = Function.government

    public static let fields: [Field<MeetingAttendance>] = [
        Field(\.meeting, "meeting", Label("会议", "Meeting")),
        Field(\.attendee, "attendee", Label("姓名", "Name"), .personal(.name), .listed),
        Field(\.body, "body", Label("单位", "Body"), .listed),
        Field(\.part, "part", Label("身份", "Part"), .listed),
        Field(\.attended, "attended", Label("到会", "Came"), .listed),
        Field(\.absence, "absence", Label("缺席或委托情况", "Absence or substitute"), .open),
    ]

    public static var within: PartialKeyPath<MeetingAttendance>? { \.meeting }
}
