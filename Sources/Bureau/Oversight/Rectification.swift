public import Declarations

/// One answer to a finding and what became of it (整改反馈). It is made when the finding is answered.
public struct Rectification: Register {
    public var finding = Ref<Finding>(0)
    public var measure = ""
    public var doneOn = Day.notGiven
    public var proof: String?
    public var acceptedBy: Ref<Unit>?
    public var sentBackReason: String?

    public init() {}

    public static let table = "rectification"
    public static let title = Label("整改反馈", "rectification")
    public static let function = Function.oversight

    public static let fields: [Field<Rectification>] = [
        Field(\.finding, "finding", Label("问题", "Finding"), .listed),
        Field(\.measure, "measure", Label("整改措施", "Measure"), .personal(.text), .long),
        Field(\.doneOn, "done_on", Label("完成日期", "Done on"), .listed, .sorted),
        Field(\.proof, "proof", Label("佐证", "Proof"), .open, .listed),
        Field(\.acceptedBy, "accepted_by", Label("验收单位", "Accepted by"), .listed),
        Field(\.sentBackReason, "sent_back_reason", Label("退回理由", "Why sent back"), .open, .long),
    ]

    public static var within: PartialKeyPath<Rectification>? { \.finding }
}
