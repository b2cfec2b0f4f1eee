public import Declarations

/// One thing that a department has set itself to make known, and the activity that did it (清单项目).
public struct PublicityDutyItem: Register {
    public var duty = Ref<PublicityDuty>(0)
    public var law = ""
    public var audiences = Several<Audience>()
    public var measure = ""
    public var dueOn = Day.notGiven
    public var doneOn: Day?
    public var activity: Ref<Activity>?
    public var evidence: String?

    public init() {}

    public static let table = "publicity_duty_item"
    public static let title = Label("责任清单项目", "publicity duty")
    public static let function = Function.publicity

    public static let fields: [Field<PublicityDutyItem>] = [
        Field(\.duty, "duty", Label("责任清单", "List")),
        Field(\.law, "law", Label("宣传内容", "Law"), .open, .title, .listed, .searched),
        Field(\.audiences, "audiences", Label("宣传对象", "For whom"), .filtered),
        Field(\.measure, "measure", Label("措施", "Measure"), .open, .listed),
        Field(\.dueOn, "due_on", Label("计划完成", "Due"), .planned, .listed, .sorted),
        Field(\.doneOn, "done_on", Label("完成日期", "Done"), .listed),
        Field(\.activity, "activity", Label("完成的活动", "Activity")),
        Field(\.evidence, "evidence", Label("完成依据", "Evidence"), .open),
    ]

    public static var within: PartialKeyPath<PublicityDutyItem>? { \.duty }

    public static func faults(in item: PublicityDutyItem, at moment: Moment) -> [Fault] {
        if item.doneOn != nil && item.activity == nil && item.evidence == nil {
            return [missing(\.evidence, Label("已完成而没有对应活动", "of what is done without an activity"))]
        }
        guard item.doneOn == nil && item.activity != nil else { return [] }
        return [missing(\.doneOn, Label("已有完成的活动", "when an activity did it"))]
    }
}
