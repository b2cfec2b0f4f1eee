public import Declarations
public import Law

extension LawClock {
    /// What the record says, taken over.
    mutating func take(_ facts: ClockFacts, correcting: Bool) {
        startsOn = facts.start
        startsAt = facts.minute
        length = facts.length
        pauses = ClockPause.text(
            of: ClockPause.merged(ClockPause.all(in: pauses), facts.pauses, correcting: correcting))
        extendedOn = facts.extendedOn
        metOn = facts.metOn
        metAt = facts.metAt
    }

    /// Whether something changed by which the due day is worked out.
    func questions(_ old: LawClock) -> Bool {
        startsOn != old.startsOn || startsAt != old.startsAt || length != old.length || pauses != old.pauses
            || extendedOn != old.extendedOn
    }

    /// Works the due day out by the calendar of a day; without one it says why.
    mutating func compute(by books: LawBooks, on day: Day) {
        calendarOf = day
        do {
            take(try worked(by: books, on: day))
        } catch {
            dueOn = nil
            dueAt = nil
            straddlesOn = nil
            noDayBecause = (error as? any Problem)?.answer.zh ?? "\(error)"
            if let rule = try? governing(books) { take(rule) }
        }
        judge()
    }

    /// The due day with its working, by the calendar of a day.
    ///
    /// - Throws: `LawRefusal` where the law gives no day.
    public func worked(by books: LawBooks, on day: Day) throws -> Due {
        try worked(by: books, on: day, stoppedBy: try pauseEvents(books, on: day))
    }

    private func worked(by books: LawBooks, on day: Day, stoppedBy events: [ClockEvent]) throws -> Due {
        let extension_ = try governing(books).extendedBy == nil ? nil : extendedOn.map { ClockEvent(.extended, on: $0) }
        do {
            return try books.due(question(matter, events + [extension_].compactMap { $0 }, day))
        } catch LawRefusal.extendedLate {
            return try books.due(question(matter, events, day))
        }
    }

    /// What stood still, where the rule has a clause for that. What begins after the period is over stops nothing.
    private func pauseEvents(_ books: LawBooks, on day: Day) throws -> [ClockEvent] {
        let rule = try governing(books)
        guard try !rule.suspends.isEmpty || canPauseBefore(rule, books) else { return [] }
        var events: [ClockEvent] = []
        for pause in ClockPause.all(in: pauses) where pause.from >= startsOn {
            if let end = try? worked(by: books, on: day, stoppedBy: events).day, pause.from > end { break }
            events.append(ClockEvent(.suspended, on: pause.from))
            if let until = pause.until { events.append(ClockEvent(.resumed, on: until)) }
        }
        return events
    }

    private func canPauseBefore(_ rule: Rule, _ books: LawBooks) throws -> Bool {
        guard let name = rule.after else { return false }
        return try !books.rules.rule(name, on: startsOn).suspends.isEmpty
    }

    private func question(_ matter: String, _ events: [ClockEvent], _ day: Day) -> ClockQuestion {
        ClockQuestion(
            matter, start: startsAt.map { .moment($0) } ?? .day(startsOn), length: length, events: events,
            calendarAsOf: day, lawOf: choice == .new ? straddlesOn : nil)
    }

    /// The version that governs, by the day of the event or by the handler's choice.
    private func governing(_ books: LawBooks) throws -> Rule {
        try books.rules.rule(matter, on: choice == .new ? straddlesOn ?? startsOn : startsOn)
    }

    private mutating func take(_ due: Due) {
        take(due.rule)
        dueOn = due.day
        dueAt = due.moment
        noDayBecause = nil
        guard choice != .new else { return }
        straddlesOn = nil
        for case .straddles(let day, _) in due.warnings { straddlesOn = day }
    }

    private mutating func take(_ rule: Rule) {
        name = rule.title.zh
        self.rule = rule.id
        ruleFrom = rule.inForce.from
        bound = rule.bound
        nature = rule.kind
        certainty = rule.certainty
    }

    /// Ends a right on its last day once that is over and it was not used: nobody is late who lets it pass.
    mutating func endRight(on today: Day) {
        guard let dueOn, (metOn ?? today) > dueOn else { return }
        (self.metOn, metAt) = (dueOn, dueAt)
        judge()
    }

    /// By how much it was late, once it is met; a period in hours by the minute. What comes after a floor or a ground
    /// came as it should, and where the law itself acted nobody was in time or late.
    mutating func judge() {
        (daysLate, minutesLate) = (nil, nil)
        guard let metOn, let dueOn, nature != .floor, nature != .ground else { return }
        guard lapsedOn == nil || metOn > dueOn else { return }
        let lateness = Lateness(done: metAt.map { .moment($0) } ?? .day(metOn), due: dueOn, at: dueAt)
        daysLate = lateness.daysLate
        minutesLate = lateness.minutes.map { max(0, $0) }
    }

    /// Where the period is over and nothing was decided in it, since when the law itself has acted.
    mutating func lapse(by books: LawBooks, on today: Day, _ silence: ClockSilence) {
        let before = lapsedOn
        lapsedOn = nil
        if silence != .no, let dueOn, metOn.map({ $0 > dueOn || silence == .noted }) ?? (today > dueOn) {
            lapsedOn = try? effect(by: books, on: calendarOf)?.day
        }
        if lapsedOn != before { judge() }
    }

    /// What the law itself makes of the period's end; nil where its rule names nothing that counts on from it.
    public func effect(by books: LawBooks, on day: Day) throws -> Due? {
        let rule = try governing(books)
        guard let next = rule.leadsTo, try books.rules.rule(next, on: startsOn).after == rule.id else { return nil }
        return try books.due(question(next, pauseEvents(books, on: day), day))
    }

    /// Where the clock stands by what it holds.
    var stage: ClockStage {
        if metOn != nil { return .met }
        return ClockPause.all(in: pauses).contains { $0.until == nil } && noDayBecause != nil ? .suspended : .running
    }

    /// What happened since the clock was last written, as its lines tell it. That a mere target was met stands in the
    /// clock's own history alone: there are many, and nothing follows from them.
    func happened(since old: LawClock) -> [(ClockEventKind, Day)] {
        let before = Set(ClockPause.all(in: old.pauses))
        let begun = Set(before.map(\.from))
        let ended = Set(before.compactMap(\.until))
        var all: [(ClockEventKind, Day)] = []
        for pause in ClockPause.all(in: pauses) {
            if !begun.contains(pause.from) { all.append((.suspended, pause.from)) }
            if let until = pause.until, !ended.contains(until) { all.append((.resumed, until)) }
        }
        if let extendedOn, extendedOn != old.extendedOn { all.append((.extended, extendedOn)) }
        if let metOn, metOn != old.metOn, nature != .target { all.append((.met, metOn)) }
        return all
    }

    /// The name of the entry for a change from a state.
    func event(from state: String, _ happened: [(ClockEventKind, Day)]) -> String {
        switch (state, stage) {
        case (ClockStage.met.rawValue, .running), (ClockStage.met.rawValue, .suspended): "reopen"
        case (ClockStage.met.rawValue, .met): "recompute"
        case (_, .met): "meet"
        case (ClockStage.suspended.rawValue, .running): "resume"
        case (ClockStage.running.rawValue, .suspended): "suspend"
        default: happened.contains { $0.0 == .extended } ? "extend" : "recompute"
        }
    }
}
