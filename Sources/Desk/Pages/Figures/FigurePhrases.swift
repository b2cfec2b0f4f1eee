import Counting
import Declarations

/// What figures say.
extension Label {
    static let byMonths = Label("逐月", "Month by month")
    static let asTable = Label("看成表", "As a table")
    static let month = Label("月份", "Month")
    static let share = Label("占比", "Share")
    static let countsWhat = Label("数什么", "Counts")
    static let kindOfNumber = Label("种类", "Kind")
    static let definitionVersion = Label("口径", "Definition")
    static let madeOf = Label("由这些数得出", "Made of")
    static let addsUp = Label("加起来对不对", "Does it add up")
    static let agrees = Label("相符", "agrees")
    static let sameDaysLastYear = Label("去年同期", "Same days last year")
    static let numerator = Label("分子", "Numerator")
    static let denominator = Label("分母", "Denominator")
    static let subtracted = Label("减", "Less")
    static let added = Label("加", "Plus")
    static let ofWhichOpening = Label("其中期初导入", "Of which opening stock")
    static let recordsOfIt = Label("条记录", "records")
    static let period = Label("期间", "Period")
    static let anotherPeriod = Label("自选…", "Other days…")
    static let asOfDay = Label("截至", "As of")
    static let records = Label("记录", "Records")
    static let figureName = Label("名称", "Figure")
    static let value = Label("数", "Value")
    static let figuresThisYear = Label("指标：今年以来", "Figures: this year so far")
    static let thisYearSoFar = Label("今年以来的数，点数字看记录", "This year so far; a number opens its records")
    static let parts = Label("各部分", "Parts")
    static let overlapping = Label("一条可计入几类，合计大于总数", "A record may count in several parts")
    static let tooFew = Label("数太少，只列数，不画图", "Too few to draw; the numbers only")
    static let figurePage = Label("指标页", "Figure's page")
    static let chosenFigure = Label("所选指标", "Chosen figure")
    static let howCounted = Label("怎么数的", "How it is counted")
    static let close = Label("关闭", "Close")

    static let today = Label("今天", "Today")
    static let endOfLastMonth = Label("上月底", "End of last month")
    static let endOfLastYear = Label("去年底", "End of last year")
    static let thisMonth = Label("本月", "This month")
    static let lastMonth = Label("上月", "Last month")
    static let thisQuarter = Label("本季", "This quarter")
    static let thisYear = Label("今年", "This year")
    static let lastYear = Label("去年", "Last year")

    static let unitOfNumber = Label("单位", "Unit")
    static func figureCount(_ count: Int) -> Label { Label("\(count) 个", "\(count) figures") }
    static func endOfHalf(of year: Int) -> Label { Label("\(year)年6月底", "End of June \(year)") }
    static func half(of year: Int) -> Label { Label("\(year)年上半年", "First half of \(year)") }
    static func moreParts(_ count: Int) -> Label { Label("其余 \(count) 类", "\(count) more") }
    static func version(_ number: Int) -> Label { Label("第 \(number) 版", "version \(number)") }
    static func by(_ label: Label) -> Label { Label("按\(label.zh)", "By \(label.en.lowercased())") }
    static func openRecords(_ number: String) -> Label { Label("打开这 \(number) 条记录", "Open these \(number) records") }
    static func year(_ year: Int) -> Label { Label("\(year)年", "\(year)") }
    static func sameMonth(_ year: Int) -> Label { Label("\(year)年同月", "Same month of \(year)") }
    static func monthName(_ month: Int) -> Label {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return Label("\(month)月", names[(month - 1) % 12])
    }
    static func countedUpTo(_ day: Day) -> Label {
        Label("数到 \(day.month)月\(day.dayOfMonth)日", "counted up to \(day)")
    }
    static func onAccountOf(_ count: Int) -> Label { Label("牵涉 \(count) 条记录：", "On account of \(count) records:") }
    static func off(by number: String) -> Label { Label("相差 \(number)", "off by \(number)") }
    static func ofKinds(_ count: Int, shown: Int) -> Label {
        Label("共 \(count) 类，列前 \(shown) 类", "\(count) parts, the first \(shown)")
    }
    static func increase(_ count: Int64, _ unit: Label, _ change: Label) -> Label {
        let size = Digits.grouped(Int64(count.magnitude))
        if count == 0 { return Label("持平", "unchanged") }
        return count > 0
            ? Label("增加 \(size) \(unit.zh)（\(change.zh)）", "\(size) more (\(change.en))")
            : Label("减少 \(size) \(unit.zh)（\(change.zh)）", "\(size) fewer (\(change.en))")
    }
    /// What a pillar of the chart says to whoever points at it.
    static func pillar(_ month: Label, _ now: String, _ before: String?) -> Label {
        Label(
            "\(month.zh) \(now)" + (before.map { "，去年同月 \($0)" } ?? ""),
            "\(month.en) \(now)" + (before.map { ", same month last year \($0)" } ?? ""))
    }
}

extension Count {
    /// The days that it counts over: a stock names its last.
    var daysInWords: Label {
        guard sense == .stock else { return .period(period.from, period.to) }
        return Label("截至 \(period.to)", "as of \(period.to)")
    }

    /// The unit as it stands behind the number; a percentage has it inside.
    var unitWord: Label { unit == .percent ? Label("", "") : unit.label }
}

extension Comparison {
    /// The change in words. Of fewer than ten cases no rate is given.
    var words: Label {
        guard let difference, let now = now.amount, let earlier = earlier.amount else { return change.label }
        guard max(now, earlier) >= Chart.least else { return .increaseOnly(difference, self.now.unitWord) }
        if difference == 0 { return .increaseOnly(0, self.now.unitWord) }
        return now == 0 || earlier == 0
            ? .increaseOnly(difference, self.now.unitWord)
            : .increase(self.now.unit == .money ? difference / 100 : difference, self.now.unitWord, change.label)
    }
}

extension Label {
    fileprivate static func increaseOnly(_ count: Int64, _ unit: Label) -> Label {
        let size = Digits.grouped(Int64(count.magnitude))
        if count == 0 { return Label("持平", "unchanged") }
        return count > 0
            ? Label("增加 \(size) \(unit.zh)", "\(size) more") : Label("减少 \(size) \(unit.zh)", "\(size) fewer")
    }
}
