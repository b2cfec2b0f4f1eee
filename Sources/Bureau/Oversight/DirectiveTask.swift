public import Declarations

/// What a unit has to do for a directive, and by when (部署任务).
public struct DirectiveTask: Register {
    public var directive = Ref<Directive>(0)
    public var task = ""
    public var owner = Ref<Unit>(0)
    public var dueOn = Day.notGiven
    public var doneOn: Day?
    public var result: String?

    public init() {}

    public static let table = "directive_task"
    public static let title = Label("部署任务", "task of a directive")
    public static let function = Function.oversight

    public static let fields: [Field<DirectiveTask>] = [
        Field(\.directive, "directive", Label("上级部署", "Directive"), .listed),
        Field(\.task, "task", Label("任务", "Task"), .open, .title, .listed, .searched),
        Field(\.owner, "owner", Label("责任单位", "Owner"), .listed, .filtered),
        Field(\.dueOn, "due_on", Label("完成期限", "Due"), .planned, .listed, .sorted),
        Field(\.doneOn, "done_on", Label("完成日期", "Done"), .listed),
        Field(\.result, "result", Label("完成情况", "Result"), .open, .long),
    ]

    public static var within: PartialKeyPath<DirectiveTask>? { \.directive }
}
