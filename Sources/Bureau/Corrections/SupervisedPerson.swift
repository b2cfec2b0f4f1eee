public import Declarations

/// Somebody under community corrections, from the notice of the court to the end of supervision (社区矫正对象).
public struct SupervisedPerson: Register {
    public var person = Ref<Person>(0)
    public var category = SupervisionCategory.suspended
    public var outsideGround: OutsideGround?
    public var offenceClass = OffenceClass.property
    public var charge = ""
    public var penalty = SupervisionPenalty.fixedTerm
    public var sentenceMonths = 0
    public var probationMonths: Int?
    public var commutedMonths = 0
    public var detainedDays = 0
    public var addedPenalties = Several<AddedPenalty>()
    public var sentenceFrom: Day?
    public var organ = DecisionOrgan.court
    public var decidedBy = ""
    public var judgment: String?
    public var judgedOn = Day.notGiven
    public var effectiveOn = Day.notGiven
    public var intake = SupervisionIntake.decision
    public var movedFrom: String?
    public var notifiedOn = Day.notGiven
    public var handoverMode: HandoverMode?
    public var handedOverOn: Day?
    public var reportDueOn: Day?
    public var searchSince: Day?
    public var courtInformedOn: Day?
    public var reportedOn: Day?
    public var declaredOn: Day?
    public var termFrom: Day?
    public var termTo: Day?
    public var office = Ref<Unit>(0)
    public var officer: Ref<Staff>?
    public var isMinor = false
    public var isSeparate = false
    public var histories = Several<FourHistory>()
    public var involvements = Several<ThreeInvolvement>()
    public var plan: String?
    public var reoffendedOn: Day?
    public var reoffence: String?
    public var movedTo: String?
    public var endKind: SupervisionEnd?
    public var endDocument: String?
    public var endedOn: Day?
    public var receiptSentOn: Day?
    public var atOfficeOn: Day?

    public init() {}

    public static let table = "supervised_person"
    public static let title = Label("社区矫正对象", "supervised person")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.supervisedPerson }

    public static let fields: [Field<SupervisedPerson>] = [
        Field(\.person, "person", Label("姓名", "Person"), .title, .listed),
        Field(\.category, "category", Label("矫正类别", "Category"), .listed, .filtered),
        Field(\.outsideGround, "outside_ground", Label("暂予监外执行情形", "Ground for serving outside"), .filtered),
        Field(\.offenceClass, "offence_class", Label("犯罪类型", "Class of offence"), .filtered),
        Field(\.charge, "charge", Label("罪名", "Charge"), .open, .listed, .searched),
        Field(\.penalty, "penalty", Label("主刑", "Principal penalty")),
        Field(\.sentenceMonths, "sentence_months", Label("刑期", "Sentence"), .unit(Label("个月", "months"))),
        Field(\.probationMonths, "probation_months", Label("缓刑考验期", "Probation"), .unit(Label("个月", "months"))),
        Field(\.commutedMonths, "commuted_months", Label("已减刑期", "Commuted"), .unit(Label("个月", "months"))),
        Field(\.detainedDays, "detained_days", Label("先行羁押", "Detained before"), .unit(Label("日", "days"))),
        Field(\.addedPenalties, "added_penalties", Label("附加刑", "Added penalties")),
        Field(\.sentenceFrom, "sentence_from", Label("刑期起算日期", "Sentence runs from")),
        Field(\.organ, "organ", Label("决定机关种类", "Kind of deciding body")),
        Field(\.decidedBy, "decided_by", Label("决定机关", "Decided by"), .open, .listed, .searched),
        Field(\.judgment, "judgment", Label("裁判、决定文书号", "Judgment or decision"), .open, .searched),
        Field(\.judgedOn, "judged_on", Label("裁判、决定日期", "Decided on")),
        Field(\.effectiveOn, "effective_on", Label("生效日期", "In effect from"), .notBefore("judged_on")),
        Field(\.intake, "intake", Label("接收来源", "Came by"), .filtered),
        Field(\.movedFrom, "moved_from", Label("原执行地", "Moved from"), .open),
        Field(\.notifiedOn, "notified_on", Label("收到法律文书日期", "Papers received"), .listed, .sorted, .filtered),
        Field(\.handoverMode, "handover_mode", Label("接收方式", "Handed over how")),
        Field(\.handedOverOn, "handed_over_on", Label("交付日期", "Handed over")),
        Field(\.reportDueOn, "report_due_on", Label("应报到日期（法定期限）", "To report by (statutory)"), .planned),
        Field(\.searchSince, "search_since", Label("查找起始日期", "Searched for since"), .notBefore("notified_on")),
        Field(\.courtInformedOn, "court_informed_on", Label("通报决定机关日期", "Deciding body informed")),
        Field(\.reportedOn, "reported_on", Label("报到日期", "Reported"), .notBefore("effective_on"), .listed, .filtered),
        Field(\.declaredOn, "declared_on", Label("入矫宣告日期", "Declared"), .notBefore("reported_on")),
        Field(\.termFrom, "term_from", Label("矫正期起", "Term from"), .planned),
        Field(\.termTo, "term_to", Label("矫正期止", "Term until"), .planned, .notBefore("term_from"), .listed, .filtered),
        Field(
            \.office, "office", Label("司法所", "Judicial office"), .among(\Unit.kind, .judicialOffice), .owner, .listed,
            .filtered),
        Field(\.officer, "officer", Label("责任工作人员", "Officer"), .filtered),
        Field(\.isMinor, "minor_at_offence", Label("犯罪时未成年", "Minor at the offence")),
        Field(\.isSeparate, "handled_separately", Label("单独管理、档案保密", "Handled separately, file closed")),
        Field(\.histories, "histories", Label("四史", "Histories")),
        Field(\.involvements, "involvements", Label("三涉", "Involvements")),
        Field(\.plan, "plan", Label("矫正方案", "Plan"), .personal(.text), .long),
        Field(\.reoffendedOn, "reoffended_on", Label("再犯罪日期", "Offended again"), .notBefore("reported_on")),
        Field(\.reoffence, "reoffence", Label("再犯罪名", "New charge"), .open),
        Field(\.movedTo, "moved_to", Label("新执行地", "Moved to"), .open),
        Field(\.endKind, "end_kind", Label("解除、终止情形", "How it ended"), .filtered),
        Field(\.endDocument, "end_document", Label("解除、终止文书号", "Document of the end"), .open),
        Field(\.endedOn, "ended_on", Label("解除、终止日期", "Ended"), .notBefore("reported_on"), .filtered),
        Field(\.receiptSentOn, "receipt_sent_on", Label("送达回执寄出日期", "Receipt sent back"), .notBefore("notified_on")),
        Field(\.atOfficeOn, "at_office_on", Label("到司法所日期", "At the judicial office"), .notBefore("reported_on")),
    ]

    public static var alike: [Likeness<SupervisedPerson>] { [Likeness(\.person)] }

    public static var hints: [Hint<SupervisedPerson>] {
        [
            Hint(\.person, words: Label("先在“自然人”建档，再填编号或姓名", "A file under “People” comes first")),
            Hint(\.probationMonths, when: \.category, is: .suspended),
            Hint(\.outsideGround, when: \.category, is: .outsidePrison),
            Hint(\.sentenceFrom, when: \.category, is: .parole, .outsidePrison),
            Hint(later: \.reoffendedOn, \.reoffence, \.endKind, \.receiptSentOn, \.atOfficeOn),
            Hint(\.movedFrom, when: \.intake, is: .movedIn),
            Hint(\.sentenceMonths, words: Label("无期、死缓填 0", "0 for life or a suspended death sentence")),
            Hint(\.commutedMonths, \.detainedDays, words: Label("没有就填 0", "0 where there is none")),
            Hint(
                \.termFrom, \.termTo,
                words: Label("留空时按裁判计算", "Left empty it is reckoned from the judgment")),
        ]
    }

    public static func faults(in person: SupervisedPerson, at moment: Moment) -> [Fault] {
        faultsOfSentence(person) + faultsOfTerm(person) + faultsOfCourse(person)
    }
}
