public import Declarations

/// What was noted of a plan on a day (任务进展).
public struct PlanProgress: Register {
    public var plan = Ref<WorkPlan>(0)
    public var notedOn = Day.notGiven
    public var note = ""

    public init() {}

    public static let table = "plan_progress"
    public static let title = Label("进展", "progress note")
    public static let function = Function.oversight

    public static let fields: [Field<PlanProgress>] = [
        Field(\.plan, "work_plan", Label("任务", "Plan"), .listed),
        Field(\.notedOn, "noted_on", Label("日期", "Noted"), .listed, .sorted),
        Field(\.note, "note", Label("进展", "Note"), .open, .long, .listed),
    ]

    public static var within: PartialKeyPath<PlanProgress>? { \.plan }
}
