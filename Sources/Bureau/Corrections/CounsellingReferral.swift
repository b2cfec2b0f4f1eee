public import Declarations

/// A supervised person passed on to a counsellor (心理辅导转介).
public struct CounsellingReferral: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var referredOn = Day.notGiven
    public var referredTo = ""
    public var reason = ""
    public var consentOn: Day?
    public var sessions = 0
    public var closedOn: Day?
    public var outcome: String?

    public init() {}

    public static let table = "counselling_referral"
    public static let title = Label("心理辅导转介", "referral to counselling")
    public static let function = Function.corrections

    public static let fields: [Field<CounsellingReferral>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person"), .listed, .filtered),
        Field(\.referredOn, "referred_on", Label("转介日期", "Referred"), .listed, .sorted),
        Field(\.referredTo, "referred_to", Label("转介机构", "Referred to"), .open, .listed),
        Field(\.reason, "reason", Label("转介原因", "Reason"), .personal(.text), .long),
        Field(\.consentOn, "consent_on", Label("本人同意日期", "Consented")),
        Field(\.sessions, "sessions", Label("辅导次数", "Sessions"), .unit(Label("次", "sessions"))),
        Field(\.closedOn, "closed_on", Label("结案日期", "Closed"), .notBefore("referred_on"), .listed),
        Field(\.outcome, "outcome", Label("辅导情况", "Outcome"), .personal(.text), .long),
    ]
}
