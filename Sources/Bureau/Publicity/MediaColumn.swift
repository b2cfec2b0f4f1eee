public import Declarations

/// A column that a channel carries (栏目).
public struct MediaColumn: Register {
    public var channel = Ref<MediaChannel>(0)
    public var name = ""
    public var format = ColumnFormat.text
    public var host: String?
    public var startedOn = Day.notGiven
    public var endedOn: Day?

    public init() {}

    public static let table = "media_column"
    public static let title = Label("栏目", "column")
    public static let function = Function.publicity
    public static var numbers: NumberStyle { NumberWords.column }

    public static let fields: [Field<MediaColumn>] = [
        Field(\.channel, "channel", Label("平台", "Channel"), .listed, .filtered),
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.format, "format", Label("形式", "Format"), .listed, .filtered),
        Field(\.host, "host", Label("主持、主讲", "Host"), .personal(.name)),
        Field(\.startedOn, "started_on", Label("开办日期", "Started"), .listed, .sorted),
        Field(\.endedOn, "ended_on", Label("停办日期", "Ended"), .notBefore("started_on")),
    ]
}
