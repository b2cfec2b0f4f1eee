public import Declarations

/// A contract by which somebody else runs a channel (服务外包合同).
public struct ChannelContract: Register {
    public var channel = Ref<MediaChannel>(0)
    public var vendor = ""
    public var startsOn = Day.notGiven
    public var endsOn = Day.notGiven
    public var fee = Money(fen: 0)
    public var acceptedOn: Day?
    public var acceptance: String?

    public init() {}

    public static let table = "channel_contract"
    public static let title = Label("服务外包合同", "contract for a channel")
    public static let function = Function.publicity

    public static let fields: [Field<ChannelContract>] = [
        Field(\.channel, "channel", Label("平台", "Channel")),
        Field(\.vendor, "vendor", Label("承包单位", "Contractor"), .open, .title, .listed, .searched),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .planned, .listed, .sorted),
        Field(\.endsOn, "ends_on", Label("截止日期", "Until"), .planned, .notBefore("starts_on"), .listed),
        Field(\.fee, "fee", Label("服务费", "Fee"), .listed),
        Field(\.acceptedOn, "accepted_on", Label("验收日期", "Accepted"), .notBefore("starts_on"), .listed),
        Field(\.acceptance, "acceptance", Label("验收意见", "Acceptance"), .open, .long),
    ]

    public static var within: PartialKeyPath<ChannelContract>? { \.channel }

    public static func faults(in contract: ChannelContract, at moment: Moment) -> [Fault] {
        guard contract.acceptedOn != nil && contract.acceptance == nil else { return [] }
        return [missing(\.acceptance, Label("已验收", "when the work was accepted"))]
    }
}
