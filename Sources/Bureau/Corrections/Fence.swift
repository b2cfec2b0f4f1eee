public import Declarations
public import Location

/// Where somebody stays within, or may not go (活动范围、禁止区域).
public struct Fence: Register {
    public var name = ""
    public var kind = FenceKind.activity
    public var supervised: Ref<SupervisedPerson>?
    public var restraint: Ref<RestrainingOrder>?
    public var polygon = ""
    public var coordinates = CoordinateSystem.wgs84
    public var startsOn = Day.notGiven
    public var endsOn: Day?

    public init() {}

    public static let table = "fence"
    public static let title = Label("活动范围", "fence")
    public static let function = Function.corrections

    public static let fields: [Field<Fence>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.kind, "kind", Label("种类", "Kind"), .listed, .filtered),
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person")),
        Field(\.restraint, "restraint", Label("禁止令", "Restraining order")),
        Field(\.polygon, "polygon", Label("边界点（经度,纬度；…）", "Corners (longitude, latitude; …)"), .personal(.text), .long),
        Field(\.coordinates, "coordinates", Label("坐标系", "Coordinates")),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .planned, .listed, .sorted),
        Field(\.endsOn, "ends_on", Label("截止日期", "Until"), .planned, .notBefore("starts_on"), .listed),
    ]

    public static func faults(in fence: Fence, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if Area(fence.polygon, in: fence.coordinates) == nil {
            faults.append(
                Fault(
                    field: "polygon", rule: "format",
                    answer: Label(
                        "边界点：至少三个，写作“经度,纬度;经度,纬度;…”",
                        "Corners: at least three, as longitude,latitude;longitude,latitude;…")))
        }
        if fence.kind == .exclusion && fence.supervised == nil {
            faults.append(missing(\.supervised, Label("禁止进入区域", "for a forbidden place")))
        }
        return faults
    }
}
