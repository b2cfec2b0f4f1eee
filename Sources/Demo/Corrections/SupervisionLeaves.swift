import Bureau
import Declarations

/// A leave as the plan knows it, for whatever it explains later.
struct PlannedLeave {
    let ref: Ref<Leave>
    let number: Int
    let days: ClosedRange<Day>
    /// When it had been approved.
    let approvedAt: Moment
}

/// Leaves from the request to the return: 47 in the second quarter of 2019.
struct SupervisionLeaves {
    private(set) var leaves: [PlannedLeave] = []
    private let town: Town
    private let cases: [SupervisedCase]
    private var chance: Chance

    private static let quarters: [(days: ClosedRange<Day>, count: Int)] = [
        ("2018-01-02"..."2018-03-28", 45), ("2018-04-02"..."2018-06-28", 41), ("2018-07-02"..."2018-09-28", 38),
        ("2018-10-02"..."2018-12-28", 40), ("2019-01-02"..."2019-03-28", 48), ("2019-04-02"..."2019-06-12", 42),
    ]

    init(_ town: Town, _ cases: [SupervisedCase], targets: Targets, seed: UInt64, to script: inout Script) {
        self.town = town
        self.cases = cases
        chance = Chance(seed: seed, for: "leaves")
        for quarter in SupervisionLeaves.quarters {
            let going = chance.some(quarter.count * targets.scale, of: there(over: quarter.days))
            let days = Days.spread(going.count, over: quarter.days, &chance)
            for (made, day) in zip(going, days) { go(made, on: day, for: length(), &script) }
            let others = chance.some(4, of: there(over: quarter.days))
            for made in others.prefix(2) { refuse(made, on: quarter.days.lowerBound + chance.within(10...70), &script) }
            if let made = others.last { cancel(made, on: quarter.days.lowerBound + chance.within(10...60), &script) }
        }
        last(&script)
    }

    private func there(over days: ClosedRange<Day>) -> [SupervisedCase] {
        cases.filter { $0.isSupervised(over: days.lowerBound - 3...(days.upperBound + 20)) }
    }

    /// Days away beside the first.
    private mutating func length() -> Int { chance.one(of: [0: 8, 1: 18, 2: 22, 3: 18, 5: 16, 6: 10, 9: 5, 14: 3]) }

    /// Seven days away or less are the office's to decide; the bureau decides on longer ones.
    private mutating func request(
        _ made: SupervisedCase, from day: Day, until last: Day, requested: Day, _ script: inout Script
    ) -> (ref: Ref<Leave>, at: Moment) {
        var leave = Leave()
        leave.supervised = made.ref
        leave.reason = chance.one(of: [
            .family: 30, .visit: 26, .work: 22, .medical: 14, .lawsuit: 4, .study: 2, .other: 2,
        ])
        leave.detail = chance.one(of: LeavesWords.details[leave.reason] ?? [])
        leave.reach = chance.one(of: [.country: 46, .province: 38, .city: 16])
        leave.destination =
            switch leave.reach {
            case .city: chance.one(of: LeavesWords.inCity)
            case .province: chance.one(of: LeavesWords.inProvince)
            case .country: chance.one(of: LeavesWords.elsewhere)
            }
        leave.startsOn = day
        leave.endsOn = last
        leave.papers = chance.happens(80) ? chance.one(of: LeavesWords.papers) : nil
        leave.requestedOn = requested
        let at = Days.moment(requested, after: Moment(requested, hour: 8, minute: 20), &chance)
        return (script.record(leave, at: at, by: town.clerk(of: made.township)), at)
    }

    private mutating func decide(
        _ step: String, _ made: SupervisedCase, _ leave: (ref: Ref<Leave>, at: Moment), days: Int, words: String,
        _ script: inout Script
    ) -> Moment {
        let isLong = days > 7
        let hand = isLong ? town.bureauHead : town.head(of: made.township)
        let at = leave.at + chance.within(1_800...14_000)
        script.step(
            step, leave.ref, at: at, by: hand,
            [
                Setting(\Leave.decidedOn, at.day),
                Setting(\Leave.decidedBy, isLong ? Ref(Int64(town.bureau)) : town.offices[made.township]),
                Setting(\Leave.conditions, words),
            ])
        return at
    }

    private mutating func go(
        _ made: SupervisedCase, on day: Day, for length: Int, back late: Int = 0, _ script: inout Script
    ) {
        let requested = Days.workingBefore(day - chance.within(1...4))
        let leave = request(made, from: day, until: day + length, requested: requested, &script)
        let words = chance.one(of: LeavesWords.conditions)
        let approved = decide("approve", made, leave, days: length + 1, words: words, &script)
        leaves.append(
            PlannedLeave(ref: leave.ref, number: made.number, days: day...(day + length), approvedAt: approved))
        let hand = town.clerk(of: made.township)
        let left = Days.moment(day, after: approved, &chance)
        script.step("go", leave.ref, at: left, by: hand, [Setting(\Leave.leftOn, day)])
        let isLate = late > 0 || chance.happens(3)
        let back = day + length + (isLate ? max(late, 1) : 0)
        let returning = Days.moment(back, after: left, &chance)
        if isLate && late != 1 {
            script.step(
                "note_overdue", leave.ref, at: Moment(day + length + 1, hour: 8), by: hand)
        }
        script.step("return", leave.ref, at: returning + 60, by: hand, [Setting(\Leave.backOn, back)])
        let checked = Days.moment(Days.working(back + chance.within(1...3)), after: returning + 60, &chance)
        let found = isLate ? LeavesWords.late : chance.one(of: LeavesWords.verifications)
        script.step(
            "verify", leave.ref, at: checked, by: hand,
            [Setting(\Leave.verifiedOn, checked.day), Setting(\Leave.verification, found)])
    }

    private mutating func refuse(_ made: SupervisedCase, on day: Day, _ script: inout Script) {
        let requested = Days.workingBefore(day)
        let leave = request(made, from: day + 3, until: day + 6, requested: requested, &script)
        _ = decide("refuse", made, leave, days: 4, words: chance.one(of: LeavesWords.refusals), &script)
    }

    private mutating func cancel(_ made: SupervisedCase, on day: Day, _ script: inout Script) {
        let requested = Days.workingBefore(day)
        let leave = request(made, from: day + 3, until: day + 5, requested: requested, &script)
        let at = decide("approve", made, leave, days: 3, words: chance.one(of: LeavesWords.conditions), &script)
        script.step("cancel", leave.ref, at: at + 7_200, by: town.clerk(of: made.township))
    }

    /// How the last leaves stand: five of the quarter left in its last weeks; one is overdue, one is due back, one is
    /// away; others wait for a decision or have not begun.
    private mutating func last(_ script: inout Script) {
        let taken = Set(leaves.suffix(42).map(\.number))
        let there = there(over: "2019-06-10"..."2019-07-20").filter { !taken.contains($0.number) }
        let chosen = chance.some(10, of: there)
        guard chosen.count == 10 else { return }
        go(chosen[0], on: "2019-06-20", for: 3, &script)
        go(chosen[1], on: "2019-06-24", for: 4, back: 12, &script)
        go(chosen[2], on: "2019-06-28", for: 3, &script)
        go(chosen[3], on: "2019-06-29", for: 6, &script)
        go(chosen[4], on: "2019-06-26", for: 3, back: 1, &script)
        go(chosen[5], on: "2019-07-02", for: 2, &script)
        go(chosen[6], on: "2019-07-03", for: 4, &script)
        _ = request(chosen[7], from: "2019-07-03", until: "2019-07-05", requested: "2019-06-28", &script)
        _ = request(chosen[8], from: "2019-07-02", until: "2019-07-03", requested: "2019-07-01", &script)
        _ = request(chosen[9], from: "2019-07-06", until: "2019-07-16", requested: "2019-06-28", &script)
    }
}
