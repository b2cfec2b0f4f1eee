public import Declarations

/// What an inspection goes through (督查清单).
public struct InspectionItem: Register {
    public var inspection = Ref<Inspection>(0)
    public var item = Ref<CheckItem>(0)

    public init() {}

    public static let table = "inspection_item"
    public static let title = Label("督查清单", "item of an inspection")
    public static let function = Function.oversight

    public static let fields: [Field<InspectionItem>] = [
        Field(\.inspection, "inspection", Label("督查", "Inspection"), .listed),
        Field(\.item, "item", Label("检查项目", "Item"), .listed),
    ]

    public static var within: PartialKeyPath<InspectionItem>? { \.inspection }
    public static var once: [PartialKeyPath<InspectionItem>] { [\.inspection, \.item] }
}
