public import Declarations

/// A mediator's part in a dispute.
public struct DisputeMediator: Register {
    public var dispute = Ref<Dispute>(0)
    public var mediator = Ref<Mediator>(0)
    public var leads = false

    public init() {}

    public static let table = "dispute_mediator"
    public static let title = Label("承办调解员", "mediator of a dispute")
    public static let function = Function.mediation

    public static let fields: [Field<DisputeMediator>] = [
        Field(\.dispute, "dispute", Label("纠纷", "Dispute")),
        Field(\.mediator, "mediator", Label("调解员", "Mediator"), .listed, .filtered),
        Field(\.leads, "leads", Label("主持人", "Leads"), .listed),
    ]

    public static var within: PartialKeyPath<DisputeMediator>? { \.dispute }
    public static var once: [PartialKeyPath<DisputeMediator>] { [\.dispute, \.mediator] }
}
