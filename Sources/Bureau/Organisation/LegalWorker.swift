public import Declarations

/// A grassroots legal worker (基层法律服务工作者).
public struct LegalWorker: Register {
    public var person = Ref<Person>(0)
    public var office = Ref<LegalServiceOffice>(0)
    public var licence = ""
    public var practisingSince = Day.notGiven
    public var specialities = Several<LegalField>()
    public var isVeteran = false
    public var startedOn = Day.notGiven
    public var leftOn: Day?

    public init() {}

    public static let table = "legal_worker"
    public static let title = Label("基层法律服务工作者", "grassroots legal worker")
    public static let function = Function.organisation
    public static var numbers: NumberStyle { NumberWords.legalWorker }

    public static let fields: [Field<LegalWorker>] = [
        Field(\.person, "person", Label("姓名", "Person"), .title, .listed, .inOffice),
        Field(\.office, "office", Label("基层法律服务所", "Office"), .listed, .filtered),
        Field(\.licence, "licence", Label("执业证号", "Licence"), .open, .listed, .searched),
        Field(\.practisingSince, "practising_since", Label("首次执业日期", "Practising since")),
        Field(\.specialities, "specialities", Label("专业领域", "Specialities"), .filtered),
        Field(\.isVeteran, "is_veteran", Label("退役军人", "Veteran"), .filtered),
        Field(
            \.startedOn, "started_on", Label("在本区执业起", "Here since"), .notBefore("practising_since"), .listed, .sorted
        ),
        Field(\.leftOn, "left_on", Label("转出、注销日期", "Left"), .notBefore("started_on"), .listed),
    ]

    public static var once: [PartialKeyPath<LegalWorker>] { [\.licence, \.startedOn] }

    public static func faults(in worker: LegalWorker, at moment: Moment) -> [Fault] {
        guard !worker.licence.isEmpty, !PracticeLicence.isLegalWorkers(worker.licence) else { return [] }
        return [wrong(\.licence, worker.licence, Label("须为 11 至 17 位数字", "must be 11 to 17 digits"))]
    }
}
