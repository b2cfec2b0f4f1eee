public import Declarations

/// The yearly check of a firm, a lawyer or a legal worker (年度检查考核).
public struct PracticeCheck: Register {
    public var subject = PracticeSubject.lawyer
    public var firm: Ref<LawFirm>?
    public var lawyer: Ref<Lawyer>?
    public var worker: Ref<LegalWorker>?
    public var year = 0
    public var result = PracticeCheckResult.competent
    public var checkedOn = Day.notGiven
    public var note: String?

    public init() {}

    public static let table = "practice_check"
    public static let title = Label("年度考核", "yearly check")
    public static let function = Function.organisation

    public static let fields: [Field<PracticeCheck>] = [
        Field(\.subject, "subject", Label("考核对象", "Checked"), .listed, .filtered),
        Field(\.firm, "firm", Label("律师事务所", "Firm"), .listed, .filtered),
        Field(\.lawyer, "lawyer", Label("律师", "Lawyer"), .listed),
        Field(\.worker, "worker", Label("基层法律服务工作者", "Legal worker"), .listed),
        Field(\.year, "year", Label("考核年度", "Year"), .listed, .filtered),
        Field(\.result, "result", Label("考核等次", "Result"), .listed, .filtered),
        Field(\.checkedOn, "checked_on", Label("考核日期", "Checked on"), .listed, .sorted),
        Field(\.note, "note", Label("备注", "Note"), .personal(.text), .long),
    ]

    public static func faults(in check: PracticeCheck, at moment: Moment) -> [Fault] {
        PracticeSubject.faults(check.subject, check.firm, check.lawyer, check.worker)
            + ((2000...check.checkedOn.year).contains(max(check.year, 0)) || check.checkedOn == .notGiven
                ? [] : [wrong(\.year, check.year, Label("不是考核年度", "is no year that was checked"))])
    }
}
