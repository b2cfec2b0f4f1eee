public import Declarations

/// A time in which every unit reports every day (重点时段).
public struct KeyPeriod: Register {
    public var name = ""
    public var startsOn = Day.notGiven
    public var endsOn = Day.notGiven
    public var reportHour = 16

    public init() {}

    public static let table = "key_period"
    public static let title = Label("重点时段", "key period")
    public static let function = Function.mediation

    public static let fields: [Field<KeyPeriod>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.startsOn, "starts_on", Label("开始日期", "From"), .planned, .listed, .sorted),
        Field(\.endsOn, "ends_on", Label("结束日期", "Until"), .planned, .notBefore("starts_on"), .listed),
        Field(\.reportHour, "report_hour", Label("每日报送时限", "Reports due by"), .unit(Label("时", "o'clock")), .listed),
    ]

    public static func faults(in period: KeyPeriod, at moment: Moment) -> [Fault] {
        guard !(1...23).contains(period.reportHour) else { return [] }
        return [wrong(\.reportHour, period.reportHour, Label("须在 1 至 23 时之间", "must lie between 1 and 23"))]
    }
}
