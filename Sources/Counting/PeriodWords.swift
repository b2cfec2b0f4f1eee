public import Declarations

extension Period {
    /// What people call it: 2019年上半年, 2019年1—5月, 2019年3月3日至15日.
    public var label: Label { Label(chinese, english) }

    private var english: String {
        if from == to { return "\(from)" }
        return isWholeMonths && name != nil ? name ?? "" : "\(from) to \(to)"
    }

    /// The short name that `init(named:)` reads; nil for periods without one.
    public var name: String? {
        guard isWholeMonths, from.year == to.year else { return nil }
        let year = Digits.padded(from.year, to: 4)
        switch (from.month, to.month) {
        case (1, 12): return year
        case (1, 6): return year + "-H1"
        case (7, 12): return year + "-H2"
        case (1, 3), (4, 6), (7, 9), (10, 12): return "\(year)-Q\(to.month / 3)"
        case (let first, let last) where first == last: return "\(year)-\(Digits.padded(first, to: 2))"
        default: return nil
        }
    }

    private var chinese: String {
        if from == to { return Self.chinese(from) }
        guard from.year == to.year else { return "\(Self.chinese(from))至\(Self.chinese(to))" }
        if isWholeMonths { return "\(from.year)年\(monthsInChinese)" }
        if from.month == to.month { return "\(Self.chinese(from))至\(to.dayOfMonth)日" }
        return "\(Self.chinese(from))至\(to.month)月\(to.dayOfMonth)日"
    }

    private var monthsInChinese: String {
        switch (from.month, to.month) {
        case (1, 12): ""
        case (1, 6): "上半年"
        case (7, 12): "下半年"
        case (1, 3): "第一季度"
        case (4, 6): "第二季度"
        case (7, 9): "第三季度"
        case (10, 12): "第四季度"
        case (let first, let last) where first == last: "\(first)月"
        case (let first, let last): "\(first)—\(last)月"
        }
    }

    /// A day as a report writes it: 2019年3月5日.
    static func chinese(_ day: Day) -> String { "\(day.year)年\(day.month)月\(day.dayOfMonth)日" }
}
