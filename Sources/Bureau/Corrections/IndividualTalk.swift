public import Declarations

/// A talk with one supervised person (个别谈话). An admonishing talk is a talk, not a sanction.
public struct IndividualTalk: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var kind = TalkKind.routine
    public var heldOn = Day.notGiven
    public var heldBy: Ref<Staff>?
    public var venue: String?
    public var notes = ""

    public init() {}

    public static let table = "individual_talk"
    public static let title = Label("个别谈话", "individual talk")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.talk }

    public static let fields: [Field<IndividualTalk>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person"), .listed, .filtered),
        Field(\.kind, "kind", Label("谈话类型", "Kind"), .listed, .filtered),
        Field(\.heldOn, "held_on", Label("谈话日期", "Held on"), .listed, .sorted, .filtered),
        Field(\.heldBy, "held_by", Label("谈话人", "Held by"), .listed),
        Field(\.venue, "venue", Label("地点", "Place"), .open),
        Field(\.notes, "notes", Label("谈话记录", "Notes"), .personal(.text), .long),
    ]
}
