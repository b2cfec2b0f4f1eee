public import Declarations

/// A unit's appeal against a score (考核申诉).
public struct ScoreAppeal: Register {
    public var score = Ref<Score>(0)
    public var appellant = Ref<Unit>(0)
    public var appealedOn = Day.notGiven
    public var ground = ""
    public var decidedOn: Day?
    public var decision: AppealDecision?
    public var points: Int?
    public var answer: String?

    public init() {}

    public static let table = "score_appeal"
    public static let title = Label("考核申诉", "appeal against a score")
    public static let function = Function.oversight
    public static var numbers: NumberStyle { NumberWords.appeal }

    public static let fields: [Field<ScoreAppeal>] = [
        Field(\.score, "score", Label("得分", "Score"), .listed),
        Field(\.appellant, "appellant", Label("申诉单位", "Unit"), .listed, .filtered),
        Field(\.appealedOn, "appealed_on", Label("申诉日期", "Appealed"), .listed, .sorted),
        Field(\.ground, "ground", Label("申诉理由", "Ground"), .personal(.text), .long),
        Field(\.decidedOn, "decided_on", Label("决定日期", "Decided"), .notBefore("appealed_on"), .listed),
        Field(\.decision, "decision", Label("决定", "Decision"), .listed, .filtered),
        Field(\.points, "points", Label("改后得分", "Points then"), .unit(Label("×0.1分", "tenths of a point"))),
        Field(\.answer, "answer", Label("答复", "Answer"), .open, .long),
    ]

    public static func faults(in appeal: ScoreAppeal, at moment: Moment) -> [Fault] {
        if appeal.decision == .changed && appeal.points == nil {
            return [missing(\.points, Label("改分", "when the score is changed"))]
        }
        if appeal.decision != .changed && appeal.points != nil {
            return [needless(\.points, Label("未改分", "unless the score is changed"))]
        }
        return []
    }
}
