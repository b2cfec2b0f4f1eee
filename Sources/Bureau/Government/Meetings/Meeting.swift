public import Declarations

/// A meeting of a committee, group or forum (会议).
public struct Meeting: Register {
    public var heldOn = Day.notGiven
    public var kind = MeetingKind.forum
    public var title = ""
    public var host = Ref<Unit>(0)
    public var venue: String?
    public var chair: String?
    public var papers: String?
    public var record: String?
    public var minutesOn: Day?
    public var minutesNumber: String?
    public var cancelReason: String?

    public init() {}

    public static let table = "meeting"
    public static let title = Label("会议", "meeting")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.meeting }

    public static let fields: [Field<Meeting>] = [
        Field(\.heldOn, "held_on", Label("会议日期", "Day"), .planned, .listed, .sorted, .filtered),
        Field(\.kind, "kind", Label("类型", "Kind"), .listed, .filtered),
        Field(\.title, "title", Label("名称", "Title"), .open, .title, .listed, .searched),
        Field(\.host, "host", Label("主办单位", "Host"), .listed, .filtered),
        Field(\.venue, "venue", Label("地点", "Venue"), .open),
        Field(\.chair, "chair", Label("主持人", "Chair"), .personal(.name)),
        Field(\.papers, "papers", Label("会议材料", "Papers"), .open, .long),
        Field(\.record, "record", Label("会议记录", "Record"), .personal(.text), .long),
        Field(\.minutesOn, "minutes_on", Label("纪要印发日期", "Minutes issued"), .notBefore("held_on"), .listed),
        Field(\.minutesNumber, "minutes_number", Label("纪要文号", "Minutes number"), .open),
        Field(\.cancelReason, "cancel_reason", Label("取消原因", "Why cancelled"), .open),
    ]
}
