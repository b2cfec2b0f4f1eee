public import Declarations

/// Whether the illness for which somebody serves outside prison still is one (病情复查).
public struct MedicalReview: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var countedFrom: Day?
    public var dueOn = Day.notGiven
    public var examinedOn: Day?
    public var hospital: String?
    public var result: String?
    public var fitness: MedicalFitness?
    public var reportSentOn: Day?
    public var sentTo: String?

    public init() {}

    public static let table = "medical_review"
    public static let title = Label("病情复查", "medical review")
    public static let function = Function.corrections

    public static let fields: [Field<MedicalReview>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person"), .listed, .filtered),
        Field(\.countedFrom, "counted_from", Label("上次复查日期", "Last review")),
        Field(\.dueOn, "due_on", Label("应复查日期（规定期限）", "Due (by rule)"), .planned, .listed, .sorted, .filtered),
        Field(\.examinedOn, "examined_on", Label("检查日期", "Examined"), .listed),
        Field(\.hospital, "hospital", Label("检查医院", "Hospital"), .open, .listed),
        Field(\.result, "result", Label("诊断情况", "Result"), .personal(.text), .long),
        Field(\.fitness, "fitness", Label("是否仍符合条件", "Still fit for the measure"), .listed, .filtered),
        Field(\.reportSentOn, "report_sent_on", Label("报送日期", "Report sent"), .notBefore("examined_on"), .listed),
        Field(\.sentTo, "sent_to", Label("报送机关", "Sent to"), .open),
    ]

    public static var hints: [Hint<MedicalReview>] {
        [
            Hint(
                \.countedFrom,
                words: Label("第一次填入矫日期；三个月从这一天起算", "The first time the day of arrival; three months run from it"))
        ]
    }

    public static var once: [PartialKeyPath<MedicalReview>] { [\.supervised, \.dueOn] }
}
