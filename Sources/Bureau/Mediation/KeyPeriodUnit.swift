public import Declarations

/// A unit that must report during a key period.
public struct KeyPeriodUnit: Register {
    public var keyPeriod = Ref<KeyPeriod>(0)
    public var reporter = Ref<Unit>(0)

    public init() {}

    public static let table = "key_period_unit"
    public static let title = Label("报送单位", "reporting unit")
    public static let function = Function.mediation

    public static let fields: [Field<KeyPeriodUnit>] = [
        Field(\.keyPeriod, "key_period", Label("重点时段", "Key period")),
        Field(\.reporter, "reporter", Label("报送单位", "Unit"), .listed),
    ]

    public static var within: PartialKeyPath<KeyPeriodUnit>? { \.keyPeriod }
    public static var once: [PartialKeyPath<KeyPeriodUnit>] { [\.keyPeriod, \.reporter] }
}
