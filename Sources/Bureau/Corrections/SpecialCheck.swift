public import Declarations

/// One person looked at in a campaign (专项排查).
public struct SpecialCheck: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var campaign = CheckCampaign.antiGang
    public var noticeOn: Day?
    public var pledgeOn: Day?
    public var talkOn: Day?
    public var checkedOn = Day.notGiven
    public var finding: CheckFinding?
    public var clue: String?
    public var handedOn: Day?
    public var nextOn: Day?

    public init() {}

    public static let table = "special_check"
    public static let title = Label("专项排查", "special check")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.specialCheck }

    public static let fields: [Field<SpecialCheck>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person"), .listed, .filtered),
        Field(\.campaign, "campaign", Label("专项", "Campaign"), .listed, .filtered),
        Field(\.noticeOn, "notice_on", Label("发放告知书日期", "Notice given"), .listed),
        Field(\.pledgeOn, "pledge_on", Label("签订承诺书日期", "Pledge signed"), .listed),
        Field(\.talkOn, "talk_on", Label("谈话日期", "Talk held")),
        Field(\.checkedOn, "checked_on", Label("排查日期", "Checked"), .listed, .sorted, .filtered),
        Field(\.finding, "finding", Label("排查结论", "Finding"), .listed, .filtered),
        Field(\.clue, "clue", Label("线索内容", "The clue"), .personal(.text), .long),
        Field(\.handedOn, "handed_on", Label("移交公安日期", "Handed to the police"), .notBefore("checked_on")),
        Field(\.nextOn, "next_on", Label("下次排查日期", "Next check"), .planned, .listed),
    ]

    public static func faults(in check: SpecialCheck, at moment: Moment) -> [Fault] {
        if check.finding == .clue && check.clue == nil {
            return [missing(\.clue, Label("排查有线索", "when there is a clue"))]
        }
        if check.finding != .clue && check.clue != nil {
            return [needless(\.clue, Label("未发现线索", "without a clue"))]
        }
        return []
    }
}
