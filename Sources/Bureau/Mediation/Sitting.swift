public import Declarations

/// One meeting of the parties with the mediators (调解记录).
public struct Sitting: Register {
    public var dispute = Ref<Dispute>(0)
    public var heldOn = Day.notGiven
    public var venue: String?
    public var minutes: String?

    public init() {}

    public static let table = "sitting"
    public static let title = Label("调解记录", "sitting")
    public static let function = Function.mediation

    public static let fields: [Field<Sitting>] = [
        Field(\.dispute, "dispute", Label("纠纷", "Dispute")),
        Field(\.heldOn, "held_on", Label("调解日期", "Held on"), .listed, .sorted),
        Field(\.venue, "venue", Label("地点", "Venue"), .open, .listed),
        Field(\.minutes, "minutes", Label("调解经过", "Minutes"), .personal(.text), .long),
    ]

    public static var within: PartialKeyPath<Sitting>? { \.dispute }

    /// The parties seldom meet twice on a day; a form that is sent as it stands says no more than the day.
    public static var alike: [Likeness<Sitting>] { [Likeness(\.dispute, \.heldOn)] }
}
