public import Declarations

/// What the bureau has set itself to do (工作思路、任务).
public struct WorkPlan: Register {
    public var title = ""
    public var theme = PlanTheme.business
    public var source = PlanSource.report
    public var sourceName: String?
    public var directive: Ref<Directive>?
    public var text = ""
    public var owner = Ref<Unit>(0)
    public var startsOn = Day.notGiven
    public var dueOn = Day.notGiven
    public var begunOn: Day?
    public var doneOn: Day?
    public var result: String?
    public var droppedOn: Day?
    public var dropReason: String?

    public init() {}

    public static let table = "work_plan"
    public static let title = Label("工作思路", "plan")
    public static let function = Function.oversight
    public static var numbers: NumberStyle { NumberWords.plan }

    public static let fields: [Field<WorkPlan>] = [
        Field(\.title, "title", Label("任务", "Title"), .open, .title, .listed, .searched),
        Field(\.theme, "theme", Label("类别", "Theme"), .listed, .filtered),
        Field(\.source, "source", Label("来源", "From"), .listed, .filtered),
        Field(\.sourceName, "source_name", Label("来源文件", "Source"), .open),
        Field(\.directive, "directive", Label("所依部署", "Directive")),
        Field(\.text, "text", Label("内容", "Text"), .open, .long),
        Field(\.owner, "owner", Label("责任单位", "Owner"), .listed, .filtered),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .planned, .listed, .sorted),
        Field(\.dueOn, "due_on", Label("完成期限", "Due"), .planned, .notBefore("starts_on"), .listed, .filtered),
        Field(\.begunOn, "begun_on", Label("启动日期", "Begun")),
        Field(\.doneOn, "done_on", Label("完成日期", "Done"), .notBefore("begun_on"), .listed, .filtered),
        Field(\.result, "result", Label("完成情况", "Result"), .open, .long),
        Field(\.droppedOn, "dropped_on", Label("取消日期", "Dropped")),
        Field(\.dropReason, "drop_reason", Label("取消理由", "Why dropped"), .open, .long),
    ]

    public static var hints: [Hint<WorkPlan>] { [Hint(\.directive, when: \.source, is: .directive)] }

    public static func faults(in plan: WorkPlan, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if plan.source == .directive && plan.directive == nil {
            faults.append(missing(\.directive, Label("来源为上级部署", "when it follows from a directive")))
        }
        if plan.droppedOn != nil && plan.dropReason == nil {
            faults.append(missing(\.dropReason, Label("已取消", "when a plan is dropped")))
        }
        if plan.droppedOn != nil && plan.doneOn != nil {
            faults.append(needless(\.droppedOn, Label("已完成", "when a plan is done")))
        }
        return faults
    }
}
