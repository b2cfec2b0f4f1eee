public import Declarations

/// A hearing of an aid case (庭审).
public struct AidHearing: Register {
    public var aidCase = Ref<AidCase>(0)
    public var plannedOn = Day.notGiven
    public var heldOn: Day?
    public var venue: String?
    public var note: String?

    public init() {}

    public static let table = "aid_hearing"
    public static let title = Label("庭审（援助案件）", "hearing of an aid case")
    public static let function = Function.legalServices

    public static let fields: [Field<AidHearing>] = [
        Field(\.aidCase, "aid_case", Label("援助案件", "Aid case"), .listed),
        Field(\.plannedOn, "planned_on", Label("排期日期", "Planned for"), .planned, .listed, .sorted),
        Field(\.heldOn, "held_on", Label("开庭日期", "Held"), .listed),
        Field(\.venue, "venue", Label("法庭", "Venue"), .open, .listed),
        Field(\.note, "note", Label("庭审情况", "Note"), .personal(.text), .long),
    ]

    public static var within: PartialKeyPath<AidHearing>? { \.aidCase }

    public static var alike: [Likeness<AidHearing>] { [Likeness(\.aidCase, \.plannedOn)] }
}
