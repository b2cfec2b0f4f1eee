public import Declarations

/// How often an item was read, liked and passed on in a day (阅读情况).
public struct ContentReads: Register {
    public var item = Ref<ContentItem>(0)
    public var countedOn = Day.notGiven
    public var reads = 0
    public var likes = 0
    public var shares = 0

    public init() {}

    public static let table = "content_reads"
    public static let title = Label("稿件阅读情况", "reads of an item")
    public static let function = Function.publicity

    public static let fields: [Field<ContentReads>] = [
        Field(\.item, "item", Label("稿件", "Item")),
        Field(\.countedOn, "counted_on", Label("日期", "Day"), .listed, .sorted),
        Field(\.reads, "reads", Label("阅读（播放）", "Reads"), .unit(Label("次", "reads")), .listed),
        Field(\.likes, "likes", Label("点赞", "Likes"), .unit(Label("次", "likes")), .listed),
        Field(\.shares, "shares", Label("转发", "Shares"), .unit(Label("次", "shares")), .listed),
    ]

    public static var within: PartialKeyPath<ContentReads>? { \.item }
    public static var once: [PartialKeyPath<ContentReads>] { [\.item, \.countedOn] }
}
