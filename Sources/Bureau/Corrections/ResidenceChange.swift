public import Declarations

/// A change of the place of supervision, with both counties' consent (执行地变更).
public struct ResidenceChange: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var direction = MoveDirection.out
    public var fromCounty = ""
    public var toCounty = ""
    public var address: String?
    public var reason = ""
    public var appliedOn = Day.notGiven
    public var askedOn: Day?
    public var answerDueOn: Day?
    public var answeredOn: Day?
    public var answerDocument: String?
    public var decidedOn: Day?
    public var fileSentOn: Day?
    public var arrivalDueOn: Day?
    public var arrivedOn: Day?
    public var movesOn: Day?

    public init() {}

    public static let table = "residence_change"
    public static let title = Label("执行地变更", "change of residence")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.residenceChange }

    public static let fields: [Field<ResidenceChange>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person"), .listed, .filtered),
        Field(\.direction, "direction", Label("变更方向", "Direction"), .listed, .filtered),
        Field(\.fromCounty, "from_county", Label("原执行地", "From"), .open, .listed),
        Field(\.toCounty, "to_county", Label("新执行地", "To"), .open, .listed),
        Field(\.address, "address", Label("新居住地址", "New address"), .personal(.address)),
        Field(\.reason, "reason", Label("变更理由", "Reason"), .personal(.text), .long),
        Field(\.appliedOn, "applied_on", Label("申请日期", "Applied"), .listed, .sorted, .filtered),
        Field(\.askedOn, "asked_on", Label("征求意见日期", "Other county asked"), .notBefore("applied_on")),
        Field(\.answerDueOn, "answer_due_on", Label("应答复日期", "Answer due"), .planned),
        Field(\.answeredOn, "answered_on", Label("答复日期", "Answered"), .notBefore("asked_on")),
        Field(\.answerDocument, "answer_document", Label("答复文书号", "Answer"), .open),
        Field(\.decidedOn, "decided_on", Label("决定日期", "Decided"), .notBefore("applied_on"), .listed),
        Field(\.fileSentOn, "file_sent_on", Label("档案移交日期", "File sent"), .notBefore("decided_on")),
        Field(\.arrivalDueOn, "arrival_due_on", Label("应到新执行地报到日期（法定期限）", "To report there by (statutory)"), .planned),
        Field(\.arrivedOn, "arrived_on", Label("到新执行地报到日期", "Reported there"), .notBefore("file_sent_on")),
        Field(\.movesOn, "moves_on", Label("拟变更居住地日期", "Means to move on"), .planned),
    ]

    public static var hints: [Hint<ResidenceChange>] {
        [
            Hint(
                \.answerDueOn,
                words: Label("规定的期限没有读到原文，不作计算：按函件填写", "The article was not read: as the letter says"))
        ]
    }
}
