public import Declarations

/// A question of a round's form (体检表问题).
public struct CheckupQuestion: Register {
    public var round = Ref<CheckupRound>(0)
    public var area = CheckupArea.governance
    public var place = 0
    public var question = ""
    public var answerKind = AnswerKind.yesNo
    public var choices: String?

    public init() {}

    public static let table = "checkup_question"
    public static let title = Label("体检表问题", "check-up question")
    public static let function = Function.legalServices

    public static let fields: [Field<CheckupQuestion>] = [
        Field(\.round, "round", Label("批次", "Round")),
        Field(\.area, "area", Label("部分", "Area"), .listed),
        Field(\.place, "place", Label("序号", "Place"), .listed),
        Field(\.question, "question", Label("问题", "Question"), .open, .listed, .long),
        Field(\.answerKind, "answer_kind", Label("回答方式", "Kind of answer"), .listed),
        Field(\.choices, "choices", Label("选项", "Choices"), .open),
    ]

    public static var within: PartialKeyPath<CheckupQuestion>? { \.round }
    public static var once: [PartialKeyPath<CheckupQuestion>] { [\.round, \.place] }
}
