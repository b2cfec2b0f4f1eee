public import Declarations

/// A dispute brought to mediation (人民调解纠纷).
public struct Dispute: Register {
    public var receivedOn = Day.notGiven
    public var source = DisputeSource.application
    public var transferFrom: TransferFrom?
    public var transferMode: TransferMode?
    public var screening: Ref<Screening>?
    public var org = Ref<MediationOrg>(0)
    public var kind = DisputeKind.other
    public var localKind: LocalCode?
    public var difficulty = Difficulty.ordinary
    public var personsInvolved = 2
    public var amount = Money(fen: 0)
    public var keyGroups = Several<PersonTag>()
    public var brief = ""
    public var acceptedOn: Day?
    public var referralReason: ReferralReason?
    public var referredTo: String?
    public var result: DisputeResult?
    public var concludedOn: Day?
    public var agreementForm: AgreementForm?
    public var performance: Performance?
    public var performedOn: Day?
    public var prevented: Prevention?

    public init() {}

    public static let table = "dispute"
    public static let title = Label("调解纠纷", "dispute")
    public static let function = Function.mediation
    public static var numbers: NumberStyle { NumberWords.dispute }

    public static let fields: [Field<Dispute>] = [
        Field(\.receivedOn, "received_on", Label("登记日期", "Received"), .listed, .sorted, .filtered),
        Field(\.source, "source", Label("来源", "Source"), .listed, .filtered),
        Field(\.transferFrom, "transfer_from", Label("移送单位", "Transferred by"), .filtered),
        Field(\.transferMode, "transfer_mode", Label("移送方式", "Mode of transfer")),
        Field(\.screening, "screening", Label("所出排查", "Found by screening")),
        Field(\.org, "org", Label("调解组织", "Organisation"), .listed, .filtered),
        Field(\.kind, "kind", Label("纠纷类型", "Kind"), .listed, .filtered),
        Field(\.localKind, "local_kind", Label("本局细类", "Local kind"), .list("dispute_kind"), .filtered),
        Field(\.difficulty, "difficulty", Label("难易程度", "Difficulty"), .filtered),
        Field(
            \.personsInvolved, "persons_involved", Label("涉及人数", "Persons involved"), .unit(Label("人", "persons")),
            .listed),
        Field(\.amount, "amount", Label("涉及金额", "Amount")),
        Field(\.keyGroups, "key_groups", Label("涉及群体", "Groups concerned"), .filtered),
        Field(\.brief, "brief", Label("纠纷简况", "Brief"), .personal(.text), .searched, .long),
        Field(
            \.acceptedOn, "accepted_on", Label("受理日期", "Accepted"), .notBefore("received_on"), .listed, .filtered),
        Field(\.referralReason, "referral_reason", Label("不受理原因", "Why not accepted")),
        Field(\.referredTo, "referred_to", Label("引导、移送去向", "Passed on to"), .open),
        Field(\.result, "result", Label("调解结果", "Result"), .listed, .filtered),
        Field(
            \.concludedOn, "concluded_on", Label("办结日期", "Concluded"), .notBefore("accepted_on"), .listed, .filtered),
        Field(\.agreementForm, "agreement_form", Label("协议形式", "Form of agreement"), .filtered),
        Field(\.performance, "performance", Label("履行情况", "Performance"), .filtered),
        Field(\.performedOn, "performed_on", Label("履行日期", "Performed"), .notBefore("concluded_on")),
        Field(\.prevented, "prevented", Label("防止激化", "Kept from happening"), .filtered),
    ]

    public static var hints: [Hint<Dispute>] {
        [
            Hint(\.transferFrom, \.transferMode, when: \.source, is: .transfer),
            Hint(\.screening, when: \.source, is: .ownInitiative),
            Hint(later: \.result),
            Hint(\.amount, words: Label("没有争议金额填 0", "0 where no money is at stake")),
            Hint(\.performedOn, when: \.performance, is: .onSpot, .performed, .partial),
        ]
    }

    public static func faults(in dispute: Dispute, at moment: Moment) -> [Fault] {
        faultsOfSource(dispute) + faultsOfEnd(dispute) + faultsOfAgreement(dispute)
    }
}
