public import Declarations

/// A dispute that a visit opened or was about: a visit may have several, a dispute several visits or none.
public struct VisitDispute: Register {
    public var visit = Ref<Visit>(0)
    public var dispute = Ref<Dispute>(0)

    public init() {}

    public static let table = "visit_dispute"
    public static let title = Label("来访涉及纠纷", "dispute of a visit")
    public static let function = Function.mediation

    public static let fields: [Field<VisitDispute>] = [
        Field(\.visit, "visit", Label("来访", "Visit"), .listed),
        Field(\.dispute, "dispute", Label("纠纷", "Dispute"), .listed),
    ]

    public static var within: PartialKeyPath<VisitDispute>? { \.visit }
    public static var once: [PartialKeyPath<VisitDispute>] { [\.visit, \.dispute] }
}
