public import Declarations

/// An enterprise's answer to one question (体检表回答).
public struct CheckupAnswer: Register {
    public var checkup = Ref<Checkup>(0)
    public var question = Ref<CheckupQuestion>(0)
    public var answer = ""

    public init() {}

    public static let table = "checkup_answer"
    public static let title = Label("体检表回答", "check-up answer")
    public static let function = Function.legalServices

    public static let fields: [Field<CheckupAnswer>] = [
        Field(\.checkup, "checkup", Label("法治体检", "Check-up")),
        Field(\.question, "question", Label("问题", "Question"), .listed),
        Field(\.answer, "answer", Label("回答", "Answer"), .personal(.text), .long, .listed),
    ]

    public static var within: PartialKeyPath<CheckupAnswer>? { \.checkup }
    public static var once: [PartialKeyPath<CheckupAnswer>] { [\.checkup, \.question] }
}
