public import Declarations

/// How many follow a channel at the end of a day (关注人数).
public struct ChannelFollowers: Register {
    public var channel = Ref<MediaChannel>(0)
    public var countedOn = Day.notGiven
    public var followers = 0

    public init() {}

    public static let table = "channel_followers"
    public static let title = Label("平台关注人数", "followers")
    public static let function = Function.publicity

    public static let fields: [Field<ChannelFollowers>] = [
        Field(\.channel, "channel", Label("平台", "Channel")),
        Field(\.countedOn, "counted_on", Label("日期", "Day"), .listed, .sorted),
        Field(\.followers, "followers", Label("关注人数", "Followers"), .unit(Label("人", "followers")), .listed),
    ]

    public static var within: PartialKeyPath<ChannelFollowers>? { \.channel }
    public static var once: [PartialKeyPath<ChannelFollowers>] { [\.channel, \.countedOn] }
}
