public import Declarations
public import Law

/// A party of a dispute (当事人).
public struct DisputeParty: Register {
    public var dispute = Ref<Dispute>(0)
    public var side = PartySide.applicant
    public var kind = PartyKind.person
    public var name = ""
    public var person: Ref<Person>?
    public var identityNumber: String?
    public var numberNote: NumberNote?
    public var phone: String?
    public var address: String?
    public var tags = Several<PersonTag>()

    public init() {}

    public static let table = "dispute_party"
    public static let title = Label("当事人", "party")
    public static let function = Function.mediation

    public static let fields: [Field<DisputeParty>] = [
        Field(\.dispute, "dispute", Label("纠纷", "Dispute")),
        Field(\.side, "side", Label("地位", "Side"), .listed),
        Field(\.kind, "kind", Label("类别", "Person or organisation"), .listed),
        Field(\.name, "name", Label("姓名或名称", "Name"), .personal(.name), .listed, .searched),
        Field(\.person, "person", Label("一人一档", "Person's file")),
        Field(
            \.identityNumber, "identity_number", Label("证件号码", "Document number"), .personal(.identity), .listed,
            .searched),
        Field(\.numberNote, "number_note", Label("号码情况", "About the number")),
        Field(\.phone, "phone", Label("联系电话", "Phone"), .personal(.phone), .listed, .searched),
        Field(\.address, "address", Label("住址", "Address"), .personal(.address)),
        Field(\.tags, "tags", Label("人员类别", "Groups"), .listed),
    ]

    public static var within: PartialKeyPath<DisputeParty>? { \.dispute }

    /// The same matter brought twice: the same party in a dispute of the same kind.
    public static var alike: [Likeness<DisputeParty>] {
        [
            Likeness(\.identityNumber, whole: \Dispute.kind), Likeness(\.person, whole: \Dispute.kind),
            Likeness(\.name, \.phone, whole: \Dispute.kind),
        ]
    }

    public static var hints: [Hint<DisputeParty>] {
        [
            Hint(\.person, \.tags, when: \.kind, is: .person),
            Hint(
                \.identityNumber,
                words: Label("个人填公民身份号码，单位填统一社会信用代码", "A person's identity number, an organisation's credit code")),
            Hint(\.numberNote, words: NumberNote.hint),
        ]
    }

    public static func faults(in party: DisputeParty, at moment: Moment) -> [Fault] {
        let faults =
            faultsOfPhone(\.phone, party.phone, on: moment.day)
            + IdentityCheck.faults(
                ofParty: party.kind, party.identityNumber, party.numberNote, at: \DisputeParty.identityNumber,
                on: moment.day)
        guard party.kind == .organisation && (party.person != nil || !party.tags.codes.isEmpty) else { return faults }
        return faults + [needless(\.person, Label("当事人是单位", "when the party is an organisation"))]
    }
}
