import Declarations

extension LawBooks {
    /// The day on which a period ends, with its working.
    ///
    /// - Throws: `LawRefusal` where the law or the calendar gives no day: nothing is guessed.
    public func due(_ question: ClockQuestion) throws -> Due {
        let asked = try rules.rule(question.rule, on: question.governedOn)
        let extended = question.events.filter { $0.kind == .extended }
        let rule = try extended.isEmpty ? asked : extending(asked, on: question.governedOn)
        if !extended.isEmpty, rule == asked { throw LawRefusal.eventNotAllowed("extended", asked) }
        let chain = try chain(to: rule, on: question.governedOn)
        try allow(question, chain)
        let pauses = try Suspension.all(in: question.events, since: question.start.day)
        var reckoning = Reckoning(almanac(asOf: question.calendarAsOf), start: question.start, pauses: pauses)
        let end = try reckoning.run(chain, length: question.length)
        guard Day.known.contains(end.day) else { throw LawRefusal.beyondDays(rule) }
        if let late = extended.last { try inTime(late.day, asked, question) }
        return answer(question, rule, end, reckoning)
    }

    /// The rule that extends another.
    private func extending(_ rule: Rule, on day: Day) throws -> Rule {
        guard let name = rule.extendedBy else { return rule }
        return try rules.rule(name, on: day)
    }

    /// The rules that are counted one after the other, the asked one last.
    private func chain(to rule: Rule, on day: Day) throws -> [Rule] {
        var chain = [rule]
        while let name = chain[0].after { chain.insert(try rules.rule(name, on: day), at: 0) }
        return chain
    }

    /// Refuses what the rules have no clause for.
    private func allow(_ question: ClockQuestion, _ chain: [Rule]) throws {
        let rule = chain[chain.count - 1]
        guard let length = rule.length else { throw LawRefusal.noDay(rule) }
        if case .fromRecord = length {
            guard let given = question.length else { throw LawRefusal.lengthNotGiven(rule) }
            guard (1...Limits.termMonths).contains(given) else { throw LawRefusal.lengthOutOfBounds(rule, given) }
        } else if question.length != nil {
            throw LawRefusal.lengthNotAsked(rule)
        }
        if length.unit == .hour, case .day = question.start { throw LawRefusal.minuteNotGiven(rule) }
        let pauses = question.events.contains { $0.kind == .suspended || $0.kind == .resumed }
        if pauses, !chain.contains(where: { !$0.suspends.isEmpty }) {
            throw LawRefusal.eventNotAllowed("suspended", rule)
        }
    }

    /// An extension must come before the period that it extends is over.
    private func inTime(_ day: Day, _ rule: Rule, _ question: ClockQuestion) throws {
        let plain = try due(
            ClockQuestion(
                rule.id, start: question.start, length: question.length,
                events: question.events.filter { $0.kind != .extended }, calendarAsOf: question.calendarAsOf,
                lawOf: question.lawOf))
        if day > plain.day { throw LawRefusal.extendedLate(day, due: plain.day) }
        if day < question.start.day { throw LawRefusal.eventOrder("extended", day) }
    }

    private func answer(_ question: ClockQuestion, _ rule: Rule, _ end: Reckoning.End, _ reckoning: Reckoning) -> Due {
        let start = question.start.day
        let span = min(start, end.day)...max(start, end.day)
        let uses = rule.roll || rule.length?.unit == .workingDay || rule.after != nil
        let done = question.events.last { $0.kind == .done }
        return Due(
            rule: rule, start: question.start, day: end.day, moment: end.moment, steps: reckoning.steps,
            warnings: warnings(rule, start, end.day, uses ? reckoning.almanac : nil),
            notices: uses ? reckoning.almanac.notices(for: span) : [], calendarAsOf: question.calendarAsOf,
            late: done.map { Lateness(done: $0.when, due: end.day, at: end.moment) })
    }

    private func warnings(_ rule: Rule, _ start: Day, _ end: Day, _ almanac: Almanac?) -> [DueWarning] {
        var all: [DueWarning] = []
        if rule.certainty == .secondary { all.append(.unconfirmed) }
        if rule.expected { all.append(.expected) }
        if let almanac, almanac.isProvisional(end) { all.append(.provisional) }
        if let until = rule.inForce.until, end > until { all.append(.straddles(until + 1, rules.successor(of: rule))) }
        if let name = rule.leadsTo, let next = try? rules.rule(name, on: end) { all.append(.leadsTo(next)) }
        if rule.direction == .backward { all.append(.backward) }
        switch rule.kind {
        case .floor: all.append(.floor)
        case .foreign: all.append(.foreign)
        case .target: all.append(.target)
        case .ceiling, .lapsing, .ground, .norm: break
        }
        all += rules.conflicts(about: rule.id, on: start).map(DueWarning.conflict)
        if let owner = rule.owner { all.append(.local(owner)) }
        return all
    }
}

extension Reckoning {
    /// Where a count ends.
    struct End {
        let day: Day
        let moment: Moment?
    }

    /// Counts a chain of rules out; only the last one's end is rolled.
    mutating func run(_ chain: [Rule], length: Int?) throws -> End {
        var cursor = start.day
        for (index, rule) in chain.enumerated() {
            if index > 0 { say(.goesOn(chain[index - 1], cursor)) } else { begin(rule) }
            guard let measure = rule.length else { throw LawRefusal.noDay(rule) }
            switch measure {
            case .fixed(let count, .hour):
                guard case .moment(let moment) = start else { throw LawRefusal.minuteNotGiven(rule) }
                let end = hours(count, from: moment)
                return End(day: end.day, moment: end)
            case .fixed(let count, let unit): cursor = try step(rule, count, unit, cursor)
            case .fromRecord(let unit): cursor = try step(rule, length ?? 0, unit, cursor)
            case .yearly(let month, let day):
                cursor = Day(year: cursor.year + 1, month: month, day: day) ?? cursor
                say(.yearly(cursor))
            }
        }
        return End(day: try settled(cursor, chain[chain.count - 1]), moment: nil)
    }

    private mutating func begin(_ rule: Rule) {
        if rule.direction == .backward {
            say(.beginsBackward(start, rule.starts))
        } else if rule.length?.unit == .hour {
            say(.beginsAtOnce(start, rule.starts))
        } else {
            say(.begins(start, rule.starts))
        }
    }

    private mutating func step(_ rule: Rule, _ count: Int, _ unit: LengthUnit, _ from: Day) throws -> Day {
        if rule.direction == .backward { return try before(from, count, unit) }
        if count == 0 { say(.sameDay(from)) }
        return try end(of: rule, count, unit, from: from)
    }

    /// The end after the roll, where the rule has one.
    private mutating func settled(_ day: Day, _ rule: Rule) throws -> Day {
        guard rule.direction == .forward else { return day }
        if rule.roll { return try rolled(day) }
        if rule.length?.unit != .workingDay, rule.length != .fixed(0, .day) { stays(day) }
        if rule.kind == .ground { say(.groundFrom(day + 1)) }
        return day
    }
}
