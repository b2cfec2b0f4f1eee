public import Declarations

/// What a unit came to on one indicator (考核得分). It keeps what was measured and by which version of the indicator.
public struct Score: Register {
    public var scheme = Ref<AssessmentScheme>(0)
    public var indicator = Ref<Indicator>(0)
    public var assessed = Ref<Unit>(0)
    public var startsOn = Day.notGiven
    public var endsOn = Day.notGiven
    public var isByHand = false
    public var figure: String?
    public var unitColumn: String?
    public var measured: Int?
    public var base: Int?
    public var points = 0
    public var isReached = false
    public var reason: String?
    public var indicatorVersion = 0
    public var confirmedOn: Day?

    public init() {}

    public static let table = "score"
    public static let title = Label("考核得分", "score")
    public static let function = Function.oversight

    public static let fields: [Field<Score>] = [
        Field(\.scheme, "scheme", Label("考核方案", "Scheme"), .listed, .filtered),
        Field(\.indicator, "indicator", Label("指标", "Indicator"), .listed, .filtered),
        Field(\.assessed, "assessed", Label("单位", "Unit"), .listed, .filtered),
        Field(\.startsOn, "starts_on", Label("起始日期", "From"), .planned),
        Field(\.endsOn, "ends_on", Label("截止日期", "Until"), .planned, .notBefore("starts_on"), .listed, .sorted),
        Field(\.isByHand, "by_hand", Label("人工评分", "By hand"), .listed, .filtered),
        Field(\.figure, "figure", Label("所依数字", "Figure"), .open),
        Field(\.unitColumn, "unit_column", Label("单位字段", "Field that names the unit"), .open),
        Field(\.measured, "measured", Label("实测值", "Measured"), .listed),
        Field(\.base, "base", Label("基数", "Out of")),
        Field(\.points, "points", Label("得分", "Points"), .unit(Label("×0.1分", "tenths of a point")), .listed),
        Field(\.isReached, "reached", Label("达到目标", "Target reached"), .listed, .filtered),
        Field(\.reason, "reason", Label("评分理由", "Reason"), .open, .long),
        Field(\.indicatorVersion, "indicator_version", Label("指标版本", "Version of the indicator")),
        Field(\.confirmedOn, "confirmed_on", Label("核定日期", "Confirmed"), .listed),
    ]

    public static var once: [PartialKeyPath<Score>] { [\.scheme, \.indicator, \.assessed] }

    public static func faults(in score: Score, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if score.isByHand && score.reason == nil {
            faults.append(missing(\.reason, Label("人工评分", "when the score is given by hand")))
        }
        if !score.isByHand && score.measured == nil {
            faults.append(missing(\.measured, Label("按数字计分", "when the score follows from a figure")))
        }
        return faults
    }
}
