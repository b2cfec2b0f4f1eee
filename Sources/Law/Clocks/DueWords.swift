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
        if let late { lines.append("办结 \(Due.timeliness(late).zh) · \(Due.timeliness(late).en)") }
        lines += warnings.map { "提示 \($0.label.zh)\n      \($0.label.en)" }
        return lines
    }

    /// In time, or by how much late.
    public static func timeliness(_ late: Int) -> Label {
        switch late {
        case ..<0: Label("按期，提前\(-late)日", "in time, \(-late) days early")
        case 0: Label("按期，当日", "in time, on the day")
        default: Label("逾期\(late)日", "late by \(late) days")
        }
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
