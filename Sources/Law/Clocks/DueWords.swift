public import Declarations

extension Due {
    /// The day and its working as lines for people: Chinese first, English below.
    public var lines: [String] {
        var lines = [text, "\(rule.id) \(rule.title.zh) · \(rule.title.en)"]
        lines += steps.map { "  \($0.zh)\n      \($0.en)" }
        lines.append(
            "依据 \(rule.source.label.zh)（\(rule.inForce.label.zh)）；\(rule.certainty.label.zh)，查阅于 \(rule.lookedOn)")
        if !notices.isEmpty { lines.append("日历 " + notices.map(\.title.zh).joined(separator: "；")) }
        if let calendarAsOf { lines.append("日历截至 \(calendarAsOf)") }
        if let late { lines.append("办结 \(late.label.zh) · \(late.label.en)") }
        lines += warnings.map { "提示 \($0.label.zh)\n      \($0.label.en)" }
        return lines
    }

}

extension Lateness {
    /// In time, or by how much late.
    public var label: Label {
        switch self {
        case .days(..<0), .minutes(..<0): Label("按期，提前\(amount.zh)", "in time, \(amount.en) early")
        case .days(0): Label("按期，当日", "in time, on the day")
        case .minutes(0): Label("按期，当时", "in time, to the minute")
        case .days, .minutes: Label("逾期\(amount.zh)", "late by \(amount.en)")
        case .unknown:
            Label("须核对时刻：到期当日办结，没有记时刻", "the minute is to be checked: done on the last day, minute not noted")
        }
    }

    /// By how much, without saying whether early or late.
    private var amount: Label {
        switch self {
        case .days(let days): Lateness.days(abs(days))
        case .minutes(let minutes): Lateness.span(abs(minutes))
        case .unknown: Label("", "")
        }
    }

    /// So many minutes, as people say them: `1日2小时5分`.
    public static func span(_ minutes: Int) -> Label {
        let amounts = [
            (minutes / 1_440, "日", "day"), (minutes % 1_440 / 60, "小时", "hour"), (minutes % 60, "分", "minute"),
        ]
        let parts = amounts.filter { $0.0 > 0 || minutes == 0 && $0.1 == "分" }.map { count($0.0, $0.1, $0.2) }
        return Label(parts.map(\.zh).joined(), parts.map(\.en).joined(separator: " "))
    }

    /// So many days.
    public static func days(_ number: Int) -> Label { count(number, "日", "day") }

    private static func count(_ number: Int, _ zh: String, _ one: String) -> Label {
        Label("\(number)\(zh)", "\(number) \(one)" + (number == 1 ? "" : "s"))
    }
}

extension Source {
    /// Act, number and article.
    public var label: Label {
        let mark = number.isEmpty ? Label("", "") : Label("（\(number)）", " (\(number))")
        return Label("《\(act.zh)》\(mark.zh)\(article)", "\(act.en)\(mark.en), \(article)")
    }
}

extension Example.Outcome {
    /// What came out.
    public var label: Label {
        switch self {
        case .holds(let found): Label("相符 \(found)", "holds: \(found)")
        case .refused(let why): Label("相符，不予计算：\(why.zh)", "holds, refused: \(why.en)")
        case .differs(let found): Label("不符，得出 \(found)", "differs: \(found)")
        case .wronglyRefused(let why): Label("不符，不予计算：\(why.zh)", "differs, refused: \(why.en)")
        case .unasked(let why): Label("未核：\(why.zh)", "not tried: \(why.en)")
        }
    }

    /// Whether it could not be tried.
    public var isUnasked: Bool {
        if case .unasked = self { return true }
        return false
    }
}

extension Rule {
    /// One line of a list.
    public var line: String {
        [
            id, length?.label.zh ?? kind.label.zh, certainty == .primary ? kind.label.zh : certainty.label.zh,
            inForce.label.zh, title.zh, source.label.zh, title.en,
        ].joined(separator: "\t")
    }
}
