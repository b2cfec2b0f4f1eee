public import Declarations

/// A class, or an afternoon of community work (教育学习、公益活动).
public struct CorrectionClass: Register {
    public var kind = ClassKind.study
    public var heldOn = Day.notGiven
    public var hours = 4
    public var topic = ""
    public var office = Ref<Unit>(0)
    public var venue: String?
    public var expected = 0
    public var attended = 0

    public init() {}

    public static let table = "correction_class"
    public static let title = Label("教育学习和公益活动", "class or community work")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.correctionClass }

    public static let fields: [Field<CorrectionClass>] = [
        Field(\.kind, "kind", Label("活动类型", "Kind"), .listed, .filtered),
        Field(\.heldOn, "held_on", Label("日期", "Held on"), .listed, .sorted, .filtered),
        Field(\.hours, "hours", Label("时长", "Hours"), .unit(Label("小时", "hours")), .listed),
        Field(\.topic, "topic", Label("主题、内容", "Topic"), .open, .title, .listed, .searched),
        Field(\.office, "office", Label("组织单位", "Held by"), .listed, .filtered),
        Field(\.venue, "venue", Label("地点", "Venue"), .open),
        Field(\.expected, "expected", Label("应到", "Expected"), .unit(Label("人", "persons")), .listed),
        Field(\.attended, "attended", Label("实到", "Came"), .unit(Label("人", "persons")), .listed),
    ]

    public static func faults(in held: CorrectionClass, at moment: Moment) -> [Fault] {
        guard held.attended > held.expected else { return [] }
        return [
            wrong(
                \.attended, held.attended, Label("多于应到 \(held.expected) 人", "more than the \(held.expected) expected"))
        ]
    }
}
