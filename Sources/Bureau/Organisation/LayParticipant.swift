public import Declarations

/// A people's juror or supervisor (人民陪审员、人民监督员).
public struct LayParticipant: Register {
    public var person = Ref<Person>(0)
    public var kind = LayKind.juror
    public var letter: String?
    public var speciality: String?
    public var startedOn = Day.notGiven
    public var endsOn = Day.notGiven
    public var leftOn: Day?

    public init() {}

    public static let table = "lay_participant"
    public static let title = Label("人民陪审员、监督员", "lay participant")
    public static let function = Function.organisation
    public static var numbers: NumberStyle { NumberWords.layParticipant }

    public static let fields: [Field<LayParticipant>] = [
        Field(\.person, "person", Label("人员", "Person"), .listed),
        Field(\.kind, "kind", Label("类别", "Kind"), .listed, .filtered),
        Field(\.letter, "letter", Label("任命文号", "Letter of appointment"), .open),
        Field(\.speciality, "speciality", Label("专长", "Speciality"), .open),
        Field(\.startedOn, "started_on", Label("任期起", "Term from"), .listed, .sorted),
        Field(\.endsOn, "ends_on", Label("任期止", "Term until"), .planned, .notBefore("started_on"), .listed),
        Field(\.leftOn, "left_on", Label("免职日期", "Left"), .notBefore("started_on")),
    ]

    public static var once: [PartialKeyPath<LayParticipant>] { [\.person, \.kind, \.startedOn] }
}
