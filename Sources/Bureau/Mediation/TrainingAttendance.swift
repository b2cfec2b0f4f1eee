public import Declarations

/// A mediator's presence at a training, day by day.
public struct TrainingAttendance: Register {
    public var training = Ref<Training>(0)
    public var mediator = Ref<Mediator>(0)
    public var attendedOn = Day.notGiven

    public init() {}

    public static let table = "training_attendance"
    public static let title = Label("参训人员", "attendance")
    public static let function = Function.mediation

    public static let fields: [Field<TrainingAttendance>] = [
        Field(\.training, "training", Label("培训", "Training"), .listed, .filtered),
        Field(\.mediator, "mediator", Label("调解员", "Mediator"), .listed, .filtered),
        Field(\.attendedOn, "attended_on", Label("参训日期", "Attended on"), .listed, .sorted),
    ]

    public static var within: PartialKeyPath<TrainingAttendance>? { \.training }
    public static var once: [PartialKeyPath<TrainingAttendance>] { [\.training, \.mediator, \.attendedOn] }
}
