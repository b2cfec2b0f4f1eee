public import Declarations

/// Money given for a site, by who gave it (建设经费).
public struct SiteCost: Register {
    public var site = Ref<CultureSite>(0)
    public var source = FundingSource.township
    public var fundedOn = Day.notGiven
    public var amount = Money(fen: 0)
    public var purpose: String?

    public init() {}

    public static let table = "site_cost"
    public static let title = Label("阵地建设经费", "cost of a site")
    public static let function = Function.publicity

    public static let fields: [Field<SiteCost>] = [
        Field(\.site, "site", Label("阵地", "Site")),
        Field(\.source, "source", Label("经费来源", "Paid by"), .listed, .filtered),
        Field(\.fundedOn, "funded_on", Label("安排日期", "Given on"), .listed, .sorted),
        Field(\.amount, "amount", Label("金额", "Amount"), .listed),
        Field(\.purpose, "purpose", Label("用途", "For what"), .open, .listed),
    ]

    public static var within: PartialKeyPath<SiteCost>? { \.site }

    public static func faults(in cost: SiteCost, at moment: Moment) -> [Fault] {
        guard cost.amount.fen == 0 else { return [] }
        return [wrong(\.amount, cost.amount, Label("须大于零", "must be more than nothing"))]
    }
}
