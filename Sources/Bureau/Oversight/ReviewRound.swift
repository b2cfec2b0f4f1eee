public import Declarations

/// A sample of files that are read through (案卷评查).
public struct ReviewRound: Register {
    public var name = ""
    public var sampledRegister = ""
    public var dayColumn = ""
    public var filesFrom = Day.notGiven
    public var filesUntil = Day.notGiven
    public var size = 0
    public var perUnit = false
    public var seed = 0
    public var item = Ref<CheckItem>(0)
    public var drawnOn: Day?

    public init() {}

    public static let table = "review_round"
    public static let title = Label("案卷评查批次", "review round")
    public static let function = Function.oversight
    public static var numbers: NumberStyle { NumberWords.reviewRound }

    public static let fields: [Field<ReviewRound>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.sampledRegister, "sampled_register", Label("评查台账", "Register"), .open, .listed, .filtered),
        Field(\.dayColumn, "day_column", Label("案卷日期字段", "Day that places a file"), .open),
        Field(\.filesFrom, "files_from", Label("案卷起始日期", "Files from"), .planned, .listed, .sorted),
        Field(\.filesUntil, "files_until", Label("案卷截止日期", "Files until"), .planned, .notBefore("files_from"), .listed),
        Field(\.size, "size", Label("抽取份数", "Files drawn"), .unit(Label("份", "files")), .listed),
        Field(\.perUnit, "per_unit", Label("按单位各抽", "So many of each unit")),
        Field(\.seed, "seed", Label("随机种子", "Seed"), .listed),
        Field(\.item, "item", Label("检查项目", "Item")),
        Field(\.drawnOn, "drawn_on", Label("抽取日期", "Drawn on"), .listed),
    ]

    public static func faults(in round: ReviewRound, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        let shape = Manifest.catalogue.shape(round.sampledRegister)
        if shape == nil || shape?.parent != nil {
            faults.append(
                wrong(\.sampledRegister, round.sampledRegister, Label("没有这个有编号的台账", "is no register with numbers")))
        }
        if let shape, shape.field(round.dayColumn)?.kind != .day {
            faults.append(wrong(\.dayColumn, round.dayColumn, Label("不是该台账的日期", "is no day of that register")))
        }
        if !(1...Limits.pageRows).contains(round.size) {
            faults.append(
                wrong(\.size, round.size, Label("须为 1 至 \(Limits.pageRows)", "must be 1 to \(Limits.pageRows)")))
        }
        return faults
    }
}
