public import Declarations

/// An open case or duty that passes with a handover (移交事项).
public struct HandoverItem: Register {
    public var handover = Ref<WorkHandover>(0)
    public var kept: String?
    public var fileNumber: String?
    public var duty = ""
    public var dueOn: Day?

    public init() {}

    public static let table = "handover_item"
    public static let title = Label("移交事项", "item of a handover")
    public static let function = Function.organisation

    public static let fields: [Field<HandoverItem>] = [
        Field(\.handover, "handover", Label("工作移交", "Handover"), .listed),
        Field(\.kept, "item_register", Label("台账", "Register"), .open),
        Field(\.fileNumber, "file_number", Label("编号", "File"), .open, .listed),
        Field(\.duty, "duty", Label("事项", "Duty"), .open, .title, .listed),
        Field(\.dueOn, "due_on", Label("期限", "Due"), .planned, .listed),
    ]

    public static var within: PartialKeyPath<HandoverItem>? { \.handover }
}
