public import Declarations
public import Law

/// An applicant, third party or agent (行政复议参加人).
public struct ReconsiderationParty: Register {
    public var reconsideration = Ref<ReconsiderationCase>(0)
    public var side = ReconsiderationSide.applicant
    public var kind = PartyKind.person
    public var name = ""
    public var person: Ref<Person>?
    public var identityNumber: String?
    public var numberNote: NumberNote?
    public var phone: String?
    public var address: String?
    public var joinedOn: Day?

    public init() {}

    public static let table = "reconsideration_party"
    public static let title = Label("复议参加人", "party")
    public static let function = Function.government

    public static let fields: [Field<ReconsiderationParty>] = [
        Field(\.reconsideration, "reconsideration", Label("行政复议案件", "Case")),
        Field(\.side, "side", Label("地位", "Side"), .listed),
        Field(\.kind, "kind", Label("类别", "Person or organisation"), .listed),
        Field(\.name, "name", Label("姓名或名称", "Name"), .personal(.name), .listed, .searched),
        Field(\.person, "person", Label("一人一档", "Person's file")),
        Field(
            \.identityNumber, "identity_number", Label("证件号码、信用代码", "Document number"), .personal(.identity), .listed),
        Field(\.numberNote, "number_note", Label("号码情况", "About the number")),
        Field(\.phone, "phone", Label("联系电话", "Phone"), .personal(.phone), .listed),
        Field(\.address, "address", Label("地址", "Address"), .personal(.address)),
        Field(\.joinedOn, "joined_on", Label("参加日期", "Joined")),
    ]

    public static var within: PartialKeyPath<ReconsiderationParty>? { \.reconsideration }

    public static var hints: [Hint<ReconsiderationParty>] {
        [Hint(\.person, when: \.kind, is: .person), Hint(\.numberNote, words: NumberNote.hint)]
    }
}
