public import Declarations
public import Location

/// An alert that somebody must look into (越界、失联、断电告警). It finds nothing by itself.
public struct LocationAlert: Register {
    public var supervised = Ref<SupervisedPerson>(0)
    public var raisedOn = Day.notGiven
    public var kind = LocationAlertKind.outOfArea
    public var beganAt = Moment(milliseconds: 0)
    public var endedAt: Moment?
    public var order = Ref<MonitoringOrder>(0)
    public var device: Ref<TrackingDevice>?
    public var fence: Ref<Fence>?
    public var source = LocationSource.gnss
    public var points = 1
    public var accuracy = 0
    public var place: String?
    public var leave: Ref<Leave>?
    public var foundOn: Day?
    public var finding: String?
    public var measure: String?
    public var discipline: Ref<Discipline>?

    public init() {}

    public static let table = "location_alert"
    public static let title = Label("定位告警", "location alert")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.locationAlert }

    public static let fields: [Field<LocationAlert>] = [
        Field(\.supervised, "supervised", Label("社区矫正对象", "Supervised person"), .listed, .filtered),
        Field(\.raisedOn, "raised_on", Label("告警日期", "Raised"), .listed, .sorted, .filtered),
        Field(\.kind, "kind", Label("告警种类", "Kind"), .listed, .filtered),
        Field(\.beganAt, "began_at", Label("开始时间", "Began"), .listed),
        Field(\.endedAt, "ended_at", Label("结束时间", "Ended"), .notBefore("began_at")),
        Field(\.order, "monitoring_order", Label("定位决定", "Order")),
        Field(\.device, "device", Label("设备", "Device")),
        Field(\.fence, "fence", Label("活动范围", "Fence")),
        Field(\.source, "source", Label("定位来源", "Source"), .filtered),
        Field(\.points, "points", Label("定位点数", "Points"), .unit(Label("个", "points"))),
        Field(\.accuracy, "accuracy", Label("最差精度", "Worst accuracy"), .unit(Label("米", "metres"))),
        Field(\.place, "place", Label("告警地点", "Where"), .personal(.address)),
        Field(\.leave, "leave_request", Label("对应请假", "Leave in force")),
        Field(\.foundOn, "found_on", Label("核实日期", "Looked into"), .notBefore("raised_on"), .listed),
        Field(\.finding, "finding", Label("核实情况", "Finding"), .personal(.text), .long),
        Field(\.measure, "measure", Label("处理措施", "Measure"), .personal(.text), .long),
        Field(\.discipline, "discipline", Label("考核奖惩", "Sanction")),
    ]
}
