public import Declarations

/// A medium in which the bureau publishes (宣传平台).
public struct MediaChannel: Register {
    public var name = ""
    public var kind = ChannelKind.wechatAccount
    public var run = ChannelOperator.own
    public var address: String?
    public var openedOn = Day.notGiven
    public var closedOn: Day?

    public init() {}

    public static let table = "media_channel"
    public static let title = Label("宣传平台", "channel")
    public static let function = Function.publicity
    public static var numbers: NumberStyle { NumberWords.channel }

    public static let fields: [Field<MediaChannel>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.kind, "kind", Label("类型", "Kind"), .listed, .filtered),
        Field(\.run, "run_by", Label("运营方式", "Run by"), .listed, .filtered),
        Field(\.address, "address", Label("账号或网址", "Address"), .open),
        Field(\.openedOn, "opened_on", Label("开通日期", "Opened"), .listed, .sorted),
        Field(\.closedOn, "closed_on", Label("停用日期", "Closed"), .notBefore("opened_on")),
    ]
}
