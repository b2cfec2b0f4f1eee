public import Declarations
public import Location

/// Where a device was (定位), as it said under an order in force. It says who was there only through the order.
public struct Position: Series {
    public var order = Ref<MonitoringOrder>(0)
    public var device = Ref<TrackingDevice>(0)
    public var measuredAt = Moment(milliseconds: 0)
    public var arrivedAt = Moment(milliseconds: 0)
    public var latitude = Degrees(0)
    public var longitude = Degrees(0)
    public var accuracy: Int?
    public var source = LocationSource.unknown
    public var coordinates = CoordinateSystem.wgs84
    public var battery: Int?
    public var speed: Int?
    public var bearing: Int?
    public var isSimulated = false

    public init() {}

    /// What a device said, under the order that covers it.
    public init(_ fix: Fix, by device: Ref<TrackingDevice>, under order: Ref<MonitoringOrder>, arrivedAt: Moment) {
        (self.order, self.device, self.arrivedAt) = (order, device, arrivedAt)
        measuredAt = fix.measuredAt ?? arrivedAt
        (latitude, longitude, coordinates) = (fix.point.latitude, fix.point.longitude, fix.coordinates)
        (accuracy, source, battery) = (fix.accuracy, fix.source, fix.battery)
        (speed, bearing, isSimulated) = (fix.speed, fix.bearing, fix.isSimulated)
    }

    /// In WGS-84.
    public var point: Point { Point(latitude: latitude, longitude: longitude) }

    public static let table = "position"
    public static let title = Label("定位", "position")
    public static let function = Function.corrections

    public static let fields: [Field<Position>] = [
        Field(\.order, "monitoring_order", Label("定位决定", "Order")),
        Field(\.device, "device", Label("设备", "Device")),
        Field(\.measuredAt, "measured_at", Label("定位时间", "Measured")),
        Field(\.arrivedAt, "arrived_at", Label("到达时间", "Arrived")),
        Field(\.latitude, "latitude", Label("纬度", "Latitude"), .personal(.text)),
        Field(\.longitude, "longitude", Label("经度", "Longitude"), .personal(.text)),
        Field(\.accuracy, "accuracy", Label("精度", "Accuracy"), .unit(Label("米", "metres"))),
        Field(\.source, "source", Label("定位来源", "Source")),
        Field(\.coordinates, "coordinates", Label("设备所用坐标系", "The device's coordinates")),
        Field(\.battery, "battery", Label("电量", "Battery"), .unit(Label("%", "%"))),
        Field(\.speed, "speed", Label("速度", "Speed"), .personal(.text), .unit(Label("分米/秒", "dm/s"))),
        Field(\.bearing, "bearing", Label("方向", "Bearing"), .personal(.text), .unit(Label("度", "degrees"))),
        Field(\.isSimulated, "simulated", Label("模拟定位", "Made up by a program")),
    ]

    public static var about: PartialKeyPath<Position> { \.order }
    public static var when: PartialKeyPath<Position> { \.measuredAt }
    public static var once: [PartialKeyPath<Position>] { [\.order, \.device, \.measuredAt] }
    public static var retention: Retention { .after(MonitoringOrder.column(\.ceasesOn)) }
}

/// How many positions of a device were refused since the last such row, because no order in force covered them. They
/// are counted and kept nowhere.
public struct RefusedPosition: Series {
    public var device = Ref<TrackingDevice>(0)
    public var countedAt = Moment(milliseconds: 0)
    public var refused = 0

    public init() {}

    public static let table = "refused_position"
    public static let title = Label("拒收的定位", "refused positions")
    public static let function = Function.corrections

    public static let fields: [Field<RefusedPosition>] = [
        Field(\.device, "device", Label("设备", "Device")),
        Field(\.countedAt, "counted_at", Label("计数时间", "Counted")),
        Field(\.refused, "refused", Label("拒收次数", "Refused"), .unit(Label("次", "times"))),
    ]

    public static var about: PartialKeyPath<RefusedPosition> { \.device }
    public static var when: PartialKeyPath<RefusedPosition> { \.countedAt }
    public static var retention: Retention { .always }
}
