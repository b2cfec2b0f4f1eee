public import Declarations

/// A period for which the bureau reports (报告期).
public struct ReportPeriod: Register {
    public var name = ""
    public var startsOn = Day.notGiven
    public var endsOn = Day.notGiven

    public init() {}

    public static let table = "report_period"
    public static let title = Label("报告期", "report period")
    public static let function = Function.oversight

    public static let fields: [Field<ReportPeriod>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .planned, .listed, .sorted),
        Field(\.endsOn, "ends_on", Label("截止日期", "Until"), .planned, .notBefore("starts_on"), .listed),
    ]
}
