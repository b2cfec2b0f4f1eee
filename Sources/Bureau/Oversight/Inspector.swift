public import Declarations

/// Somebody who took part in an inspection; at least two do (督查人员).
public struct Inspector: Register {
    public var inspection = Ref<Inspection>(0)
    public var inspector = Ref<Staff>(0)
    public var duty = InspectorDuty.member

    public init() {}

    public static let table = "inspector"
    public static let title = Label("督查人员", "inspector")
    public static let function = Function.oversight

    public static let fields: [Field<Inspector>] = [
        Field(\.inspection, "inspection", Label("督查", "Inspection"), .listed),
        Field(\.inspector, "inspecting_staff", Label("人员", "Inspector"), .listed),
        Field(\.duty, "duty", Label("分工", "Duty"), .listed, .filtered),
    ]

    public static var within: PartialKeyPath<Inspector>? { \.inspection }
    public static var once: [PartialKeyPath<Inspector>] { [\.inspection, \.inspector] }
}
