public import Declarations

/// Why no day is given: nothing is guessed (不予计算的理由).
public enum LawRefusal: Problem, Hashable {
    case unknownRule(String)
    case draft(Rule)
    case notInForce([Rule], Day, instead: Rule?)
    case gap(String, Day, Gap)
    case noDay(Rule)
    case lengthNotGiven(Rule)
    case lengthNotAsked(Rule)
    case lengthOutOfBounds(Rule, Int)
    /// The end lies outside the years 1 to 9999.
    case beyondDays(Rule)
    case minuteNotGiven(Rule)
    case calendarUnknown(year: Int, asOf: Day?)
    case unknownEvent(String)
    case eventNotAllowed(String, Rule)
    case eventOrder(String, Day)
    case extendedLate(Day, due: Day)
    case stillSuspended(Day)

    /// What was asked wrongly is 400; what the law does not answer is 409.
    public var status: Int {
        switch self {
        case .unknownRule: 404
        case .unknownEvent, .lengthNotGiven, .lengthNotAsked, .lengthOutOfBounds, .minuteNotGiven, .eventOrder: 400
        default: 409
        }
    }

    public var answer: Label {
        switch self {
        case .unknownRule(let name): Label("没有规则 \(name)", "There is no rule \(name)")
        case .draft(let rule):
            Label(
                "\(rule.id) 是草稿：出处未核，不计算日期（\(rule.place.short)）",
                "\(rule.id) is a draft: its source is not checked, so it gives no day (\(rule.place.short))")
        case .notInForce(let versions, let day, let instead): LawRefusal.outside(versions, day, instead)
        case .gap(let name, let day, let gap):
            Label(
                "\(day)，\(name) 没有适用的规定：\(gap.reason.zh)", "On \(day) nothing answers \(name): \(gap.reason.en)")
        case .noDay(let rule): Label("\(rule.id) 不产生日期", "\(rule.id) gives no day")
        case .lengthNotGiven(let rule):
            Label(
                "\(rule.id) 的长度来自记录：请给出月数（--length）",
                "The length of \(rule.id) comes from the record: give its months (--length)")
        case .lengthNotAsked(let rule):
            Label("\(rule.id) 的长度由法律规定，不能另给", "The length of \(rule.id) is the law's own and cannot be given")
        case .lengthOutOfBounds(let rule, let given):
            Label(
                "\(rule.id) 的长度应为1至\(Limits.termMonths)个月，现为\(given)",
                "The length of \(rule.id) is 1 to \(Limits.termMonths) months; \(given) was given")
        case .beyondDays(let rule):
            Label("\(rule.id) 的末日超出可表示的年份（1至9999年）", "\(rule.id) would end outside the years 1 to 9999")
        case .minuteNotGiven(let rule):
            Label("\(rule.id) 按小时计算：请给出时刻", "\(rule.id) counts hours: give the minute, as 2019-09-30T17:30")
        case .calendarUnknown(let year, let asOf): LawRefusal.beyond(year, asOf)
        case .unknownEvent(let name):
            Label("没有事件 \(name)：可用 \(ClockEvent.names)", "There is no event \(name): \(ClockEvent.names) are known")
        case .eventNotAllowed(let name, let rule):
            Label("\(rule.id) 没有这一规定：\(name)", "\(rule.id) has no clause for \(name)")
        case .eventOrder(let name, let day): Label("\(name) \(day)：先后不对", "\(name) on \(day) is out of order")
        case .extendedLate(let day, let due):
            Label("延长于 \(day)，已过期限 \(due)", "Extended on \(day), after the period had ended on \(due)")
        case .stillSuspended(let day):
            Label("自 \(day) 起中止，恢复以前没有到期日", "Suspended since \(day): no due day until it goes on")
        }
    }

    private static func outside(_ versions: [Rule], _ day: Day, _ instead: Rule?) -> Label {
        let spans = versions.map(\.inForce.label)
        let all = Label(spans.map(\.zh).joined(separator: "、"), spans.map(\.en).joined(separator: ", "))
        let id = versions.first?.id ?? ""
        let other = instead.map { Label("；当日适用 \($0.id)", "; \($0.id) is the law on that day") }
        let places = versions.map(\.place.short).joined(separator: ", ")
        return Label(
            "\(id) 在 \(day) 不适用（\(all.zh)；\(places)）" + (other?.zh ?? ""),
            "\(id) is not in force on \(day) (\(all.en); \(places))" + (other?.en ?? ""))
    }

    private static func beyond(_ year: Int, _ asOf: Day?) -> Label {
        let until = asOf.map { Label("截至 \($0)，", "As of \($0) ") } ?? Label("", "")
        let en = asOf == nil ? "The calendar of \(year)" : "the calendar of \(year)"
        return Label(
            until.zh + "\(year)年的工作日未知：缺《国务院办公厅关于\(year)年部分节假日安排的通知》",
            until.en + "\(en) is not known: the State Council's notice on the holidays of \(year) is missing")
    }
}

extension InForce {
    public var label: Label {
        switch (from, until) {
        case (let from?, let until?): Label("\(from) 至 \(until)", "\(from) to \(until)")
        case (let from?, nil): Label("\(from) 起", "from \(from)")
        case (nil, let until?): Label("至 \(until)", "until \(until)")
        case (nil, nil): Label("一直有效", "always")
        }
    }
}
