/// How exactly a number is given.
enum Exactness: UInt8, Sendable {
    case exact
    /// At least this, less than the next round number.
    case over
    /// Somewhat less.
    case under
    /// Somewhere near.
    case about
    /// This or more.
    case least
    /// This or less.
    case most
}

/// What a number in a text tells besides its value.
struct Role: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    static let total = Role(rawValue: 1 << 0)
    /// A total of what was just listed.
    static let sum = Role(rawValue: 1 << 1)
    static let among = Role(rawValue: 1 << 2)
    /// Of last year, last month …
    static let earlier = Role(rawValue: 1 << 3)
    static let rise = Role(rawValue: 1 << 4)
    static let fall = Role(rawValue: 1 << 5)
    static let plan = Role(rawValue: 1 << 6)
    static let each = Role(rawValue: 1 << 7)
    static let share = Role(rawValue: 1 << 8)
    static let denied = Role(rawValue: 1 << 9)
    static let mainly = Role(rawValue: 1 << 10)
    static let rest = Role(rawValue: 1 << 11)
    static let overlapping = Role(rawValue: 1 << 12)
    static let from = Role(rawValue: 1 << 13)
    static let to = Role(rawValue: 1 << 14)
    static let comparing = Role(rawValue: 1 << 15)
    static let added = Role(rawValue: 1 << 16)
    static let rate = Role(rawValue: 1 << 17)
    static let involving = Role(rawValue: 1 << 18)
    static let and = Role(rawValue: 1 << 19)
    /// Its clause begins with a verb.
    static let verbLed = Role(rawValue: 1 << 20)

    static let change: Role = [.rise, .fall]
}

/// A number with its unit, and how it stands in the text.
struct Quantity: Sendable {
    /// The number with what belongs to it: approximation, scale, unit.
    var range: Range<Int>
    var value: Double
    /// The other end of a range (8-9).
    var upper: Double?
    /// The worth of the last digit written.
    var step: Double
    var unit: Unit
    var exactness = Exactness.exact
    var isChinese = false
    /// 一半, 近半数.
    var isHalf = false

    var role: Role = []
    /// The words before it in its clause, and after it up to the next mark or number.
    var before = 0..<0
    var after = 0..<0
    var sentence = 0
    var paragraph = 0
    var section = 0
    var depth = 0
    /// The first token of its clause, and its own.
    var clauseToken = 0
    var token = 0
    /// The verb and the closed set of its words.
    var verb = Verb.none
    var set = 0
    var member = 0
    var period = Span.unknown
    var isPeriodOwn = false
    /// A hash of its words without what does not tell it apart; 0 without any.
    var label = 0
    var labelLength = 0

    var isPercent: Bool { unit.family == .percent }
    var isPoints: Bool { unit.family == .points }
    var isTimes: Bool { unit.family == .multiple }
    /// A count or an amount, not a rate, a duration or a growth.
    var isCount: Bool {
        unit.family.isCounted && role.isDisjoint(with: [.rise, .fall, .each])
    }
    /// A count or an amount that is added or taken away.
    var isMoved: Bool { unit.family.isCounted && !role.isDisjoint(with: .change) }
    /// 自2018年9月以来 begins a period and is no value before another.
    var isPeriodOwnStart: Bool { period.kind == .since && isPeriodOwn }
    var isExact: Bool { exactness == .exact && upper == nil }

    /// Between which values the true one lies.
    var bounds: ClosedRange<Double> {
        if let upper { return min(value, upper)...max(value, upper) }
        let slack = step > 1 || unit.family == .money || step < 1 ? step : 0
        switch exactness {
        case .exact: return (value - slack * 0.5)...(value + slack * 0.5)
        case .over: return value...(value + leading)
        case .under: return (value * 0.8)...value
        case .about: return (value * 0.88)...(value * 1.12)
        case .least: return value...(value * 2)
        case .most: return (value * 0.5)...value
        }
    }

    /// The worth of the leading digit that is not zero at the end: 2000 → 1000, 130 → 10.
    private var leading: Double {
        var worth = step
        guard value > 0 else { return step }
        while (value / (worth * 10)).rounded() * worth * 10 == value { worth *= 10 }
        return worth
    }
}

/// What kind of thing a unit counts; counts of one family may be added.
enum UnitFamily: UInt8, Sendable {
    case none, cases, people, visits, households, groups, times, places, papers, money, area, length,
        weight, time, bare
    case percent, points, occasions, items, vehicles
    /// A multiple: 1.5 times.
    case multiple

    /// Of counts and amounts: neither a rate nor a growth nor a duration nor a number without a unit.
    var isCounted: Bool {
        switch self {
        case .percent, .points, .multiple, .time, .none, .bare: false
        default: true
        }
    }
}

/// A unit as it is written.
struct Unit: Sendable, Hashable {
    let id: Int
    let family: UnitFamily
    /// What one of it is worth in the family's base.
    let worth: Double

    static let none = Unit(id: 0, family: .none, worth: 1)
}

/// What is said to have been done.
enum Verb: UInt8, Sendable {
    case none, accept, conclude, succeed, handle, receive, hold, publish, train, inspect, refer,
        punish, review
    case establish, leave, answer, other, pend, fail
}

/// The months that a number is said to cover, as far as a text says so.
struct Span: Sendable, Hashable {
    /// 0 when unknown; otherwise the first and last month, and the last day or 0.
    var first: Int16 = 0
    var last: Int16 = 0
    var day: Int16 = 0
    /// The year, 0 when not said.
    var year: Int16 = 0
    var kind = SpanKind.unknown

    static let unknown = Span()

    /// Whether two stretches of one year have months in common.
    func overlaps(_ other: Span, inAnyYear: Bool = false) -> Bool {
        (inAnyYear || year == other.year || year == 0 || other.year == 0) && first <= other.last
            && other.first <= last
    }

    /// Whether all its months are among those of another stretch of the same year.
    func isWithin(_ other: Span) -> Bool {
        kind == .flow && other.kind == .flow && first > 0 && other.first > 0
            && (year == other.year || year == 0 || other.year == 0) && first >= other.first && last <= other.last
    }

    /// Whether two periods are surely not one.
    func differs(from other: Span) -> Bool {
        if year != 0, other.year != 0, year != other.year { return true }
        if kind == .next || other.kind == .next { return kind != other.kind }
        guard kind != .unknown, other.kind != .unknown else { return false }
        if kind == .quarter || other.kind == .quarter { return kind != other.kind }
        if kind == .since || other.kind == .since { return kind != other.kind || first != other.first }
        if last != other.last { return true }
        if kind == .flow, other.kind == .flow, first != other.first { return true }
        return day != other.day && day != 0 && other.day != 0
    }
}

/// In which way a period is said.
enum SpanKind: UInt8, Sendable {
    case unknown, flow, cutoff, since, quarter
    /// 明年: what is meant to come.
    case next
}
