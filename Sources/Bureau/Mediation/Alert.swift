public import Declarations

/// A warning in one of four colours (四色预警).
public struct Alert: Register {
    public var subject = AlertSubject.dispute
    public var dispute: Ref<Dispute>?
    public var place: Ref<Place>?
    public var crowd: PersonTag?
    public var colour = AlertColour.blue
    public var level: LocalCode?
    public var raisedOn = Day.notGiven
    public var ground = ""
    public var measuresDueOn: Day?
    public var response: String?
    public var clearedOn: Day?

    public init() {}

    public static let table = "alert"
    public static let title = Label("四色预警", "warning")
    public static let function = Function.mediation
    public static var numbers: NumberStyle { NumberWords.alert }

    public static let fields: [Field<Alert>] = [
        Field(\.subject, "subject", Label("预警对象", "Subject"), .listed, .filtered),
        Field(\.dispute, "dispute", Label("纠纷", "Dispute")),
        Field(\.place, "place", Label("区划", "Place"), .filtered),
        Field(\.crowd, "crowd", Label("群体", "Group")),
        Field(\.colour, "colour", Label("颜色", "Colour"), .listed, .filtered),
        Field(\.level, "local_level", Label("本局级别", "Local level"), .list("alert_level"), .listed),
        Field(\.raisedOn, "raised_on", Label("发出日期", "Raised"), .listed, .sorted),
        Field(\.ground, "ground", Label("预警事由", "Ground"), .personal(.text), .searched, .long),
        Field(
            \.measuresDueOn, "measures_due_on", Label("处置期限", "Measures due"), .planned, .notBefore("raised_on"),
            .listed),
        Field(\.response, "response", Label("处置情况", "Response"), .personal(.text), .long),
        Field(\.clearedOn, "cleared_on", Label("解除日期", "Cleared"), .notBefore("raised_on"), .listed),
    ]

    public static func faults(in alert: Alert, at moment: Moment) -> [Fault] {
        switch alert.subject {
        case .dispute where alert.dispute == nil:
            [missing(\.dispute, Label("预警对象是纠纷", "when the warning is about a dispute"))]
        case .place where alert.place == nil:
            [missing(\.place, Label("预警对象是区划", "when the warning is about a place"))]
        case .crowd where alert.crowd == nil:
            [missing(\.crowd, Label("预警对象是群体", "when the warning is about a group"))]
        default: []
        }
    }
}
