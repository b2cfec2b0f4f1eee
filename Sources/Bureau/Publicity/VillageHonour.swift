public import Declarations

/// A title of a village or community that is a model of democracy and law (民主法治示范村、社区). A village may hold
/// several levels; whoever counts villages counts it once.
public struct VillageHonour: Register {
    public var place = Ref<Place>(0)
    public var level = HonourLevel.district
    public var appliedOn = Day.notGiven
    public var batch: String?
    public var document: String?
    public var namedOn: Day?
    public var reviewedOn: Day?
    public var nextReviewOn: Day?
    public var rectifyBy: Day?
    public var revokedOn: Day?
    public var revokeReason: String?

    public init() {}

    public static let table = "village_honour"
    public static let title = Label("民主法治示范村（社区）", "model village")
    public static let function = Function.publicity
    public static var numbers: NumberStyle { NumberWords.honour }

    public static let fields: [Field<VillageHonour>] = [
        Field(\.place, "place", Label("村（社区）", "Village"), .listed, .filtered),
        Field(\.level, "level", Label("级别", "Level"), .listed, .filtered),
        Field(\.appliedOn, "applied_on", Label("申报日期", "Applied"), .listed, .sorted),
        Field(\.batch, "batch", Label("批次", "Batch"), .open, .listed, .filtered),
        Field(\.document, "document", Label("命名文号", "Document"), .open),
        Field(\.namedOn, "named_on", Label("命名日期", "Named"), .notBefore("applied_on"), .listed, .filtered),
        Field(\.reviewedOn, "reviewed_on", Label("最近复核", "Last review"), .notBefore("named_on")),
        Field(\.nextReviewOn, "next_review_on", Label("下次复核", "Next review"), .planned, .listed),
        Field(\.rectifyBy, "rectify_by", Label("整改期限", "To be put right by"), .planned),
        Field(\.revokedOn, "revoked_on", Label("撤销、注销日期", "Revoked"), .notBefore("named_on"), .listed),
        Field(\.revokeReason, "revoke_reason", Label("撤销、注销原因", "Why revoked"), .open),
    ]

    public static func faults(in honour: VillageHonour, at moment: Moment) -> [Fault] {
        guard honour.revokedOn != nil && honour.revokeReason == nil else { return [] }
        return [missing(\.revokeReason, Label("已撤销或注销", "when a title was revoked"))]
    }
}
