public import Declarations

/// Something written or recorded to be published (稿件).
public struct ContentItem: Register {
    public var channel = Ref<MediaChannel>(0)
    public var column: Ref<MediaColumn>?
    public var episode: Int?
    public var title = ""
    public var summary: String?
    public var body: String?
    public var recording: String?
    public var author = ""
    public var topic: LegalTopic?
    public var draftedOn = Day.notGiven
    public var returnReason: String?
    public var publishedOn: Day?
    public var address: String?
    public var withdrawnOn: Day?
    public var withdrawReason: String?

    public init() {}

    public static let table = "content_item"
    public static let title = Label("稿件", "item")
    public static let function = Function.publicity
    public static var numbers: NumberStyle { NumberWords.content }

    public static let fields: [Field<ContentItem>] = [
        Field(\.channel, "channel", Label("平台", "Channel"), .listed, .filtered),
        Field(\.column, "media_column", Label("栏目", "Column"), .listed, .filtered),
        Field(\.episode, "episode", Label("期号", "Episode"), .unit(Label("期", "")), .listed),
        Field(\.title, "title", Label("标题", "Title"), .open, .title, .listed, .searched),
        Field(\.summary, "summary", Label("摘要", "Summary"), .open, .long),
        Field(\.body, "body", Label("正文", "Body"), .open, .long),
        Field(\.recording, "recording", Label("音视频文件", "Recording"), .open),
        Field(\.author, "author", Label("作者", "Author"), .personal(.name)),
        Field(\.topic, "topic", Label("法律主题", "Topic"), .listed, .filtered),
        Field(\.draftedOn, "drafted_on", Label("起草日期", "Drafted"), .listed, .sorted),
        Field(\.returnReason, "return_reason", Label("退改意见", "Why returned"), .open),
        Field(
            \.publishedOn, "published_on", Label("发布日期", "Published"), .notBefore("drafted_on"), .listed, .filtered),
        Field(\.address, "address", Label("发布地址", "Published at"), .open),
        Field(\.withdrawnOn, "withdrawn_on", Label("撤下日期", "Withdrawn"), .notBefore("published_on")),
        Field(\.withdrawReason, "withdraw_reason", Label("撤下原因", "Why withdrawn"), .open),
    ]

    public static func faults(in item: ContentItem, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if item.body == nil && item.recording == nil {
            faults.append(missing(\.body, Label("没有音视频文件", "when there is no recording")))
        }
        if item.episode != nil && item.column == nil {
            faults.append(needless(\.episode, Label("不属栏目", "outside a column")))
        }
        return faults
    }
}
