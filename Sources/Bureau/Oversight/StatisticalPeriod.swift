public import Declarations

/// The days over which a return to the level above counts some figures, where they are not the report's own (统计口径期):
/// legal aid's half-year ends in May, reconsideration's on 10 June.
public struct StatisticalPeriod: Register {
    public var name = ""
    public var reportPeriod = Ref<ReportPeriod>(0)
    public var scope = ""
    public var startsOn = Day.notGiven
    public var endsOn = Day.notGiven
    public var basis: String?

    public init() {}

    public static let table = "statistical_period"
    public static let title = Label("统计口径期", "statistical period")
    public static let function = Function.oversight

    public static let fields: [Field<StatisticalPeriod>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.reportPeriod, "report_period", Label("对应报告期", "Report period"), .listed, .filtered),
        Field(\.scope, "scope", Label("所涉数字（代码或其开头）", "Figures (id or its beginning)"), .open, .listed),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .planned, .listed, .sorted),
        Field(\.endsOn, "ends_on", Label("截止日期", "Until"), .planned, .notBefore("starts_on"), .listed),
        Field(\.basis, "basis", Label("依据", "Basis"), .open),
    ]

    public static var once: [PartialKeyPath<StatisticalPeriod>] { [\.reportPeriod, \.scope] }

    public static func faults(in period: StatisticalPeriod, at moment: Moment) -> [Fault] {
        guard !Manifest.figures.contains(where: { period.covers($0.id) }) else { return [] }
        return [wrong(\.scope, period.scope, Label("没有这样的数字", "there is no such figure"))]
    }

    /// Whether the returns count this figure over these days.
    public func covers(_ figure: String) -> Bool { figure == scope || figure.hasPrefix(scope + ".") }
}
