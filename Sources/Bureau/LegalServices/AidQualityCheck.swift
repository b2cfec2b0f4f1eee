public import Declarations

/// A look at the quality of an aid case (案件质量检查).
public struct AidQualityCheck: Register {
    public var aidCase = Ref<AidCase>(0)
    public var tool = QualityTool.fileReview
    public var checkedOn = Day.notGiven
    public var grade = QualityGrade.good
    public var score: Int?
    public var note: String?

    public init() {}

    public static let table = "aid_quality_check"
    public static let title = Label("援助案件质量检查", "quality check")
    public static let function = Function.legalServices

    public static let fields: [Field<AidQualityCheck>] = [
        Field(\.aidCase, "aid_case", Label("援助案件", "Aid case"), .listed),
        Field(\.tool, "tool", Label("方式", "Tool"), .listed, .filtered),
        Field(\.checkedOn, "checked_on", Label("检查日期", "Checked on"), .listed, .sorted),
        Field(\.grade, "grade", Label("等次", "Grade"), .listed, .filtered),
        Field(\.score, "score", Label("得分", "Score"), .unit(Label("分", "points"))),
        Field(\.note, "note", Label("意见", "Note"), .personal(.text), .long),
    ]

    public static var within: PartialKeyPath<AidQualityCheck>? { \.aidCase }

    public static func faults(in check: AidQualityCheck, at moment: Moment) -> [Fault] {
        guard let score = check.score, score > 100 else { return [] }
        return [wrong(\.score, score, Label("超过 100 分", "more than 100"))]
    }
}
