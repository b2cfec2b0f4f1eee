public import Declarations

/// The days that a figure counts over, both included. A stock looks at the last one only.
public struct Period: Sendable, Hashable {
    public let from: Day
    public let to: Day

    /// Throws when the days are in the wrong order or further apart than a figure may reach.
    public init(from: Day, to: Day) throws(UnfitPeriod) {
        guard from <= to else { throw UnfitPeriod(from: from, to: to) }
        guard to - from < Limits.periodDays else { throw UnfitPeriod(from: from, to: to) }
        self.init(first: from, last: to)
    }

    /// One day, as a stock is asked for.
    public init(on day: Day) {
        self.init(first: day, last: day)
    }

    /// The year up to a day, which a figure is counted over unless asked otherwise.
    public init(yearTo day: Day) {
        self.init(first: day.firstOfMonth.adding(months: 1 - day.month), last: day)
    }

    /// Reads `2019`, `2019-H1`, `2019-Q2`, `2019-05`, `2019-03-05` and `2019-03-03..2019-03-15`.
    public init(named name: String) throws {
        if let dots = name.firstRange(of: "..") {
            guard let from = Day(name[..<dots.lowerBound]), let to = Day(name[dots.upperBound...]) else {
                throw UnknownPeriod(name: name)
            }
            try self.init(from: from, to: to)
        } else if let day = Day(name) {
            self.init(on: day)
        } else {
            guard let (first, months) = Period.months(named: name) else { throw UnknownPeriod(name: name) }
            self.init(first: first, last: first.adding(months: months) - 1)
        }
    }

    private init(first: Day, last: Day) {
        self.from = first
        self.to = last
    }

    /// The first day and the length in months of a year, a half, a quarter or a month.
    private static func months(named name: String) -> (Day, Int)? {
        let year = name.prefix(4)
        let rest = name.dropFirst(4)
        switch rest {
        case "": return Day("\(year)-01-01").map { ($0, 12) }
        case "-H1", "-H2": return Day("\(year)-01-01").map { ($0.adding(months: rest == "-H1" ? 0 : 6), 6) }
        case "-Q1", "-Q2", "-Q3", "-Q4":
            guard let quarter = rest.last?.wholeNumberValue else { return nil }
            return Day("\(year)-01-01").map { ($0.adding(months: 3 * (quarter - 1)), 3) }
        default: return Day("\(name)-01").map { ($0, 1) }
        }
    }

    public var days: Int { to - from + 1 }

    /// Whether it begins with a month and ends with one.
    public var isWholeMonths: Bool { from == from.firstOfMonth && to == to.lastOfMonth }

    private var monthsTouched: Int { (to.year - from.year) * 12 + to.month - from.month + 1 }

    /// The same days of the year before (同期); the end of a month stays the end of that month.
    public var sameLastYear: Period {
        let last = to.adding(months: -12)
        return Period(first: from.adding(months: -12), last: to == to.lastOfMonth ? last.lastOfMonth : last)
    }

    /// The period that ends where this one begins, of as many months or, failing whole months, as many days (上期).
    public var before: Period {
        let first = isWholeMonths ? from.adding(months: -monthsTouched) : from - days
        return Period(first: first, last: from - 1)
    }

    /// Its months in order; the first and last may be parts of one.
    public var months: [Period] {
        (0..<monthsTouched).map { index in
            let first = from.firstOfMonth.adding(months: index)
            return Period(first: max(from, first), last: min(to, first.lastOfMonth))
        }
    }

    /// The same end, begun on another day; nothing when that day lies after the end.
    func since(_ day: Day) -> Period? { day <= to ? Period(first: day, last: to) : nil }
}

/// The days of a period are in the wrong order, or too far apart.
public struct UnfitPeriod: Problem, Hashable {
    public let from: Day
    public let to: Day

    public var status: Int { 400 }
    public var answer: Label {
        if to < from {
            return Label("起始日\(from)晚于截止日\(to)", "The period begins on \(from), after its end on \(to)")
        }
        return Label(
            "期间\(from)至\(to)超过\(Limits.periodDays)天",
            "The period \(from) to \(to) is longer than \(Limits.periodDays) days")
    }
}

/// A name that no period has.
public struct UnknownPeriod: Problem, Hashable {
    public let name: String

    public var status: Int { 400 }
    public var answer: Label {
        Label(
            "不认识的期间“\(name)”，可写 2019、2019-H1、2019-Q2、2019-05 或 2019-03-03..2019-03-15",
            "Unknown period \u{201C}\(name)\u{201D}; write 2019, 2019-H1, 2019-Q2, 2019-05 or 2019-03-03..2019-03-15")
    }
}
