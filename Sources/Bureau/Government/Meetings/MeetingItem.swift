public import Declarations

/// An item of a meeting, with the case or review that it is about (议题).
public struct MeetingItem: Register {
    public var meeting = Ref<Meeting>(0)
    public var position = 1
    public var subject = ""
    public var reporter: Ref<Unit>?
    public var review: Ref<LegalityReview>?
    public var reconsideration: Ref<ReconsiderationCase>?
    public var litigation: Ref<LitigationCase>?
    public var referral: Ref<CriminalReferral>?
    public var conclusion: String?

    public init() {}

    public static let table = "meeting_item"
    public static let title = Label("议题", "item")
    public static let function = Function.government

    public static let fields: [Field<MeetingItem>] = [
        Field(\.meeting, "meeting", Label("会议", "Meeting")),
        Field(\.position, "position", Label("序号", "Position"), .listed),
        Field(\.subject, "subject", Label("议题", "Subject"), .open, .listed),
        Field(\.reporter, "reporter", Label("汇报单位", "Reported by"), .listed),
        Field(\.review, "review", Label("合法性审查", "Legality review")),
        Field(\.reconsideration, "reconsideration", Label("行政复议案件", "Reconsideration")),
        Field(\.litigation, "litigation", Label("行政应诉案件", "Lawsuit")),
        Field(\.referral, "referral", Label("移送案件", "Referral")),
        Field(\.conclusion, "conclusion", Label("议定意见", "Conclusion"), .open, .long, .listed),
    ]

    public static var within: PartialKeyPath<MeetingItem>? { \.meeting }
}
