public import Declarations

/// A training class for mediators (业务培训).
public struct Training: Register {
    public var topic = ""
    public var heldOn = Day.notGiven
    public var hours = 0
    public var organiser: String?
    public var venue: String?

    public init() {}

    public static let table = "training"
    public static let title = Label("调解员培训", "training")
    public static let function = Function.mediation
    public static var numbers: NumberStyle { NumberWords.training }

    public static let fields: [Field<Training>] = [
        Field(\.topic, "topic", Label("主题", "Topic"), .open, .title, .listed, .searched),
        Field(\.heldOn, "held_on", Label("培训日期", "Held on"), .listed, .sorted, .filtered),
        Field(\.hours, "hours", Label("学时", "Hours"), .unit(Label("小时", "hours")), .listed),
        Field(\.organiser, "organiser", Label("主办单位", "Organiser"), .open),
        Field(\.venue, "venue", Label("地点", "Venue"), .open),
    ]
}
