public import Declarations

/// What a dispute turned into in spite of mediation (矛盾激化).
public struct Escalation: Register {
    public var dispute = Ref<Dispute>(0)
    public var kind = EscalationKind.adverse
    public var occurredOn = Day.notGiven
    public var persons = 1
    public var account = ""

    public init() {}

    public static let table = "escalation"
    public static let title = Label("矛盾激化", "escalation")
    public static let function = Function.mediation

    public static let fields: [Field<Escalation>] = [
        Field(\.dispute, "dispute", Label("纠纷", "Dispute")),
        Field(\.kind, "kind", Label("情形", "Kind"), .listed, .filtered),
        Field(\.occurredOn, "occurred_on", Label("发生日期", "Occurred on"), .listed, .sorted),
        Field(\.persons, "persons", Label("涉及人数", "Persons"), .unit(Label("人", "persons")), .listed),
        Field(\.account, "account", Label("经过", "Account"), .personal(.text), .long),
    ]

    public static var within: PartialKeyPath<Escalation>? { \.dispute }
}
