public import Declarations

/// A stage of a major decision: carried out with its papers, or left out on a recorded legal ground (决策程序).
public struct MajorDecisionStage: Register {
    public var decision = Ref<MajorDecision>(0)
    public var stage = MajorDecisionStep.participation
    public var beganOn: Day?
    public var endedOn: Day?
    public var hearingOn: Day?
    public var hearingPapersOn: Day?
    public var form: String?
    public var papers: String?
    public var outcome: String?
    public var skipGround: String?

    public init() {}

    public static let table = "major_decision_stage"
    public static let title = Label("决策程序", "stage of a decision")
    public static let function = Function.government

    public static let fields: [Field<MajorDecisionStage>] = [
        Field(\.decision, "decision", Label("重大行政决策", "Major decision")),
        Field(\.stage, "stage", Label("程序", "Stage"), .listed),
        Field(\.beganOn, "began_on", Label("开始日期", "Began"), .listed),
        Field(\.endedOn, "ended_on", Label("完成日期", "Ended"), .notBefore("began_on"), .listed),
        Field(\.hearingOn, "hearing_on", Label("听证会日期", "Hearing"), .planned),
        Field(\.hearingPapersOn, "hearing_papers_on", Label("听证材料送达日期", "Papers of the hearing sent")),
        Field(\.form, "form", Label("方式", "How"), .open, .listed),
        Field(\.papers, "papers", Label("形成材料", "Papers"), .open, .long),
        Field(\.outcome, "outcome", Label("结果", "Outcome"), .open, .long),
        Field(\.skipGround, "skip_ground", Label("未开展的法定理由", "Legal ground for leaving it out"), .open, .listed),
    ]

    public static var within: PartialKeyPath<MajorDecisionStage>? { \.decision }
    public static var hints: [Hint<MajorDecisionStage>] {
        [Hint(\.hearingOn, \.hearingPapersOn, when: \.stage, is: .participation)]
    }
    public static var once: [PartialKeyPath<MajorDecisionStage>] { [\.decision, \.stage] }
}
