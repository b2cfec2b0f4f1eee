public import Declarations

/// Something that happened in the course of a case (复议程序事项).
public struct ReconsiderationEvent: Register {
    public var reconsideration = Ref<ReconsiderationCase>(0)
    public var kind = ReconsiderationEventKind.served
    public var happenedOn = Day.notGiven
    public var until: Day?
    public var ground: String?
    public var paper: String?

    public init() {}

    public static let table = "reconsideration_event"
    public static let title = Label("程序事项", "procedure event")
    public static let function = Function.government

    public static let fields: [Field<ReconsiderationEvent>] = [
        Field(\.reconsideration, "reconsideration", Label("行政复议案件", "Case")),
        Field(\.kind, "kind", Label("事项", "Kind"), .listed),
        Field(\.happenedOn, "happened_on", Label("日期", "Day"), .listed),
        Field(\.until, "until", Label("至", "Until"), .planned, .notBefore("happened_on"), .listed),
        Field(\.ground, "ground", Label("事由", "Ground"), .open, .long, .listed),
        Field(\.paper, "paper", Label("文书", "Paper"), .open, .listed),
    ]

    public static var within: PartialKeyPath<ReconsiderationEvent>? { \.reconsideration }
}
