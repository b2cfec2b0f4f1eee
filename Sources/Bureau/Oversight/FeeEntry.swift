public import Declarations

/// A piece of work that may earn a fee or a point, whether it counts, and if not why (以案定补、计分).
public struct FeeEntry: Register {
    public var kind = FeeKind.mediation
    public var earner = Ref<Person>(0)
    public var dispute: Ref<Dispute>?
    public var fileNumber = ""
    public var earnedOn = Day.notGiven
    public var rule = ""
    public var counts = false
    public var reason: UncountedReason?
    public var amount = Money(fen: 0)
    public var points = 0
    public var confirmedOn: Day?
    public var paidOn: Day?

    public init() {}

    public static let table = "fee_entry"
    public static let title = Label("以案定补", "fee entry")
    public static let function = Function.oversight

    public static let fields: [Field<FeeEntry>] = [
        Field(\.kind, "kind", Label("类别", "Kind"), .listed, .filtered),
        Field(\.earner, "earner", Label("应得人", "Earned by"), .listed),
        Field(\.dispute, "dispute", Label("调解纠纷", "Dispute")),
        Field(\.fileNumber, "file_number", Label("案件编号", "File"), .open, .title, .listed, .searched),
        Field(\.earnedOn, "earned_on", Label("办理日期", "Earned on"), .listed, .sorted, .filtered),
        Field(\.rule, "rule", Label("所依规则", "Rule"), .open),
        Field(\.counts, "counts", Label("计入", "Counts"), .listed, .filtered),
        Field(\.reason, "reason", Label("不计原因", "Why not"), .listed, .filtered),
        Field(\.amount, "amount", Label("金额", "Amount"), .listed),
        Field(\.points, "points", Label("积分、工时", "Points or hours")),
        Field(\.confirmedOn, "confirmed_on", Label("核定日期", "Confirmed"), .notBefore("earned_on")),
        Field(\.paidOn, "paid_on", Label("发放日期", "Paid"), .notBefore("confirmed_on"), .listed),
    ]

    public static var once: [PartialKeyPath<FeeEntry>] { [\.kind, \.fileNumber, \.earner] }

    public static func faults(in entry: FeeEntry, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if entry.counts && entry.reason != nil {
            faults.append(needless(\.reason, Label("已计入", "when the entry counts")))
        }
        if !entry.counts && entry.reason == nil {
            faults.append(missing(\.reason, Label("不计入", "when the entry does not count")))
        }
        if !entry.counts && entry.amount.fen > 0 {
            faults.append(wrong(\.amount, entry.amount, Label("不计入的须为零", "must be zero when it does not count")))
        }
        return faults
    }
}
