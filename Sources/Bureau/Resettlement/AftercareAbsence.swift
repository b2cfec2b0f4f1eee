public import Declarations

/// Days on which somebody on file is not in fact looked after, and why (不在管情况). It explains, reason by reason, the
/// difference between on file and in care.
public struct AftercareAbsence: Register {
    public var aftercare = Ref<AftercarePerson>(0)
    public var reason = AbsenceReason.workingElsewhere
    public var startedOn = Day.notGiven
    public var endedOn: Day?
    public var note: String?

    public init() {}

    public static let table = "aftercare_absence"
    public static let title = Label("不在管情况", "absence from care")
    public static let function = Function.resettlement

    public static let fields: [Field<AftercareAbsence>] = [
        Field(\.aftercare, "aftercare", Label("照管对象", "Person in aftercare")),
        Field(\.reason, "reason", Label("原因", "Reason"), .listed, .filtered),
        Field(\.startedOn, "started_on", Label("起始日期", "From"), .listed, .sorted),
        Field(\.endedOn, "ended_on", Label("恢复照管日期", "In care again"), .notBefore("started_on"), .listed),
        Field(\.note, "note", Label("核实情况", "What was found out"), .personal(.text), .long),
    ]

    public static var within: PartialKeyPath<AftercareAbsence>? { \.aftercare }
}
