public import Declarations

/// A juror or supervisor drawn for a matter, and whether they took part (抽选参加).
public struct LayDraw: Register {
    public var participant = Ref<LayParticipant>(0)
    public var drawnOn = Day.notGiven
    public var drawnBy: Ref<Unit>?
    public var matter = ""
    public var attendedOn: Day?

    public init() {}

    public static let table = "lay_draw"
    public static let title = Label("抽选参加", "draw")
    public static let function = Function.organisation

    public static let fields: [Field<LayDraw>] = [
        Field(\.participant, "participant", Label("陪审员、监督员", "Participant"), .listed),
        Field(\.drawnOn, "drawn_on", Label("抽选日期", "Drawn"), .listed, .sorted),
        Field(\.drawnBy, "drawn_by", Label("提请单位", "For"), .listed),
        Field(\.matter, "matter", Label("事项", "Matter"), .open, .listed),
        Field(\.attendedOn, "attended_on", Label("参加日期", "Took part"), .notBefore("drawn_on"), .listed),
    ]

    public static var within: PartialKeyPath<LayDraw>? { \.participant }
}
