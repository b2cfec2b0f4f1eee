import Declarations

/// Counts one question out, and keeps the working.
struct Reckoning {
    let almanac: Almanac
    let start: ClockStart
    let pauses: [Suspension]
    private(set) var steps: [Label] = []

    init(_ almanac: Almanac, start: ClockStart, pauses: [Suspension]) {
        self.almanac = almanac
        self.start = start
        self.pauses = pauses
    }

    mutating func say(_ step: Label) { steps.append(step) }

    // MARK: - Forward

    /// The day on which a length ends when it is counted from a day, before any roll.
    mutating func end(of rule: Rule, _ count: Int, _ unit: LengthUnit, from day: Day) throws -> Day {
        switch unit {
        case .workingDay: return try workingDays(count, after: day)
        case .day, .hour: return days(count, after: day)
        case .month: return months(count, after: day, rule)
        case .year: return months(count * 12, after: day, rule)
        }
    }

    private mutating func workingDays(_ count: Int, after day: Day) throws -> Day {
        var stretches = Stretches(from: day)
        var cursor = day
        var counted = 0
        while counted < count {
            cursor = cursor + 1
            let kind = try almanac.kind(of: cursor)
            if pauses.contains(where: { $0.contains(cursor) }) {
                stretches.add(cursor, .suspended)
                continue
            }
            if kind.isWorking { counted += 1 }
            stretches.add(cursor, .of(kind), number: counted)
        }
        for step in stretches.words { say(step) }
        say(.workingDay(count, cursor, from: day))
        return cursor
    }

    private mutating func days(_ count: Int, after day: Day) -> Day {
        let plain = day + count
        if count > 0 { say(.day(count, plain, from: day)) }
        return delayed(plain, from: day)
    }

    private mutating func months(_ count: Int, after day: Day, _ rule: Rule) -> Day {
        let plain = day.adding(months: count)
        say(plain.dayOfMonth == day.dayOfMonth ? .corresponding(count, plain) : .endOfMonth(count, plain))
        var end = delayed(plain, from: day)
        if rule.endsDayBefore {
            end = end - 1
            say(.dayBefore(end))
        }
        return end
    }

    /// Moves an end by what was suspended before it came.
    private mutating func delayed(_ plain: Day, from day: Day) -> Day {
        var end = plain
        for pause in pauses where pause.until > day && pause.from < end {
            let from = max(pause.from, day)
            end = end + (pause.until - from)
            say(.suspended(from, pause.until, end))
        }
        return end
    }

    /// Moves a last day of rest to the first working day after it.
    mutating func rolled(_ day: Day) throws -> Day {
        let kind = try almanac.kind(of: day)
        guard !kind.isWorking else {
            say(.noRoll(day, kind))
            return day
        }
        let target = try almanac.workingDay(from: day)
        say(.rolled(day, kind, almanac.span(around: day), target))
        return target
    }

    /// Says that a rest day stays the last day.
    mutating func stays(_ day: Day) {
        guard let kind = almanac.known(day), !kind.isWorking else { return }
        say(.stays(day, kind))
    }

    // MARK: - Hours

    mutating func hours(_ count: Int, from moment: Moment) -> Moment {
        var end = moment + count * 3_600
        for pause in pauses where Moment(pause.from) < end {
            end = end + pause.length * 86_400
            say(.suspended(pause.from, pause.until, end.day))
        }
        say(.hours(count, end))
        return end
    }

    // MARK: - Backward

    /// The day so long before an event; neither rest days nor suspensions move it.
    mutating func before(_ day: Day, _ count: Int, _ unit: LengthUnit) throws -> Day {
        let end: Day
        switch unit {
        case .workingDay: return try workingDays(count, before: day)
        case .day, .hour: end = day - count
        case .month: end = day.adding(months: -count)
        case .year: end = day.adding(months: -count * 12)
        }
        say(.before(count, unit, end))
        return end
    }

    private mutating func workingDays(_ count: Int, before day: Day) throws -> Day {
        var stretches = Stretches(from: day)
        var cursor = day
        var counted = 0
        while counted < count {
            cursor = cursor - 1
            let kind = try almanac.kind(of: cursor)
            if kind.isWorking { counted += 1 }
            stretches.add(cursor, .of(kind), number: counted)
        }
        for step in stretches.words { say(step) }
        say(.before(count, .workingDay, cursor))
        return cursor
    }
}
