public import Declarations

/// A further campaign that an activity serves, beside its main one (兼属专项).
public struct ActivityCampaign: Register {
    public var activity = Ref<Activity>(0)
    public var campaign = Ref<Campaign>(0)

    public init() {}

    public static let table = "activity_campaign"
    public static let title = Label("兼属专项", "further campaign")
    public static let function = Function.publicity

    public static let fields: [Field<ActivityCampaign>] = [
        Field(\.activity, "activity", Label("活动", "Activity")),
        Field(\.campaign, "campaign", Label("专项行动", "Campaign"), .listed, .filtered),
    ]

    public static var within: PartialKeyPath<ActivityCampaign>? { \.activity }
    public static var once: [PartialKeyPath<ActivityCampaign>] { [\.activity, \.campaign] }
}
