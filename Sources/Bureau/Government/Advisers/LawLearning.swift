public import Declarations

/// Leaders or officers learning the law (常务会议学法、行政执法人员培训).
public struct LawLearning: Register {
    public var heldOn = Day.notGiven
    public var kind = LawLearningKind.officersTraining
    public var topic = ""
    public var teacher: String?
    public var teacherUnit: String?
    public var organiser: Ref<Unit>?
    public var venue: String?
    public var hours = 1
    public var persons = 0
    public var isTested = false
    public var testedPersons: Int?
    public var passedPersons: Int?

    public init() {}

    public static let table = "law_learning"
    public static let title = Label("学法和执法培训", "law learning")
    public static let function = Function.government
    public static var numbers: NumberStyle { NumberWords.lawLearning }

    public static let fields: [Field<LawLearning>] = [
        Field(\.heldOn, "held_on", Label("日期", "Day"), .listed, .sorted, .filtered),
        Field(\.kind, "kind", Label("类型", "Kind"), .listed, .filtered),
        Field(\.topic, "topic", Label("主题", "Topic"), .open, .title, .listed, .searched),
        Field(\.teacher, "teacher", Label("主讲人", "Teacher"), .personal(.name)),
        Field(\.teacherUnit, "teacher_unit", Label("主讲人单位", "Teacher's body"), .open),
        Field(\.organiser, "organiser", Label("组织单位", "Organised by"), .filtered),
        Field(\.venue, "venue", Label("地点", "Venue"), .open),
        Field(\.hours, "hours", Label("学时", "Hours"), .unit(Label("学时", "hours"))),
        Field(\.persons, "persons", Label("参加人数", "Took part"), .unit(Label("人", "persons")), .listed),
        Field(\.isTested, "is_tested", Label("组织测试", "Tested"), .filtered),
        Field(\.testedPersons, "tested_persons", Label("参加测试", "Tested persons"), .unit(Label("人", "persons"))),
        Field(\.passedPersons, "passed_persons", Label("测试合格", "Passed"), .unit(Label("人", "persons"))),
    ]
}
