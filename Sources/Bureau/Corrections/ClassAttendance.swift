public import Declarations

/// Whether a supervised person came to a class, and the hours credited (到课记录).
public struct ClassAttendance: Register {
    public var held = Ref<CorrectionClass>(0)
    public var supervised = Ref<SupervisedPerson>(0)
    public var presence = Presence.present
    public var hours = 0

    public init() {}

    public static let table = "class_attendance"
    public static let title = Label("到课记录", "attendance of a class")
    public static let function = Function.corrections

    public static let fields: [Field<ClassAttendance>] = [
        Field(\.held, "correction_class", Label("活动", "Class")),
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person"), .listed),
        Field(\.presence, "presence", Label("到课情况", "Presence"), .listed, .filtered),
        Field(\.hours, "hours", Label("计入时长", "Hours credited"), .unit(Label("小时", "hours")), .listed),
    ]

    public static var within: PartialKeyPath<ClassAttendance>? { \.held }
    public static var once: [PartialKeyPath<ClassAttendance>] { [\.held, \.supervised] }

    public static func faults(in attendance: ClassAttendance, at moment: Moment) -> [Fault] {
        guard attendance.presence != .present && attendance.hours > 0 else { return [] }
        return [wrong(\.hours, attendance.hours, Label("未到场不计时长", "no hours for who did not come"))]
    }
}
