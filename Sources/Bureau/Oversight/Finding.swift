public import Declarations

/// What an inspection, a file review or a complaint found wrong, until it is put right and stays so (问题整改).
public struct Finding: Register {
    public var foundOn = Day.notGiven
    public var source = FindingSource.bureau
    public var inspection: Ref<Inspection>?
    public var review: Ref<FileReview>?
    public var complaint: Ref<Complaint>?
    public var responsible = Ref<Unit>(0)
    public var body: String?
    public var item = Ref<CheckItem>(0)
    public var grade = FindingGrade.minor
    public var fact = ""
    public var evidence: String?
    public var onSpot = false
    public var deducted = 0
    public var repeats: Ref<Finding>?
    public var rectifyBy = Day.notGiven
    public var measure: String?
    public var doneOn: Day?
    public var proof: String?
    public var acceptedOn: Day?
    public var acceptedBy: Ref<Unit>?
    public var sentBackReason: String?
    public var lookedBackOn: Day?
    public var holds: Bool?
    public var lookBackNote: String?
    public var relapseBy: Day?

    public init() {}

    public static let table = "finding"
    public static let title = Label("督查问题", "finding")
    public static let function = Function.oversight
    public static var numbers: NumberStyle { NumberWords.finding }

    public static let fields: [Field<Finding>] = [
        Field(\.foundOn, "found_on", Label("发现日期", "Found"), .listed, .sorted, .filtered),
        Field(\.source, "source", Label("问题来源", "Source"), .listed, .filtered),
        Field(\.inspection, "inspection", Label("所出督查", "Inspection"), .filtered),
        Field(\.review, "review", Label("所出评查", "File review")),
        Field(\.complaint, "complaint", Label("所出投诉", "Complaint")),
        Field(\.responsible, "responsible", Label("责任单位", "Responsible unit"), .listed, .filtered),
        Field(\.body, "body", Label("被查机构", "Firm or office"), .open),
        Field(\.item, "item", Label("检查项目", "Item"), .listed, .filtered),
        Field(\.grade, "grade", Label("程度", "Grade"), .listed, .filtered),
        Field(\.fact, "fact", Label("问题事实", "Fact"), .personal(.text), .long, .searched),
        Field(\.evidence, "evidence", Label("证据", "Evidence"), .personal(.text), .long),
        Field(\.onSpot, "on_spot", Label("当场指出", "Pointed out on the spot"), .filtered),
        Field(\.deducted, "deducted", Label("扣分", "Deducted"), .unit(Label("×0.1分", "tenths of a point"))),
        Field(\.repeats, "repeats", Label("原问题（反弹）", "Relapse of")),
        Field(
            \.rectifyBy, "rectify_by", Label("整改期限", "To be put right by"), .planned, .notBefore("found_on"), .listed,
            .filtered),
        Field(\.measure, "measure", Label("整改措施", "Measure"), .personal(.text), .long),
        Field(\.doneOn, "done_on", Label("整改完成日期", "Put right on"), .notBefore("found_on"), .listed, .filtered),
        Field(\.proof, "proof", Label("整改佐证", "Proof"), .open),
        Field(\.acceptedOn, "accepted_on", Label("验收日期", "Accepted"), .notBefore("done_on"), .listed),
        Field(\.acceptedBy, "accepted_by", Label("验收单位", "Accepted by")),
        Field(\.sentBackReason, "sent_back_reason", Label("退回理由", "Why sent back"), .open, .long),
        Field(\.lookedBackOn, "looked_back_on", Label("回头看日期", "Looked back on"), .notBefore("accepted_on")),
        Field(\.holds, "holds", Label("保持整改", "Still right"), .filtered),
        Field(\.lookBackNote, "look_back_note", Label("回头看情况", "What was seen then"), .personal(.text), .long),
        Field(\.relapseBy, "relapse_by", Label("再次整改期限", "Again by"), .planned, .notBefore("looked_back_on")),
    ]

    public static var hints: [Hint<Finding>] {
        [
            Hint(
                \.inspection, when: \.source, is: .selfCheck, .bureau, .upper, .procuratorate, .audit, .lookBack),
            Hint(\.review, when: \.source, is: .review),
            Hint(\.complaint, when: \.source, is: .complaint, .petition),
            Hint(\.repeats, when: \.source, is: .lookBack),
            Hint(\.body, words: Label("律师事务所、法律服务所等外部机构", "A firm or office outside the bureau")),
            Hint(\.deducted, words: Label("扣 1.5 分填 15，不扣填 0", "15 for 1.5 points, 0 for none")),
            Hint(\.acceptedBy, words: Label("不能是责任单位自己", "Not the responsible unit itself")),
        ]
    }

    public static func faults(in finding: Finding, at moment: Moment) -> [Fault] {
        faultsOfAcceptance(finding) + faultsOfLookBack(finding)
    }
}
