public import Declarations

/// The text of a mediation agreement (调解协议); its form and its performance stand on the dispute.
public struct Agreement: Register {
    public var dispute = Ref<Dispute>(0)
    public var documentNumber: String?
    public var terms = ""
    public var effectiveOn = Day.notGiven
    public var performBy: Day?

    public init() {}

    public static let table = "agreement"
    public static let title = Label("调解协议", "agreement")
    public static let function = Function.mediation

    public static let fields: [Field<Agreement>] = [
        Field(\.dispute, "dispute", Label("纠纷", "Dispute")),
        Field(\.documentNumber, "document_number", Label("协议书编号", "Document number"), .open, .listed),
        Field(\.terms, "terms", Label("协议内容", "Terms"), .personal(.text), .long),
        Field(\.effectiveOn, "effective_on", Label("生效日期", "In effect from"), .listed, .sorted),
        Field(
            \.performBy, "perform_by", Label("履行期限", "To be performed by"), .planned, .notBefore("effective_on"),
            .listed),
    ]

    public static var within: PartialKeyPath<Agreement>? { \.dispute }
}
