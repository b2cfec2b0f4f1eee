public import Declarations

/// A device that reports where its holder is (定位设备).
public struct TrackingDevice: Register {
    public var kind = DeviceKind.watch
    public var serial = ""
    public var maker: String?
    public var supervised: Ref<SupervisedPerson>?
    public var order: Ref<MonitoringOrder>?
    public var issuedOn: Day?
    public var returnedOn: Day?
    public var retiredOn: Day?

    public init() {}

    public static let table = "tracking_device"
    public static let title = Label("定位设备", "tracking device")
    public static let function = Function.corrections
    public static var numbers: NumberStyle { NumberWords.device }

    public static let fields: [Field<TrackingDevice>] = [
        Field(\.kind, "kind", Label("设备种类", "Kind"), .listed, .filtered),
        Field(\.serial, "serial", Label("设备号", "Serial number"), .open, .title, .listed, .searched),
        Field(\.maker, "maker", Label("厂家型号", "Make"), .open),
        Field(\.supervised, "supervised", Label("佩戴人", "Holder"), .listed),
        Field(\.order, "monitoring_order", Label("定位决定", "Order")),
        Field(\.issuedOn, "issued_on", Label("发放日期", "Issued"), .listed),
        Field(\.returnedOn, "returned_on", Label("收回日期", "Returned"), .notBefore("issued_on"), .listed),
        Field(\.retiredOn, "retired_on", Label("报废日期", "Retired"), .notBefore("issued_on")),
    ]

    public static func faults(in device: TrackingDevice, at moment: Moment) -> [Fault] {
        let isIssued = device.issuedOn != nil
        guard isIssued != (device.supervised != nil && device.order != nil) else { return [] }
        if !isIssued { return [missing(\.issuedOn, Label("已有佩戴人", "when somebody holds it"))] }
        let why = Label("已经发放", "when it was issued")
        return (device.supervised == nil ? [missing(\.supervised, why)] : [])
            + (device.order == nil ? [missing(\.order, why)] : [])
    }
}
