import Counting
import Declarations
import Reports

/// What the report's page says.
extension Label {
    static let daysOfPassage = Label("本段期间", "Days")
    static let onTheDay = Label("当日", "On the day")
    static let checkList = Label("核对清单", "Checks")
    static let report = Label("半年报告", "Half-year report")
    static let allAgree = Label("全部相符", "all agree")

    static func numbersInText(_ count: Int) -> Label { Label("\(count) 处数字", "\(count) numbers") }
    static func someDiffer(_ count: Int) -> Label { Label("\(count) 处不符", "\(count) do not agree") }
    static func countedAt(_ day: Day) -> Label {
        Label("数字取自 \(day.month)月\(day.dayOfMonth)日的台账", "Counted from the records of \(day)")
    }
}

extension CountedDays {
    /// What stands in the margin: a word and the days.
    var margin: (word: Label, days: Label) {
        if isStock { return (.upTo, Label("\(period.to)", "\(period.to)")) }
        return (period.from == period.to ? .onTheDay : .daysOfPassage, .period(period.from, period.to))
    }
}

extension Label {
    fileprivate static let upTo = Label("截至", "As of")
}
