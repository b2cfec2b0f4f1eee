public import Declarations

/// A look at the upkeep of a site (阵地巡查).
public struct SiteInspection: Register {
    public var site = Ref<CultureSite>(0)
    public var inspectedOn = Day.notGiven
    public var findings: String?
    public var dueOn: Day?
    public var putRightOn: Day?

    public init() {}

    public static let table = "site_inspection"
    public static let title = Label("阵地巡查", "inspection of a site")
    public static let function = Function.publicity

    public static let fields: [Field<SiteInspection>] = [
        Field(\.site, "site", Label("阵地", "Site")),
        Field(\.inspectedOn, "inspected_on", Label("巡查日期", "Inspected"), .listed, .sorted),
        Field(\.findings, "findings", Label("发现问题", "Findings"), .open, .long, .listed),
        Field(\.dueOn, "due_on", Label("整改期限", "To be put right by"), .planned, .notBefore("inspected_on")),
        Field(\.putRightOn, "put_right_on", Label("整改日期", "Put right"), .notBefore("inspected_on"), .listed),
    ]

    public static var within: PartialKeyPath<SiteInspection>? { \.site }

    public static var alike: [Likeness<SiteInspection>] { [Likeness(\.site, \.inspectedOn)] }

    public static func faults(in inspection: SiteInspection, at moment: Moment) -> [Fault] {
        guard inspection.findings == nil && (inspection.putRightOn != nil || inspection.dueOn != nil) else { return [] }
        return [missing(\.findings, Label("有整改", "when something is to be put right"))]
    }
}
