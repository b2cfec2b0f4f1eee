import Declarations

/// The working of a due day, in words.
extension Label {
    private static func zh(_ day: Day, from: Day) -> String {
        let short = "\(day.month)月\(day.dayOfMonth)日"
        return day.year == from.year ? short : "\(day.year)年\(short)"
    }

    private static func zh(_ first: Day, _ last: Day, from: Day) -> String {
        if first == last { return zh(first, from: from) }
        let end = first.month == last.month && first.year == last.year ? "\(last.dayOfMonth)日" : zh(last, from: first)
        let start = zh(first, from: from)
        return first.month == last.month && first.year == last.year ? "\(start.dropLast())–\(end)" : "\(start)至\(end)"
    }

    private static func en(_ first: Day, _ last: Day) -> String { first == last ? "\(first)" : "\(first) to \(last)" }

    static func begins(_ start: ClockStart, _ event: Label) -> Label {
        Label("\(start) \(event.zh)，次日起算", "\(start): \(event.en); counted from the next day")
    }

    static func beginsAtOnce(_ start: ClockStart, _ event: Label) -> Label {
        Label("\(start) \(event.zh)，即时起算", "\(start): \(event.en); counted from that minute")
    }

    static func beginsBackward(_ start: ClockStart, _ event: Label) -> Label {
        Label("\(start) \(event.zh)，当日不计，往前数", "\(start): \(event.en); that day is not counted, then backwards")
    }

    static func goesOn(_ rule: Rule, _ day: Day) -> Label {
        Label("从 \(rule.id) 的末日 \(day)（未顺延）接着算", "Goes on from \(day), the unrolled end of \(rule.id)")
    }

    static func worked(_ days: [Day], _ numbers: [Int], _ name: Label, from: Day) -> Label {
        let list = days.enumerated().map { index, day in
            index > 0 && day.month == days[index - 1].month ? "\(day.dayOfMonth)日" : zh(day, from: from)
        }.joined(separator: "、")
        let counts = numbers.sorted().map(String.init)
        return Label(
            "\(list)\(name.zh)调休上班，计为第\(counts.joined(separator: "、"))日",
            "\(days.map(\.description).joined(separator: ", ")) worked for \(name.en), day "
                + counts.joined(separator: " and "))
    }

    static func off(_ first: Day, _ last: Day, _ name: Label, from: Day) -> Label {
        Label("\(zh(first, last, from: from))\(name.zh)", "\(en(first, last)) off: \(name.en)")
    }

    static func notCounted(_ first: Day, _ last: Day, from: Day) -> Label {
        Label("\(zh(first, last, from: from))中止，不计", "\(en(first, last)) suspended, not counted")
    }

    static func weekends(_ count: Int) -> Label {
        Label("其间周六、周日\(count)天不计", "\(count) other days of weekends not counted")
    }

    static func workingDay(_ count: Int, _ day: Day, from: Day) -> Label {
        Label("第\(count)个工作日为\(zh(day, from: from))", "working day \(count) is \(day)")
    }

    static func day(_ count: Int, _ day: Day, from: Day) -> Label {
        Label("第\(count)日为\(zh(day, from: from))", "day \(count) is \(day)")
    }

    static func corresponding(_ months: Int, _ day: Day) -> Label {
        Label("\(span(months).zh)后的对应日为 \(day)", "the corresponding day \(span(months).en) later is \(day)")
    }

    static func endOfMonth(_ months: Int, _ day: Day) -> Label {
        Label(
            "\(span(months).zh)后没有对应日，以月末 \(day) 为准",
            "\(span(months).en) later there is no corresponding day: the month's last, \(day)")
    }

    private static func span(_ months: Int) -> Label {
        months % 12 == 0 && months > 0
            ? Label("\(months / 12)年", months == 12 ? "1 year" : "\(months / 12) years")
            : Label("\(months)个月", months == 1 ? "1 month" : "\(months) months")
    }

    static func dayBefore(_ day: Day) -> Label {
        Label("到对应日的前一日 \(day) 为止", "it ends the day before, \(day)")
    }

    static func suspended(_ from: Day, _ until: Day, _ end: Day) -> Label {
        Label(
            "\(from)中止，\(until)原因消除，其间\(until - from)日不计，末日移到 \(end)",
            "suspended on \(from), the cause ended on \(until): \(until - from) days not counted, the end moves to "
                + end.description)
    }

    static func noRoll(_ day: Day, _ kind: DayKind) -> Label {
        guard case .worked(let name) = kind else {
            return Label("该日是工作日，不顺延", "a working day: it does not move")
        }
        return Label("该日为\(name.zh)调休上班日，不顺延", "a rest day worked for \(name.en): it does not move")
    }

    static func rolled(_ day: Day, _ kind: DayKind, _ span: ClosedRange<Day>, _ target: Day) -> Label {
        Label(
            "该日为\(rest(day, kind, span).zh)，顺延至其后第一个工作日 \(target)",
            "\(rest(day, kind, span).en): moves to the first working day after it, \(target)")
    }

    static func stays(_ day: Day, _ kind: DayKind) -> Label {
        let what = rest(day, kind, day...day)
        return Label("该日为\(what.zh)，依本规则不顺延", "\(what.en): by this rule it does not move")
    }

    private static func rest(_ day: Day, _ kind: DayKind, _ span: ClosedRange<Day>) -> Label {
        guard case .holiday(let name) = kind else {
            return day.weekday == 6 ? Label("星期六", "a Saturday") : Label("星期日", "a Sunday")
        }
        let days =
            span.lowerBound == span.upperBound
            ? Label("", "")
            : Label(
                "（\(zh(span.lowerBound, span.upperBound, from: day))）", " (\(en(span.lowerBound, span.upperBound)))")
        return Label("\(name.zh)假期\(days.zh)", "within \(name.en)\(days.en)")
    }

    static func hours(_ count: Int, _ end: Moment) -> Label {
        Label(
            "\(count)小时后为 \(end.toTheMinute)，不因休假日延长",
            "\(count) hours later is \(end.toTheMinute); days of rest do not extend it")
    }

    static func before(_ count: Int, _ unit: LengthUnit, _ day: Day) -> Label {
        Label("往前第\(count)\(unit.label.zh)为 \(day)，最迟当日", "\(count) \(unit.label.en) before is \(day), the latest day")
    }

    static func yearly(_ day: Day) -> Label {
        Label("次年的这一天为 \(day)", "that day of the year after is \(day)")
    }

    static func sameDay(_ day: Day) -> Label {
        Label("就在该日 \(day)", "on that very day, \(day)")
    }

    static func groundFrom(_ day: Day) -> Label {
        Label("事由自次日 \(day) 起存在", "the ground exists from the day after, \(day)")
    }
}
