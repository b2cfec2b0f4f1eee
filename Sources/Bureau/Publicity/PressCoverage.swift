public import Declarations

/// What a medium brought about the bureau (媒体报道).
public struct PressCoverage: Register {
    public var outlet = ""
    public var kind = ChannelKind.newspaper
    public var publishedOn = Day.notGiven
    public var page: String?
    public var headline = ""
    public var topic: LegalTopic?
    public var cutting: String?

    public init() {}

    public static let table = "press_coverage"
    public static let title = Label("媒体报道", "press coverage")
    public static let function = Function.publicity
    public static var numbers: NumberStyle { NumberWords.coverage }

    public static let fields: [Field<PressCoverage>] = [
        Field(\.outlet, "outlet", Label("媒体", "Outlet"), .open, .listed, .filtered, .searched),
        Field(\.kind, "kind", Label("媒体类型", "Kind"), .listed, .filtered),
        Field(\.publishedOn, "published_on", Label("刊播日期", "Day"), .listed, .sorted),
        Field(\.page, "page", Label("版面、频道", "Page"), .open, .listed),
        Field(\.headline, "headline", Label("标题", "Headline"), .open, .title, .listed, .searched),
        Field(\.topic, "topic", Label("法律主题", "Topic"), .filtered),
        Field(\.cutting, "cutting", Label("剪报、网址", "Cutting"), .open),
    ]
}
