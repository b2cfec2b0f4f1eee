public import Declarations

/// Whether a unit has read a directive (部署签收).
public struct DirectiveReceipt: Register {
    public var directive = Ref<Directive>(0)
    public var recipient = Ref<Unit>(0)
    public var sentOn = Day.notGiven
    public var readOn: Day?
    public var reader: Ref<Staff>?

    public init() {}

    public static let table = "directive_receipt"
    public static let title = Label("部署签收", "receipt of a directive")
    public static let function = Function.oversight

    public static let fields: [Field<DirectiveReceipt>] = [
        Field(\.directive, "directive", Label("上级部署", "Directive"), .listed),
        Field(\.recipient, "recipient", Label("接收单位", "Recipient"), .listed, .filtered),
        Field(\.sentOn, "sent_on", Label("转发日期", "Sent"), .listed, .sorted),
        Field(\.readOn, "read_on", Label("签收日期", "Read"), .notBefore("sent_on"), .listed),
        Field(\.reader, "reader", Label("签收人", "Read by")),
    ]

    public static var within: PartialKeyPath<DirectiveReceipt>? { \.directive }
    public static var once: [PartialKeyPath<DirectiveReceipt>] { [\.directive, \.recipient] }
}
