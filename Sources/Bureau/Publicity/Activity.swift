public import Declarations

/// Something done to make the law known (普法活动).
public struct Activity: Register {
    public var title = ""
    public var series: Ref<ActivitySeries>?
    public var campaign: Ref<Campaign>?
    public var isSpecial = false
    public var keyDay: KeyDay?
    public var startsOn = Day.notGiven
    public var endsOn: Day?
    public var place: Ref<Place>?
    public var venue = ""
    public var lead = Ref<Unit>(0)
    public var audiences = Several<Audience>()
    public var forms = Several<ActivityForm>()
    public var topics = Several<LegalTopic>()
    public var attendance: Int?
    public var consultations: Int?
    public var leaflets: Int?
    public var booklets: Int?
    public var gifts: Int?
    public var banners: Int?
    public var broadcasts: Int?
    public var printed: Int?
    public var cost: Money?
    public var photos: Int?
    public var summary: String?
    public var cancelReason: String?

    public init() {}

    public static let table = "activity"
    public static let title = Label("普法活动", "activity")
    public static let function = Function.publicity
    public static var numbers: NumberStyle { NumberWords.activity }

    public static let fields: [Field<Activity>] = plan + counts

    private static let plan: [Field<Activity>] = [
        Field(\.title, "title", Label("活动名称", "Title"), .open, .title, .listed, .searched),
        Field(\.series, "series", Label("所属系列", "Series"), .listed, .filtered),
        Field(\.campaign, "campaign", Label("主专项", "Main campaign"), .listed, .filtered),
        Field(\.isSpecial, "is_special", Label("专项活动", "Special activity"), .filtered),
        Field(\.keyDay, "key_day", Label("宣传节点", "Key day"), .filtered),
        Field(\.startsOn, "starts_on", Label("活动日期", "Day"), .planned, .listed, .sorted, .filtered),
        Field(\.endsOn, "ends_on", Label("结束日期", "Last day"), .planned, .notBefore("starts_on")),
        Field(\.place, "place", Label("所在区划", "Place"), .filtered),
        Field(\.venue, "venue", Label("地点", "Venue"), .open, .listed, .searched),
        Field(\.lead, "lead_unit", Label("牵头单位", "Led by"), .listed, .filtered),
        Field(\.audiences, "audiences", Label("宣传对象", "For whom"), .filtered),
        Field(\.forms, "forms", Label("活动形式", "Forms"), .filtered),
        Field(\.topics, "topics", Label("法律主题", "Topics"), .filtered),
    ]

    private static let counts: [Field<Activity>] = [
        Field(
            \.attendance, "attendance", Label("参加人次", "Attendance"), .unit(Label("人次", "attendances")), .listed),
        Field(
            \.consultations, "consultations", Label("接受咨询", "Consultations"),
            .unit(Label("人次", "consultations"))),
        Field(\.leaflets, "leaflets", Label("发放资料", "Leaflets"), .unit(Label("份", "leaflets"))),
        Field(\.booklets, "booklets", Label("发放宣传手册", "Booklets"), .unit(Label("份", "booklets"))),
        Field(\.gifts, "gifts", Label("发放宣传品", "Gifts"), .unit(Label("件", "gifts"))),
        Field(\.banners, "banners", Label("悬挂标语", "Banners"), .unit(Label("条", "banners"))),
        Field(\.broadcasts, "broadcasts", Label("广播宣传", "Broadcasts"), .unit(Label("次", "broadcasts"))),
        Field(\.printed, "printed", Label("印制资料", "Copies printed"), .unit(Label("份", "copies"))),
        Field(\.cost, "cost", Label("活动经费", "Cost")),
        Field(\.photos, "photos", Label("留存照片", "Photographs"), .unit(Label("张", "photographs"))),
        Field(\.summary, "summary", Label("活动小结", "Summary"), .open, .long),
        Field(\.cancelReason, "cancel_reason", Label("取消原因", "Why cancelled"), .open),
    ]

    public static var hints: [Hint<Activity>] {
        [
            Hint(oneOf: \.audiences), Hint(oneOf: \.forms),
            Hint(
                \.attendance, \.consultations, \.leaflets, \.booklets, \.gifts, \.banners, \.broadcasts, \.printed,
                words: Label("没有填 0", "0 where there was none")),
        ]
    }

    public static func faults(in activity: Activity, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if activity.forms.codes.isEmpty { faults.append(none(\.forms, Label("活动形式", "Forms"))) }
        if activity.audiences.codes.isEmpty { faults.append(none(\.audiences, Label("宣传对象", "For whom"))) }
        return faults
    }

    private static func none(_ path: PartialKeyPath<Activity>, _ label: Label) -> Fault {
        Fault(
            field: column(path), rule: "required",
            answer: Label("\(label.zh)：至少选一项", "\(label.en): at least one"))
    }
}
