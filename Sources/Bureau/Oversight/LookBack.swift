public import Declarations

/// A later look at what was put right (回头看).
public struct LookBack: Register {
    public var finding = Ref<Finding>(0)
    public var lookedOn = Day.notGiven
    public var holds = false
    public var account: String?
    public var relapse: Ref<Finding>?

    public init() {}

    public static let table = "look_back"
    public static let title = Label("回头看", "look back")
    public static let function = Function.oversight

    public static let fields: [Field<LookBack>] = [
        Field(\.finding, "finding", Label("问题", "Finding"), .listed),
        Field(\.lookedOn, "looked_on", Label("日期", "Looked on"), .listed, .sorted),
        Field(\.holds, "holds", Label("保持整改", "Still right"), .listed, .filtered),
        Field(\.account, "account", Label("情况", "What was seen"), .personal(.text), .long),
        Field(\.relapse, "relapse", Label("反弹问题", "New finding"), .listed),
    ]

    public static var within: PartialKeyPath<LookBack>? { \.finding }

    public static func faults(in look: LookBack, at moment: Moment) -> [Fault] {
        guard look.holds && look.relapse != nil else { return [] }
        return [needless(\.relapse, Label("仍保持整改", "while it still holds"))]
    }
}
