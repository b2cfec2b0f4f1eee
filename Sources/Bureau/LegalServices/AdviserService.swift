public import Declarations

/// One service of an adviser, one thing one record (一事一记).
public struct AdviserService: Register {
    public var post = Ref<AdviserPost>(0)
    public var place = Ref<Place>(0)
    public var servedOn = Day.notGiven
    public var kind = AdviserServiceKind.consult
    public var mode = AdviserServiceMode.onSite
    public var minutes = 0
    public var persons = 0
    public var content = ""
    public var outcome: String?
    public var isConfirmed = false
    public var rating: Int?

    public init() {}

    public static let table = "adviser_service"
    public static let title = Label("法律顾问服务记录", "adviser service")
    public static let function = Function.legalServices
    public static var numbers: NumberStyle { NumberWords.adviserService }

    public static let fields: [Field<AdviserService>] = [
        Field(\.post, "post", Label("法律顾问", "Adviser"), .listed),
        Field(\.place, "place", Label("村（社区）", "Village"), .listed, .filtered),
        Field(\.servedOn, "served_on", Label("服务日期", "Served on"), .listed, .sorted, .filtered),
        Field(\.kind, "kind", Label("服务内容", "Kind"), .listed, .filtered),
        Field(\.mode, "mode", Label("服务方式", "Mode"), .filtered),
        Field(\.minutes, "minutes", Label("服务时长", "Duration"), .unit(Label("分钟", "minutes")), .listed),
        Field(\.persons, "persons", Label("服务人数", "Persons served"), .unit(Label("人", "persons")), .listed),
        Field(\.content, "content", Label("服务情况", "What was done"), .personal(.text), .long, .searched),
        Field(\.outcome, "outcome", Label("处理结果", "Outcome"), .personal(.text), .long),
        Field(\.isConfirmed, "is_confirmed", Label("村（社区）签字确认", "Signed by the village"), .listed, .filtered),
        Field(\.rating, "rating", Label("村（社区）评价（1至5）", "Rating, 1 to 5")),
    ]

    public static func faults(in service: AdviserService, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if service.minutes < 1 {
            faults.append(wrong(\.minutes, service.minutes, Label("至少一分钟", "at least one minute")))
        }
        if let rating = service.rating, !(1...5).contains(rating) {
            faults.append(wrong(\.rating, rating, Label("须为 1 至 5", "must be 1 to 5")))
        }
        return faults
    }
}
