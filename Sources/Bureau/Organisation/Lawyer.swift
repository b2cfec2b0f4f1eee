public import Declarations
import Law

/// A practising lawyer (律师).
public struct Lawyer: Register {
    public var person = Ref<Person>(0)
    public var firm: Ref<LawFirm>?
    public var licence = ""
    public var kind = LawyerKind.fullTime
    public var practisingSince = Day.notGiven
    public var specialities = Several<LegalField>()
    public var isVeteran = false
    public var startedOn = Day.notGiven
    public var leftOn: Day?

    public init() {}

    public static let table = "lawyer"
    public static let title = Label("律师", "lawyer")
    public static let function = Function.organisation
    public static var numbers: NumberStyle { NumberWords.lawyer }

    public static let fields: [Field<Lawyer>] = [
        Field(\.person, "person", Label("姓名", "Person"), .title, .listed, .inOffice),
        Field(\.firm, "firm", Label("律师事务所", "Firm"), .listed, .filtered),
        Field(\.licence, "licence", Label("执业证号", "Licence"), .open, .listed, .searched),
        Field(\.kind, "kind", Label("执业类别", "Kind"), .listed, .filtered),
        Field(\.practisingSince, "practising_since", Label("首次执业日期", "Practising since")),
        Field(\.specialities, "specialities", Label("专业领域", "Specialities"), .filtered),
        Field(\.isVeteran, "is_veteran", Label("退役军人", "Veteran"), .filtered),
        Field(
            \.startedOn, "started_on", Label("在本区执业起", "Here since"), .notBefore("practising_since"), .listed, .sorted
        ),
        Field(\.leftOn, "left_on", Label("转出、注销日期", "Left"), .notBefore("started_on"), .listed),
    ]

    public static var once: [PartialKeyPath<Lawyer>] { [\.licence, \.startedOn] }

    public static func faults(in lawyer: Lawyer, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        faults += faultsOfNumber(.lawyerLicence, \.licence, lawyer.licence, on: moment.day)
        if lawyer.kind.needsFirm && lawyer.firm == nil {
            faults.append(missing(\.firm, Label("专职、兼职律师", "for a lawyer of a firm")))
        }
        return faults
    }
}
