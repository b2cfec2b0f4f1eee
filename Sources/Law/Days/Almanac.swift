public import Declarations

/// What a day is for the office (日期性质).
public enum DayKind: Sendable, Hashable {
    case working
    /// A Saturday or Sunday made a working day.
    case worked(Label)
    case weekend
    case holiday(Label)

    /// Whether the office is open.
    public var isWorking: Bool {
        switch self {
        case .working, .worked: true
        case .weekend, .holiday: false
        }
    }
}

/// Working days by the notices that were out on a day (工作日历).
public struct Almanac: Sendable {
    public let notices: [Notice]
    public private(set) var asOf: Day?
    private let special: [Day: DayKind]
    private let years: Set<Int>

    /// After this day of December the next year's notice may still change a year.
    static let lastSureDay = 20

    /// The calendar of all notices that were out on a day; of all there are without one.
    public init(_ all: [Notice], asOf: Day? = nil) {
        let known = all.filter { $0.isKnown(on: asOf) }
        let plans = known.filter { !$0.isChange }
        let years = Set(plans.map(\.year))
        let notices = known.filter { years.contains($0.year) }
        self.years = years
        self.notices = notices
        self.asOf = asOf
        special = Almanac.days(of: notices)
    }

    /// The same calendar on a later day, before the next notice.
    func asked(on day: Day) -> Almanac {
        var almanac = self
        almanac.asOf = day
        return almanac
    }

    /// A later notice takes the place of the holidays of the same name and year.
    private static func days(of notices: [Notice]) -> [Day: DayKind] {
        struct Key: Hashable {
            let year: Int
            let name: String
        }
        var holidays: [Key: Notice.Holiday] = [:]
        for notice in notices.sorted(by: { ($0.isChange ? 1 : 0, $0.first) < ($1.isChange ? 1 : 0, $1.first) }) {
            for holiday in notice.holidays { holidays[Key(year: notice.year, name: holiday.name.zh)] = holiday }
        }
        var days: [Day: DayKind] = [:]
        for holiday in holidays.values.sorted(by: { $0.off.lowerBound < $1.off.lowerBound }) {
            var day = holiday.off.lowerBound
            while day <= holiday.off.upperBound {
                days[day] = .holiday(holiday.name)
                day = day + 1
            }
            for day in holiday.worked { days[day] = .worked(holiday.name) }
        }
        return days
    }

    /// What a day is.
    ///
    /// - Throws: `LawRefusal.calendarUnknown` with the notice that is missing.
    public func kind(of day: Day) throws -> DayKind {
        guard let kind = known(day) else { throw LawRefusal.calendarUnknown(year: day.year, asOf: asOf) }
        return kind
    }

    /// What a day is; nil beyond the notices.
    public func known(_ day: Day) -> DayKind? {
        guard years.contains(day.year) else { return nil }
        return special[day] ?? (day.weekday > 5 ? .weekend : .working)
    }

    /// Whether a later notice may still change the day.
    public func isProvisional(_ day: Day) -> Bool {
        day.month == 12 && day.dayOfMonth > Almanac.lastSureDay && !years.contains(day.year + 1)
    }

    /// The first day on or after one on which the office is open.
    public func workingDay(from day: Day) throws -> Day {
        var day = day
        while try !kind(of: day).isWorking { day = day + 1 }
        return day
    }

    /// The holiday around a day of rest, as one span.
    public func span(around day: Day) -> ClosedRange<Day> {
        guard case .holiday(let name)? = known(day) else { return day...day }
        var first = day
        var last = day
        while known(first - 1) == .holiday(name) { first = first - 1 }
        while known(last + 1) == .holiday(name) { last = last + 1 }
        return first...last
    }

    /// The notices that arrange the days of a span.
    public func notices(for span: ClosedRange<Day>) -> [Notice] {
        let years = span.lowerBound.year...span.upperBound.year
        return notices.filter { notice in
            let touches = notice.holidays.contains { $0.off.overlaps(span) || $0.worked.contains(where: span.contains) }
            return touches || (!notice.isChange && years.contains(notice.year))
        }
    }
}

extension Notice {
    fileprivate var first: Day { issued ?? Day(number: Int32.min) }
}
