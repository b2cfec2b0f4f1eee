public import Declarations

/// Where legal aid receives people (法律援助工作站).
public struct AidStation: Register {
    public var name = ""
    public var hostKind = StationHost.centre
    public var host: Ref<Unit>?
    public var place: Ref<Place>?
    public var address: String?
    public var phone: String?
    public var hasStaff = false
    public var openedOn = Day.notGiven
    public var closedOn: Day?

    public init() {}

    public static let table = "aid_station"
    public static let title = Label("法律援助工作站", "aid station")
    public static let function = Function.legalServices

    public static let fields: [Field<AidStation>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.hostKind, "host_kind", Label("设置单位类别", "Kind of host"), .listed, .filtered),
        Field(\.host, "host", Label("设置单位", "Host"), .listed),
        Field(\.place, "place", Label("所在区划", "Place"), .filtered),
        Field(\.address, "address", Label("地址", "Address"), .open),
        Field(\.phone, "phone", Label("电话", "Telephone"), .open),
        Field(\.hasStaff, "has_staff", Label("有专门工作人员", "Has its own staff"), .listed, .filtered),
        Field(\.openedOn, "opened_on", Label("设立日期", "Opened"), .listed, .sorted),
        Field(\.closedOn, "closed_on", Label("撤销日期", "Closed"), .notBefore("opened_on")),
    ]
}
