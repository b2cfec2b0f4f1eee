public import Declarations

/// A payment for a case, computed, approved and paid (法律援助补贴).
public struct AidSubsidy: Register {
    public var aidCase = Ref<AidCase>(0)
    public var kind = SubsidyKind.handling
    public var amount = Money(fen: 0)
    public var computedOn = Day.notGiven
    public var approvedOn: Day?
    public var paidOn: Day?
    public var reversedOn: Day?
    public var note: String?

    public init() {}

    public static let table = "aid_subsidy"
    public static let title = Label("法律援助补贴", "aid subsidy")
    public static let function = Function.legalServices
    public static var numbers: NumberStyle { NumberWords.aidSubsidy }

    public static let fields: [Field<AidSubsidy>] = [
        Field(\.aidCase, "aid_case", Label("援助案件", "Aid case"), .listed),
        Field(\.kind, "kind", Label("种类", "Kind"), .listed, .filtered),
        Field(\.amount, "amount", Label("金额", "Amount"), .listed),
        Field(\.computedOn, "computed_on", Label("核算日期", "Computed"), .listed, .sorted),
        Field(\.approvedOn, "approved_on", Label("审批日期", "Approved"), .notBefore("computed_on")),
        Field(\.paidOn, "paid_on", Label("发放日期", "Paid"), .notBefore("approved_on"), .listed),
        Field(\.reversedOn, "reversed_on", Label("冲销日期", "Reversed"), .notBefore("computed_on")),
        Field(\.note, "note", Label("备注", "Note"), .open),
    ]
}
