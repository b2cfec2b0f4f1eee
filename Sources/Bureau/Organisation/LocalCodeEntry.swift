public import Declarations

/// A line of one of the bureau's own code lists (本局代码), with the days on which it may be chosen.
public struct LocalCodeEntry: Register {
    public var list = ""
    public var code = ""
    public var label = ""
    public var labelEnglish: String?
    public var mapsTo: String?
    public var validFrom = Day.notGiven
    public var validUntil: Day?

    public init() {}

    public static let table = LocalCode.register
    public static let title = Label("本局代码", "local code")
    public static let function = Function.organisation

    public static let fields: [Field<LocalCodeEntry>] = [
        Field(\.list, "list", Label("代码表", "List"), .open, .listed, .filtered, .sorted),
        Field(\.code, "code", Label("代码", "Code"), .open, .listed, .sorted),
        Field(\.label, "label", Label("名称", "Label"), .open, .title, .listed, .searched),
        Field(\.labelEnglish, "label_english", Label("英文名称", "Label in English"), .open),
        Field(\.mapsTo, "maps_to", Label("对应上级代码", "Counts upward as"), .open),
        Field(\.validFrom, "valid_from", Label("启用日期", "Valid from"), .planned, .listed),
        Field(
            \.validUntil, "valid_until", Label("停用日期", "Valid until"), .planned, .notBefore("valid_from"), .listed),
    ]

    public static var once: [PartialKeyPath<LocalCodeEntry>] { [\.list, \.code, \.validFrom] }
}
