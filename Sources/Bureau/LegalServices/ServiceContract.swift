public import Declarations

/// A law firm's contract to advise all villages of a township (整建制合同).
public struct ServiceContract: Register {
    public var office = Ref<Unit>(0)
    public var place = Ref<Place>(0)
    public var firm = Ref<LawFirm>(0)
    public var scope = ""
    public var fee = Money(fen: 0)
    public var signedOn: Day?
    public var startsOn = Day.notGiven
    public var expiresOn = Day.notGiven
    public var endedOn: Day?
    public var endReason: String?

    public init() {}

    public static let table = "service_contract"
    public static let title = Label("整建制合同", "whole-township contract")
    public static let function = Function.legalServices
    public static var numbers: NumberStyle { NumberWords.serviceContract }

    public static let fields: [Field<ServiceContract>] = [
        Field(
            \.office, "office", Label("签约司法所", "Judicial office"), .among(\Unit.kind, .judicialOffice), .listed,
            .filtered),
        Field(\.place, "place", Label("街道（镇）", "Township"), .listed, .filtered),
        Field(\.firm, "firm", Label("律师事务所", "Firm"), .listed, .filtered),
        Field(\.scope, "scope", Label("服务范围", "Scope"), .open, .long),
        Field(\.fee, "fee", Label("年服务费", "Fee per year"), .listed),
        Field(\.signedOn, "signed_on", Label("签订日期", "Signed"), .listed),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .planned, .listed, .sorted),
        Field(\.expiresOn, "expires_on", Label("合同期满日期", "Runs until"), .planned, .notBefore("starts_on"), .listed),
        Field(\.endedOn, "ended_on", Label("终止日期", "Ended"), .notBefore("starts_on"), .listed),
        Field(\.endReason, "end_reason", Label("终止原因", "Why it ended"), .open),
    ]
}
