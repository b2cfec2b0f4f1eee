public import Declarations

/// Where the public is served: centre, station or point (公共法律服务中心、站、点).
public struct ServicePoint: Register {
    public var name = ""
    public var kind = ServicePointKind.point
    public var place: Ref<Place>?
    public var address: String?
    public var hours: String?
    public var phone: String?
    public var services = Several<PublicService>()
    public var openedOn = Day.notGiven
    public var closedOn: Day?

    public init() {}

    public static let table = "service_point"
    public static let title = Label("公共法律服务场所", "service point")
    public static let function = Function.organisation

    public static let fields: [Field<ServicePoint>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.kind, "kind", Label("类型", "Kind"), .listed, .filtered),
        Field(\.place, "place", Label("所在区划", "Place"), .listed, .filtered),
        Field(\.address, "address", Label("地址", "Address"), .open, .listed),
        Field(\.hours, "hours", Label("开放时间", "Hours"), .open),
        Field(\.phone, "phone", Label("电话", "Telephone"), .open, .listed),
        Field(\.services, "services", Label("服务项目", "Services"), .filtered),
        Field(\.openedOn, "opened_on", Label("启用日期", "Opened"), .listed, .sorted),
        Field(\.closedOn, "closed_on", Label("停用日期", "Closed"), .notBefore("opened_on")),
    ]
}
