public import Declarations

/// What a court forbade beside the sentence (禁止令).
public struct RestrainingOrder: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var kind = RestraintKind.activity
    public var content = ""
    public var orderedBy = ""
    public var startsOn = Day.notGiven
    public var endsOn = Day.notGiven

    public init() {}

    public static let table = "restraining_order"
    public static let title = Label("禁止令", "restraining order")
    public static let function = Function.corrections

    public static let fields: [Field<RestrainingOrder>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person")),
        Field(\.kind, "kind", Label("禁止内容", "Forbids"), .listed, .filtered),
        Field(\.content, "content", Label("具体内容", "In full"), .personal(.text), .long),
        Field(\.orderedBy, "ordered_by", Label("作出法院", "Ordered by"), .open, .listed),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .planned, .listed),
        Field(\.endsOn, "ends_on", Label("截止日期", "Until"), .planned, .notBefore("starts_on"), .listed),
    ]

    public static var within: PartialKeyPath<RestrainingOrder>? { \.supervised }
}
