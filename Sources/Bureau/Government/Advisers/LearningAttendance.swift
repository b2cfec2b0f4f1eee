public import Declarations

/// Somebody on the list of a class (参加学习人员).
public struct LearningAttendance: Register {
    public var learning = Ref<LawLearning>(0)
    public var learner = ""
    public var officer: Ref<Staff>?
    public var body: Ref<Unit>?
    public var attended = true
    public var score: Int?
    public var isPassed = false

    public init() {}

    public static let table = "learning_attendance"
    public static let title = Label("参加学习", "learner")
    public static let function = Function.government

    public static let fields: [Field<LearningAttendance>] = [
        Field(\.learning, "learning", Label("学法和培训", "Class")),
        Field(\.learner, "learner", Label("姓名", "Name"), .personal(.name), .listed),
        Field(\.officer, "officer", Label("执法人员", "Officer")),
        Field(\.body, "body", Label("单位", "Body"), .listed),
        Field(\.attended, "attended", Label("到课", "Came"), .listed),
        Field(\.score, "score", Label("成绩", "Score"), .unit(Label("分", "points")), .listed),
        Field(\.isPassed, "is_passed", Label("合格", "Passed"), .listed),
    ]

    public static var within: PartialKeyPath<LearningAttendance>? { \.learning }
}
