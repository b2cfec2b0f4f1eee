public import Declarations

/// A hearing of such a case, and who of the bureau attended it (庭审及旁听).
public struct MajorCaseHearing: Register {
    public var filing = Ref<MajorCaseFiling>(0)
    public var court = ""
    public var plannedOn = Day.notGiven
    public var heldOn: Day?
    public var observer: Ref<Staff>?
    public var note: String?

    public init() {}

    public static let table = "major_case_hearing"
    public static let title = Label("庭审", "hearing of a major case")
    public static let function = Function.legalServices

    public static let fields: [Field<MajorCaseHearing>] = [
        Field(\.filing, "filing", Label("报备", "Filing"), .listed),
        Field(\.court, "court", Label("法院", "Court"), .open, .listed),
        Field(\.plannedOn, "planned_on", Label("排期日期", "Planned for"), .planned, .listed, .sorted),
        Field(\.heldOn, "held_on", Label("开庭日期", "Held"), .listed),
        Field(\.observer, "observer", Label("旁听人员", "Attended by"), .listed),
        Field(\.note, "note", Label("旁听情况", "Note"), .personal(.text), .long),
    ]

    public static var within: PartialKeyPath<MajorCaseHearing>? { \.filing }
    public static var once: [PartialKeyPath<MajorCaseHearing>] { [\.filing, \.plannedOn] }

    public static func faults(in hearing: MajorCaseHearing, at moment: Moment) -> [Fault] {
        guard hearing.observer != nil && hearing.heldOn == nil else { return [] }
        return [missing(\.heldOn, Label("已派员旁听", "when somebody attended"))]
    }
}
