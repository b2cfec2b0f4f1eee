public import Declarations

/// What the units of a year are measured by, and by whom (考核方案).
public struct AssessmentScheme: Register {
    public var name = ""
    public var issuer = SchemeIssuer.bureau
    public var year = 0
    public var basis: String?
    public var startsOn = Day.notGiven
    public var endsOn = Day.notGiven
    public var enactedOn: Day?

    public init() {}

    public static let table = "assessment_scheme"
    public static let title = Label("考核方案", "assessment scheme")
    public static let function = Function.oversight
    public static var numbers: NumberStyle { NumberWords.scheme }

    public static let fields: [Field<AssessmentScheme>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.issuer, "issuer", Label("制定单位", "Issued by"), .listed, .filtered),
        Field(\.year, "scheme_year", Label("年度", "Year"), .listed, .filtered),
        Field(\.basis, "basis", Label("文件依据", "Basis"), .open),
        Field(\.startsOn, "starts_on", Label("考核起始", "From"), .planned, .listed, .sorted),
        Field(\.endsOn, "ends_on", Label("考核截止", "Until"), .planned, .notBefore("starts_on"), .listed),
        Field(\.enactedOn, "enacted_on", Label("施行日期", "Enacted"), .listed),
    ]
}
