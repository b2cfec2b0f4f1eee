public import Declarations

/// A unit that a scheme measures (被考核单位).
public struct SchemeUnit: Register {
    public var scheme = Ref<AssessmentScheme>(0)
    public var assessed = Ref<Unit>(0)

    public init() {}

    public static let table = "scheme_unit"
    public static let title = Label("被考核单位", "assessed unit")
    public static let function = Function.oversight

    public static let fields: [Field<SchemeUnit>] = [
        Field(\.scheme, "scheme", Label("考核方案", "Scheme"), .listed),
        Field(\.assessed, "assessed", Label("单位", "Unit"), .listed),
    ]

    public static var within: PartialKeyPath<SchemeUnit>? { \.scheme }
    public static var once: [PartialKeyPath<SchemeUnit>] { [\.scheme, \.assessed] }
}
