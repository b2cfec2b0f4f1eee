public import Declarations

/// What the end of a period means (期限性质).
public enum RuleKind: String, CodeList {
    /// Late is late: it warns.
    case ceiling
    /// Not less than: it never alarms.
    case floor
    /// A power or term that is over on its day and never rolls.
    case lapsing
    /// The other body's clock, shown only.
    case foreign
    /// Good practice without consequence.
    case target
    /// What exists from the day after the period.
    case ground
    /// A rule that gives no day.
    case norm

    public var label: Label {
        switch self {
        case .ceiling: Label("最迟期限", "At the latest")
        case .floor: Label("最短期限", "Not less than")
        case .lapsing: Label("到期失效", "Lapses on its day")
        case .foreign: Label("其他机关的期限", "Another body's clock")
        case .target: Label("工作目标", "Target")
        case .ground: Label("构成事由", "Ground")
        case .norm: Label("不产生日期", "Gives no day")
        }
    }
}

/// How well the text behind a rule is known (依据把握).
public enum Certainty: String, CodeList {
    /// The article itself was read in a copy of the whole act.
    case primary
    /// The article was seen quoted on a page of some standing.
    case secondary
    /// Memory only: a draft without a date.
    case unverified

    public var label: Label {
        switch self {
        case .primary: Label("已读条文", "Article read")
        case .secondary: Label("待确认", "To be confirmed")
        case .unverified: Label("草稿", "Draft")
        }
    }
}

/// Whose act the period bounds (期限主体).
public enum Bound: String, CodeList {
    case office, party, respondent, authority, court, police, prison, lawyer, person, everybody

    public var label: Label {
        switch self {
        case .office: Label("本机关", "The office")
        case .party: Label("当事人", "The party")
        case .respondent: Label("被申请人", "The respondent")
        case .authority: Label("其他机关", "Another authority")
        case .court: Label("法院", "The court")
        case .police: Label("公安机关", "The police")
        case .prison: Label("监所", "Prison or detention house")
        case .lawyer: Label("承办人", "The lawyer")
        case .person: Label("本人", "The person")
        case .everybody: Label("各方", "Everybody")
        }
    }
}

/// Which way a period is counted (计算方向).
public enum Direction: String, Sendable, CaseIterable {
    case forward, backward
}

/// What a length counts (计算单位).
public enum LengthUnit: String, Sendable, CaseIterable {
    case workingDay, day, month, year, hour

    /// The unit as the packs write it.
    init?(written: Substring) {
        switch written {
        case "working days": self = .workingDay
        case "days": self = .day
        case "months": self = .month
        case "years": self = .year
        case "hours": self = .hour
        default: return nil
        }
    }

    public var label: Label {
        switch self {
        case .workingDay: Label("个工作日", "working days")
        case .day: Label("日", "days")
        case .month: Label("个月", "months")
        case .year: Label("年", "years")
        case .hour: Label("小时", "hours")
        }
    }
}

/// How long a period is (期限长度).
public enum Length: Sendable, Hashable {
    case fixed(Int, LengthUnit)
    /// The record says how many, as for a term of punishment.
    case fromRecord(LengthUnit)
    /// That day of the year after the event.
    case yearly(month: Int, day: Int)

    /// Reads `5 working days`, `record months` or `every 31 January`.
    init?(_ text: String) {
        guard let space = text.firstIndex(of: " ") else { return nil }
        let first = text[..<space]
        let rest = text[text.index(after: space)...]
        switch first {
        case "record":
            guard let unit = LengthUnit(written: rest) else { return nil }
            self = .fromRecord(unit)
        case "every":
            let parts = rest.split(separator: " ")
            guard parts.count == 2, let day = Int(parts[0]), let month = Length.months.firstIndex(of: String(parts[1])),
                (1...Day.length(ofMonth: month + 1, in: 2023)).contains(day)
            else { return nil }
            self = .yearly(month: month + 1, day: day)
        default:
            guard let count = Int(first), (0...10_000).contains(count), let unit = LengthUnit(written: rest) else {
                return nil
            }
            self = .fixed(count, unit)
        }
    }

    /// The unit, where the length has one.
    public var unit: LengthUnit? {
        switch self {
        case .fixed(_, let unit), .fromRecord(let unit): unit
        case .yearly: nil
        }
    }

    public var label: Label {
        switch self {
        case .fixed(let count, let unit): Label("\(count)\(unit.label.zh)", "\(count) \(unit.label.en)")
        case .fromRecord(let unit): Label("按记录（\(unit.label.zh)）", "as recorded (\(unit.label.en))")
        case .yearly(let month, let day): Label("次年\(month)月\(day)日", "\(day) \(Length.months[month - 1]) after")
        }
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
