public import Declarations

/// A hearing of a lawsuit, with the head or a written reason (开庭与负责人出庭).
public struct LitigationHearing: Register {
    public var litigation = Ref<LitigationCase>(0)
    public var hearingOn = Day.notGiven
    public var noticedOn: Day?
    public var isHeld = false
    public var callsForHead = true
    public var exemptGround: String?
    public var isHeadPresent = false
    public var head: String?
    public var headRank: HeadRank?
    public var hasOfficer = false
    public var absenceReason: String?
    public var spoke = false

    public init() {}

    public static let table = "litigation_hearing"
    public static let title = Label("开庭", "hearing")
    public static let function = Function.government

    public static let fields: [Field<LitigationHearing>] = [
        Field(\.litigation, "litigation", Label("行政应诉案件", "Lawsuit")),
        Field(\.hearingOn, "hearing_on", Label("开庭日期", "Hearing"), .planned, .listed),
        Field(\.noticedOn, "noticed_on", Label("法院通知负责人日期", "Court's notice to the head")),
        Field(\.isHeld, "is_held", Label("已开庭", "Held"), .listed),
        Field(\.callsForHead, "calls_for_head", Label("应由负责人出庭", "Calls for the head"), .listed),
        Field(\.exemptGround, "exempt_ground", Label("不属应出庭的理由", "Why it does not call for the head"), .open),
        Field(\.isHeadPresent, "is_head_present", Label("负责人出庭", "Head present"), .listed),
        Field(\.head, "head", Label("出庭负责人", "Head who appeared"), .personal(.name), .listed),
        Field(\.headRank, "head_rank", Label("负责人职级", "Rank"), .listed),
        Field(\.hasOfficer, "has_officer", Label("工作人员出庭", "Officer present")),
        Field(\.absenceReason, "absence_reason", Label("负责人不出庭的书面理由", "Written reason of absence"), .open),
        Field(\.spoke, "spoke", Label("负责人发言", "Head spoke")),
    ]

    public static var within: PartialKeyPath<LitigationHearing>? { \.litigation }
}
