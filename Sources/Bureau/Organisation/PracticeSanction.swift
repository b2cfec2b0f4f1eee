public import Declarations

/// A sanction of a firm, a lawyer or a legal worker (行政处罚、行业惩戒).
public struct PracticeSanction: Register {
    public var subject = PracticeSubject.lawyer
    public var firm: Ref<LawFirm>?
    public var lawyer: Ref<Lawyer>?
    public var worker: Ref<LegalWorker>?
    public var kind = SanctionKind.warning
    public var decidedOn = Day.notGiven
    public var decidedBy = ""
    public var document: String?
    public var ground = ""
    public var untilOn: Day?

    public init() {}

    public static let table = "practice_sanction"
    public static let title = Label("执业惩戒", "sanction")
    public static let function = Function.organisation

    public static let fields: [Field<PracticeSanction>] = [
        Field(\.subject, "subject", Label("惩戒对象", "Sanctioned"), .listed, .filtered),
        Field(\.firm, "firm", Label("律师事务所", "Firm"), .listed),
        Field(\.lawyer, "lawyer", Label("律师", "Lawyer"), .listed),
        Field(\.worker, "worker", Label("基层法律服务工作者", "Legal worker"), .listed),
        Field(\.kind, "kind", Label("种类", "Kind"), .listed, .filtered),
        Field(\.decidedOn, "decided_on", Label("决定日期", "Decided"), .listed, .sorted),
        Field(\.decidedBy, "decided_by", Label("决定机关", "Decided by"), .open, .listed),
        Field(\.document, "document", Label("文书号", "Document"), .open),
        Field(\.ground, "ground", Label("事由", "Ground"), .personal(.text), .long),
        Field(\.untilOn, "until_on", Label("停止执业至", "Suspended until"), .planned, .notBefore("decided_on")),
    ]

    public static func faults(in sanction: PracticeSanction, at moment: Moment) -> [Fault] {
        PracticeSubject.faults(sanction.subject, sanction.firm, sanction.lawyer, sanction.worker)
            + (sanction.kind == .suspension && sanction.untilOn == nil
                ? [missing(\.untilOn, Label("停止执业", "for a suspension"))] : [])
    }
}
