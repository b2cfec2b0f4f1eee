public import Declarations

/// A sanction or commendation of a supervised person (考核奖惩). Who proposed it does not decide it, and nothing follows
/// from several of them by itself.
public struct Discipline: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var kind = DisciplineKind.warning
    public var happenedOn = Day.notGiven
    public var cause = DisciplineCause.reporting
    public var facts = ""
    public var evidence: String?
    public var heardOn: Day?
    public var statement: String?
    public var proposedOn = Day.notGiven
    public var decidedOn: Day?
    public var document: String?
    public var rejection: String?
    public var servedOn: Day?
    public var announcedOn: Day?
    public var announcedAt: AnnouncementPlace?
    public var announcedTo: String?
    public var objectedOn: Day?
    public var objection: String?
    public var objectionDecidedOn: Day?
    public var objectionResult: SanctionObjectionResult?

    public init() {}

    public static let table = "discipline"
    public static let title = Label("考核奖惩", "sanction or commendation")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.discipline }

    public static let fields: [Field<Discipline>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person"), .listed, .filtered),
        Field(\.kind, "kind", Label("种类", "Kind"), .listed, .filtered),
        Field(\.happenedOn, "happened_on", Label("事实发生日期", "Happened")),
        Field(\.cause, "cause", Label("事由", "Cause"), .listed, .filtered),
        Field(\.facts, "facts", Label("事实", "Facts"), .personal(.text), .long),
        Field(\.evidence, "evidence", Label("证据", "Evidence"), .personal(.text), .long),
        Field(\.heardOn, "heard_on", Label("听取本人陈述日期", "Heard"), .notBefore("happened_on")),
        Field(\.statement, "statement", Label("本人陈述申辩", "Statement of the person"), .personal(.text), .long),
        Field(\.proposedOn, "proposed_on", Label("提出日期", "Proposed"), .notBefore("happened_on"), .listed, .sorted),
        Field(\.decidedOn, "decided_on", Label("决定日期", "Decided"), .notBefore("proposed_on"), .listed, .filtered),
        Field(\.document, "document", Label("决定文书号", "Document"), .open),
        Field(\.rejection, "rejection", Label("不予决定理由", "Why not given"), .personal(.text)),
        Field(\.servedOn, "served_on", Label("送达日期", "Served"), .notBefore("decided_on")),
        Field(\.announcedOn, "announced_on", Label("宣布日期", "Made known"), .notBefore("served_on")),
        Field(\.announcedAt, "announced_at", Label("宣布场合", "Made known where")),
        Field(\.announcedTo, "announced_to", Label("宣布对象", "Made known to whom"), .open),
        Field(\.objectedOn, "objected_on", Label("异议日期", "Objected"), .notBefore("served_on")),
        Field(\.objection, "objection", Label("异议理由", "Objection"), .personal(.text), .long),
        Field(
            \.objectionDecidedOn, "objection_decided_on", Label("异议处理日期", "Objection decided"),
            .notBefore("objected_on")),
        Field(\.objectionResult, "objection_result", Label("异议结果", "Result of the objection"), .filtered),
    ]

    public static func faults(in discipline: Discipline, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if (discipline.kind == .commendation) != (discipline.cause == .goodConduct) {
            faults.append(
                wrong(\.cause, discipline.cause, Label("与种类不符", "does not fit the kind")))
        }
        if (discipline.objectionResult == nil) != (discipline.objectionDecidedOn == nil) {
            faults.append(
                discipline.objectionResult == nil
                    ? missing(\.objectionResult, Label("异议已处理", "when an objection was decided"))
                    : missing(\.objectionDecidedOn, Label("异议已处理", "when an objection was decided")))
        }
        if discipline.announcedOn != nil && discipline.announcedAt == nil {
            faults.append(missing(\.announcedAt, Label("已经宣布", "when it was made known")))
        }
        return faults
    }
}
