public import Declarations

/// A mark on the way of a plan (任务节点).
public struct PlanMilestone: Register {
    public var plan = Ref<WorkPlan>(0)
    public var text = ""
    public var dueOn = Day.notGiven
    public var reachedOn: Day?

    public init() {}

    public static let table = "plan_milestone"
    public static let title = Label("任务节点", "milestone")
    public static let function = Function.oversight

    public static let fields: [Field<PlanMilestone>] = [
        Field(\.plan, "work_plan", Label("任务", "Plan"), .listed),
        Field(\.text, "text", Label("节点", "Milestone"), .open, .title, .listed),
        Field(\.dueOn, "due_on", Label("期限", "Due"), .planned, .listed, .sorted),
        Field(\.reachedOn, "reached_on", Label("达到日期", "Reached"), .listed),
    ]

    public static var within: PartialKeyPath<PlanMilestone>? { \.plan }
}
