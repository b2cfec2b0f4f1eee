public import Declarations

/// A legal risk that a check-up found, with the advice given (法律风险).
public struct RiskItem: Register {
    public var checkup = Ref<Checkup>(0)
    public var area = CheckupArea.governance
    public var grade = RiskGrade.yellow
    public var finding = ""
    public var advice = ""
    public var foundOn = Day.notGiven
    public var rectifiedOn: Day?

    public init() {}

    public static let table = "risk_item"
    public static let title = Label("法律风险", "risk item")
    public static let function = Function.legalServices

    public static let fields: [Field<RiskItem>] = [
        Field(\.checkup, "checkup", Label("法治体检", "Check-up")),
        Field(\.area, "area", Label("部分", "Area"), .listed, .filtered),
        Field(\.grade, "grade", Label("等级", "Grade"), .listed, .filtered),
        Field(\.finding, "finding", Label("风险描述", "Finding"), .personal(.text), .long),
        Field(\.advice, "advice", Label("建议", "Advice"), .personal(.text), .long),
        Field(\.foundOn, "found_on", Label("发现日期", "Found"), .listed, .sorted),
        Field(\.rectifiedOn, "rectified_on", Label("整改日期", "Put right"), .notBefore("found_on"), .listed),
    ]

    public static var within: PartialKeyPath<RiskItem>? { \.checkup }
}
