public import Declarations

/// One person, one file (自然人、一人一档).
public struct Person: Register {
    public var name = ""
    public var identityKind = IdentityKind.residentCard
    public var identityNumber: String?
    public var identityNote: IdentityNote?
    public var sex = Sex.unknown
    public var bornOn: String?
    public var phone: String?
    public var address: String?
    public var tags = Several<PersonTag>()

    public init() {}

    public static let table = "person"
    public static let title = Label("自然人", "person")
    public static let function = Function.organisation

    public static let fields: [Field<Person>] = [
        Field(\.name, "name", Label("姓名", "Name"), .personal(.name), .title, .listed, .searched),
        Field(\.identityKind, "identity_kind", Label("证件种类", "Identity document")),
        Field(
            \.identityNumber, "identity_number", Label("证件号码", "Document number"), .personal(.identity), .listed,
            .searched),
        Field(\.identityNote, "identity_note", Label("号码情况", "About the number"), .filtered),
        Field(\.sex, "sex", Label("性别", "Sex"), .listed, .filtered),
        Field(\.bornOn, "born_on", Label("出生日期", "Born"), .personal(.text)),
        Field(\.phone, "phone", Label("联系电话", "Phone"), .personal(.phone), .listed, .searched),
        Field(\.address, "address", Label("住址", "Address"), .personal(.address)),
        Field(\.tags, "tags", Label("人员类别", "Groups"), .filtered),
    ]

    public static var alike: [Likeness<Person>] {
        [Likeness(\.identityNumber), Likeness(\.name, \.bornOn), Likeness(\.name, \.phone)]
    }

    public static var hints: [Hint<Person>] {
        [
            Hint(\.identityNumber, words: Label("公民身份号码 18 位，末位可为 X", "18 characters, the last may be X")),
            Hint(\.identityNote, words: Label("没有号码或号码校验不过时选", "Where there is no number or it does not check")),
            Hint(\.bornOn, words: Label("如 1970-01-31", "Such as 1970-01-31")),
        ]
    }

    public static func faults(in person: Person, at moment: Moment) -> [Fault] {
        var faults = IdentityCheck.faults(
            person.identityKind, person.identityNumber, person.identityNote, on: moment.day)
        faults += IdentityCheck.contradictions(in: person, on: moment.day)
        faults += faultsOfPhone(\.phone, person.phone, on: moment.day)
        if let born = person.bornOn, Day(born).map({ $0 > moment.day }) ?? true {
            faults.append(
                Fault(
                    field: "born_on", rule: "format",
                    answer: Label("出生日期：须为今天以前的日期，如 1970-01-31", "Born: a day before today, such as 1970-01-31")))
        }
        return faults
    }
}
