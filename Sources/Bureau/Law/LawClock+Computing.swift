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
        let rule = try governing(books)
        var events: [ClockEvent] = []
        let canPause = try !rule.suspends.isEmpty || canPauseBefore(rule, books)
        for pause in ClockPause.all(in: pauses) where canPause && pause.from >= startsOn {
            events.append(ClockEvent(.suspended, on: pause.from))
            if let until = pause.until { events.append(ClockEvent(.resumed, on: until)) }
        }
        let extension_ = rule.extendedBy == nil ? nil : extendedOn.map { ClockEvent(.extended, on: $0) }
        do {
            return try books.due(question(events + [extension_].compactMap { $0 }, day))
        } catch LawRefusal.extendedLate {
            return try books.due(question(events, day))
        }
    }

    private func canPauseBefore(_ rule: Rule, _ books: LawBooks) throws -> Bool {
        guard let name = rule.after else { return false }
        return try !books.rules.rule(name, on: startsOn).suspends.isEmpty
    }

    private func question(_ events: [ClockEvent], _ day: Day) -> ClockQuestion {
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

    /// Ends a right on its last day where what came later shows that it was not used.
    mutating func end(by facts: ClockFacts) {
        guard facts.isRight, let dueOn, let metOn, metOn > dueOn else { return }
        self.metOn = dueOn
        judge()
    }

    /// By how much it was late, once it is met. What comes after a floor or a ground came as it should.
    mutating func judge() {
        guard let metOn, let dueOn, nature != .floor, nature != .ground else {
            daysLate = nil
            return
        }
        daysLate = max(0, metOn - dueOn)
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
