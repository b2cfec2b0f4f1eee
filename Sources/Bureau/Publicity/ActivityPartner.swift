public import Declarations

/// A body that takes part in an activity (联办单位).
public struct ActivityPartner: Register {
    public var activity = Ref<Activity>(0)
    public var name = ""
    public var work: String?

    public init() {}

    public static let table = "activity_partner"
    public static let title = Label("联办单位", "partner")
    public static let function = Function.publicity

    public static let fields: [Field<ActivityPartner>] = [
        Field(\.activity, "activity", Label("活动", "Activity")),
        Field(\.name, "name", Label("单位名称", "Body"), .open, .title, .listed, .searched),
        Field(\.work, "work", Label("承担工作", "What it does"), .open, .listed),
    ]

    public static var within: PartialKeyPath<ActivityPartner>? { \.activity }
}
