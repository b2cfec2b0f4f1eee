public import Declarations

/// What a higher office asks for (上级部署).
public struct Directive: Register {
    public var title = ""
    public var sender = ""
    public var documentNumber: String?
    public var kind = DirectiveKind.campaign
    public var receivedOn = Day.notGiven
    public var summary = ""
    public var keyPeriod: Ref<KeyPeriod>?
    public var passedOn: Day?
    public var finishedOn: Day?

    public init() {}

    public static let table = "directive"
    public static let title = Label("上级部署", "directive")
    public static let function = Function.oversight
    public static var numbers: NumberStyle { NumberWords.directive }

    public static let fields: [Field<Directive>] = [
        Field(\.title, "title", Label("标题", "Title"), .open, .title, .listed, .searched),
        Field(\.sender, "sender", Label("发文单位", "Sender"), .open, .listed, .searched),
        Field(\.documentNumber, "document_number", Label("文号", "Number"), .open, .listed),
        Field(\.kind, "kind", Label("类型", "Kind"), .listed, .filtered),
        Field(\.receivedOn, "received_on", Label("收到日期", "Received"), .listed, .sorted, .filtered),
        Field(\.summary, "summary", Label("要求摘要", "What it asks"), .open, .long),
        Field(\.keyPeriod, "key_period", Label("所涉重点时段", "Key period")),
        Field(\.passedOn, "passed_on", Label("转发日期", "Passed on"), .notBefore("received_on"), .listed),
        Field(\.finishedOn, "finished_on", Label("办结日期", "Finished"), .notBefore("received_on"), .listed),
    ]
}
