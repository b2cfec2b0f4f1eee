public import Declarations

/// A lawyer who carries out a check-up (体检律师).
public struct CheckupLawyer: Register {
    public var checkup = Ref<Checkup>(0)
    public var lawyer = Ref<Lawyer>(0)
    public var leads = false

    public init() {}

    public static let table = "checkup_lawyer"
    public static let title = Label("体检律师", "check-up lawyer")
    public static let function = Function.legalServices

    public static let fields: [Field<CheckupLawyer>] = [
        Field(\.checkup, "checkup", Label("法治体检", "Check-up")),
        Field(\.lawyer, "lawyer", Label("律师", "Lawyer"), .listed),
        Field(\.leads, "leads", Label("负责人", "Leads"), .listed),
    ]

    public static var within: PartialKeyPath<CheckupLawyer>? { \.checkup }
    public static var once: [PartialKeyPath<CheckupLawyer>] { [\.checkup, \.lawyer] }
}
