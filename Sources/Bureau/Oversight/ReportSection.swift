public import Declarations

/// Sections of the bureau's half-year report.
public enum SectionCode: String, CodeList {
    case publicity, mediation
    case legalServices = "legal_services"
    case majorCases = "major_cases"
    case specialGroups = "special_groups"
    case leaves
    case government, reconsideration, enforcement, oversight

    public var label: Label {
        switch self {
        case .publicity: Label("法治宣传", "Law publicity")
        case .mediation: Label("人民调解", "Mediation")
        case .legalServices: Label("公共法律服务", "Legal services")
        case .specialGroups: Label("特殊人群管理", "Special groups")
        case .majorCases: Label("涉黑涉恶案件报备", "Major case filings")
        case .leaves: Label("社区矫正请假外出", "Leaves of supervised persons")
        case .reconsideration: Label("复议应诉", "Reconsideration and litigation")
        case .enforcement: Label("综合执法", "Comprehensive enforcement")
        case .government: Label("依法行政", "Government by law")
        case .oversight: Label("督查与绩效", "Oversight")
        }
    }
}

/// The days that one section of a report counts, where they differ from the report's own (统计口径).
public struct ReportSection: Register {
    public var reportPeriod = Ref<ReportPeriod>(0)
    public var section = SectionCode.mediation
    public var startsOn = Day.notGiven
    public var endsOn = Day.notGiven

    public init() {}

    public static let table = "report_section"
    public static let title = Label("分节统计期", "section's own period")
    public static let function = Function.oversight

    public static let fields: [Field<ReportSection>] = [
        Field(\.reportPeriod, "report_period", Label("报告期", "Report period")),
        Field(\.section, "section", Label("章节", "Section"), .listed),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .planned, .listed),
        Field(\.endsOn, "ends_on", Label("截止日期", "Until"), .planned, .notBefore("starts_on"), .listed),
    ]

    public static var within: PartialKeyPath<ReportSection>? { \.reportPeriod }
    public static var once: [PartialKeyPath<ReportSection>] { [\.reportPeriod, \.section] }
}
