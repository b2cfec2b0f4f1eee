public import Declarations

/// A visit to a medium, or of one (走出去、请进来).
public struct MediaVisit: Register {
    public var outlet = ""
    public var visitedOn = Day.notGiven
    public var direction = VisitDirection.out
    public var topic = ""
    public var result: String?

    public init() {}

    public static let table = "media_visit"
    public static let title = Label("媒体走访", "media visit")
    public static let function = Function.publicity
    public static var numbers: NumberStyle { NumberWords.mediaVisit }

    public static let fields: [Field<MediaVisit>] = [
        Field(\.outlet, "outlet", Label("媒体", "Outlet"), .open, .title, .listed, .filtered, .searched),
        Field(\.visitedOn, "visited_on", Label("日期", "Day"), .listed, .sorted),
        Field(\.direction, "direction", Label("方式", "Direction"), .listed, .filtered),
        Field(\.topic, "topic", Label("主题", "Topic"), .open, .listed, .searched),
        Field(\.result, "result", Label("成效", "Result"), .open, .long),
    ]
}
