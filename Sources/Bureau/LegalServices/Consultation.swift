public import Declarations

/// Legal advice given to somebody, or a shift's log of many (法律咨询).
public struct Consultation: Register {
    public var consultedOn = Day.notGiven
    public var channel = ConsultationChannel.walkIn
    public var station: Ref<AidStation>?
    public var shift: Ref<DutyShift>?
    public var isBatch = false
    public var persons = 1
    public var asker: Ref<Person>?
    public var askerTags = Several<RecipientTag>()
    public var topic = ConsultationTopic.other
    public var question: String?
    public var answer: String?
    public var lawyer: Ref<Lawyer>?
    public var minutes: Int?
    public var outcome = ConsultationOutcome.answered

    public init() {}

    public static let table = "consultation"
    public static let title = Label("法律咨询", "consultation")
    public static let function = Function.legalServices
    public static var numbers: NumberStyle { NumberWords.consultation }

    public static let fields: [Field<Consultation>] = [
        Field(\.consultedOn, "consulted_on", Label("咨询日期", "Consulted on"), .listed, .sorted, .filtered),
        Field(\.channel, "channel", Label("渠道", "Channel"), .listed, .filtered),
        Field(\.station, "station", Label("工作站", "Station"), .listed, .filtered),
        Field(\.shift, "shift", Label("值班", "Shift")),
        Field(\.isBatch, "is_batch", Label("批量登记（值班日志）", "Batch: a shift's log"), .listed, .filtered),
        Field(\.persons, "persons", Label("人次", "Persons"), .unit(Label("人次", "persons")), .listed),
        Field(\.asker, "asker", Label("咨询人", "Asker")),
        Field(\.askerTags, "asker_tags", Label("咨询人类别", "Groups of the asker"), .filtered),
        Field(\.topic, "topic", Label("事项", "Topic"), .listed, .filtered),
        Field(\.question, "question", Label("咨询内容", "Question"), .personal(.text), .long, .searched),
        Field(\.answer, "answer", Label("解答意见", "Answer"), .personal(.text), .long),
        Field(\.lawyer, "lawyer", Label("解答律师", "Answered by"), .filtered),
        Field(\.minutes, "minutes", Label("用时", "Minutes"), .unit(Label("分钟", "minutes"))),
        Field(\.outcome, "outcome", Label("处理结果", "Led to"), .listed, .filtered),
    ]

    public static var alike: [Likeness<Consultation>] { [Likeness(\.asker, \.consultedOn)] }

    public static func faults(in asked: Consultation, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if asked.persons < 1 {
            faults.append(wrong(\.persons, asked.persons, Label("至少一人次", "at least one person")))
        }
        if asked.channel == .station && asked.station == nil {
            faults.append(missing(\.station, Label("渠道为工作站", "when somebody asked at a station")))
        }
        if !asked.isBatch && asked.question == nil {
            faults.append(missing(\.question, Label("逐人登记", "for a single entry")))
        }
        if asked.isBatch && asked.asker != nil {
            faults.append(needless(\.asker, Label("批量登记", "for a batch")))
        }
        if !asked.isBatch && asked.persons > 10 {
            faults.append(
                wrong(\.persons, asked.persons, Label("超过十人次，请按批量登记", "more than ten: enter it as a batch")))
        }
        return faults
    }
}
