public import Declarations

/// One thing that a scheme measures, and how it becomes points (考核指标).
public struct Indicator: Register {
    public var scheme = Ref<AssessmentScheme>(0)
    public var work = ""
    public var name = ""
    public var source = IndicatorSource.figure
    public var figure: String?
    public var unitColumn: String?
    public var formula = ScoreFormula.proportional
    public var weight = 0
    public var target = 0
    public var perCase = 0
    public var bands: String?
    public var dataSheet: String?
    public var responsible: Ref<Unit>?

    public init() {}

    public static let table = "indicator"
    public static let title = Label("考核指标", "indicator")
    public static let function = Function.oversight

    public static let fields: [Field<Indicator>] = [
        Field(\.scheme, "scheme", Label("考核方案", "Scheme"), .listed),
        Field(\.work, "work", Label("工作类别", "Field of work"), .open, .listed),
        Field(\.name, "name", Label("评价指标", "Indicator"), .open, .title, .listed),
        Field(\.source, "source", Label("数据来源", "Source"), .listed),
        Field(\.figure, "figure", Label("所依数字", "Figure"), .open, .listed),
        Field(\.unitColumn, "unit_column", Label("单位字段", "Field that names the unit"), .open),
        Field(\.formula, "formula", Label("计分方法", "Formula"), .listed),
        Field(\.weight, "weight", Label("满分", "Full marks"), .unit(Label("×0.1分", "tenths of a point")), .listed),
        Field(\.target, "target", Label("目标值", "Target"), .listed),
        Field(\.perCase, "per_case", Label("每件扣分", "Deducted per case"), .unit(Label("×0.1分", "tenths of a point"))),
        Field(\.bands, "bands", Label("分档", "Bands"), .open),
        Field(\.dataSheet, "data_sheet", Label("数据采集标准", "How the data are collected"), .open, .long),
        Field(\.responsible, "responsible", Label("责任部门", "Responsible"), .listed),
    ]

    public static var within: PartialKeyPath<Indicator>? { \.scheme }

    public static func faults(in indicator: Indicator, at moment: Moment) -> [Fault] {
        faultsOfSource(indicator) + faultsOfFormula(indicator)
    }
}
