public import Declarations

/// Where firms of legal services settle together (法律服务产业园).
public struct ServicePark: Register {
    public var name = ""
    public var leadFirm: Ref<LawFirm>?
    public var place: Ref<Place>?
    public var address: String?
    public var plannedOn = Day.notGiven
    public var openedOn: Day?
    public var closedOn: Day?

    public init() {}

    public static let table = "service_park"
    public static let title = Label("法律服务产业园", "park of legal services")
    public static let function = Function.legalServices

    public static let fields: [Field<ServicePark>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.leadFirm, "lead_firm", Label("牵头律师事务所", "Lead firm"), .listed),
        Field(\.place, "place", Label("所在区划", "Place"), .listed, .filtered),
        Field(\.address, "address", Label("地址", "Address"), .open),
        Field(\.plannedOn, "planned_on", Label("筹建日期", "Planned since"), .listed, .sorted),
        Field(\.openedOn, "opened_on", Label("开园日期", "Opened"), .notBefore("planned_on"), .listed),
        Field(\.closedOn, "closed_on", Label("关闭日期", "Closed"), .notBefore("opened_on")),
    ]
}
