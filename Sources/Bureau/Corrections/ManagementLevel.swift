public import Declarations

/// The level at which a supervised person is managed, and why (管理等级). Levels are local and change with the years: the
/// bureau's own list.
public struct ManagementLevel: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var level = LocalCode("")
    public var startsOn = Day.notGiven
    public var endsOn: Day?
    public var reason = ""

    public init() {}

    public static let table = "management_level"
    public static let title = Label("管理等级", "management level")
    public static let function = Function.corrections

    public static let fields: [Field<ManagementLevel>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person")),
        Field(\.level, "level", Label("等级", "Level"), .list("management_level"), .listed, .filtered),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .listed),
        Field(\.endsOn, "ends_on", Label("调整日期", "Changed on"), .notBefore("starts_on"), .listed),
        Field(\.reason, "reason", Label("评定、调整理由", "Reason"), .personal(.text), .long),
    ]

    public static var within: PartialKeyPath<ManagementLevel>? { \.supervised }
}
