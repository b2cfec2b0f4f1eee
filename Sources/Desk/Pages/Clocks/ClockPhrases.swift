import Declarations
import Law

/// What the pages on clocks say.
extension Label {
    static let whatIsDue = Label("近期到期", "What is due")
    static let overdue = Label("已逾期", "Overdue")
    static let lapsedByLaw = Label("期满依法生效，待确认", "Over: the law has acted, to be noted")
    static let dueToday = Label("今日到期", "Due today")
    static let dueSoon = Label("即将到期", "Due soon")
    static let undatedClocks = Label("没有到期日", "Without a due day")
    static let nothingDue = Label("没有到期的期限", "Nothing is due")
    static let allOffices = Label("全局", "The whole bureau")
    static let chooseLaw = Label("选择适用的规定", "Choose the law")
    static let clockPeriod = Label("期限", "Period")
    static let ofRecord = Label("记录", "Record")
    static let runningClocks = Label("计算中的期限", "Running clocks")
    static let metInTime = Label("按期办结", "Met in time")
    static let metLate = Label("逾期办结", "Met late")
    static let daysLateInAll = Label("逾期日数合计", "Days late in all")
    static let warning = Label("提醒", "Warning")
    static let cannotBeByHand = Label("由系统根据记录生成", "Follows from its record")

    static let ruleConfirmed = Label("已由两人确认，可以起算期限", "Confirmed by two people: it starts clocks")
    static let ruleNotConfirmed = Label("未经两人确认，不起算期限", "Not confirmed by two people: it starts no clock")

    static func startingClocks(_ count: Int) -> Label {
        Label("；等待的期限正在起算，已起算 \(count) 项", "; those that waited are starting, \(count) so far")
    }
    static func actedByLaw(_ day: Day, _ rule: Rule) -> Label {
        Label(
            "自 \(day) 起\(rule.title.zh)（\(rule.id)，\(rule.source.label.zh)）",
            "\(rule.title.en) since \(day) (\(rule.id), \(rule.source.label.en))")
    }
    static func within(_ days: Int) -> Label { Label("\(days)日以内", "within \(days) days") }
    static func moreClocks(_ shown: Int) -> Label { Label("只列出前 \(shown) 项", "Only the first \(shown) are shown") }
}
