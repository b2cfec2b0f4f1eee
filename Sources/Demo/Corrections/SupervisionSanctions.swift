import Bureau
import Declarations

/// Sanctions and commendations: 87 warnings in the first half of 2019.
struct SupervisionSanctions {
    private let town: Town
    private let cases: [SupervisedCase]
    private var chance: Chance
    private var given: [Int: Int] = [:]
    private var documents: [String: Int] = [:]

    /// Causes of warnings, by stretch.
    private static let stretches: [(days: ClosedRange<Day>, causes: [(DisciplineCause, Int)])] = [
        (
            "2018-01-08"..."2018-06-28",
            [(.reporting, 29), (.leave, 22), (.positioning, 15), (.education, 6), (.service, 4), (.medicalCheck, 1)]
        ),
        (
            "2018-07-02"..."2018-12-28",
            [
                (.reporting, 30), (.leave, 23), (.positioning, 18), (.education, 6), (.service, 3), (.injunction, 1),
                (.falseReason, 1), (.offence, 1),
            ]
        ),
        (
            "2019-01-07"..."2019-06-28",
            [
                (.reporting, 28), (.leave, 24), (.positioning, 20), (.education, 5), (.service, 3), (.falseReason, 2),
                (.visiting, 1), (.offence, 1), (.medicalCheck, 1),
            ]
        ),
    ]

    init(_ town: Town, _ cases: [SupervisedCase], seed: UInt64, to script: inout Script) {
        self.town = town
        self.cases = cases
        chance = Chance(seed: seed, for: "sanctions")
        for stretch in SupervisionSanctions.stretches {
            for (cause, count) in stretch.causes {
                for day in Days.spread(count, over: stretch.days, &chance) {
                    give(.warning, cause, on: Days.workingBefore(day), &script)
                }
            }
        }
        giveOthers(&script)
        leaveOpen(&script)
    }

    private mutating func giveOthers(_ script: inout Script) {
        for day: Day in ["2018-04-12", "2018-09-13", "2018-11-22", "2019-02-28", "2019-05-09"] {
            give(.publicSecurity, .offence, on: day, &script)
        }
        for day: Day in ["2018-06-27", "2018-12-26", "2019-06-26"] {
            for _ in 0..<14 { give(.commendation, .goodConduct, on: day, &script) }
        }
        object(on: "2019-06-19", isUpheld: nil, &script)
        for (day, isUpheld) in [
            ("2018-05-15", true), ("2018-10-16", false), ("2019-03-14", true), ("2019-04-18", false),
        ]
            as [(Day, Bool)]
        {
            object(on: day, isUpheld: isUpheld, &script)
        }
    }

    /// Proposed and not given, or not decided yet.
    private mutating func leaveOpen(_ script: inout Script) {
        for day: Day in ["2018-03-15", "2018-08-09", "2019-01-24", "2019-05-28"] {
            guard let (ref, made, at) = propose(.warning, .positioning, on: day, &script) else { continue }
            let rejection = Setting(\Discipline.rejection, chance.one(of: SanctionsWords.rejections))
            script.step("reject", ref, at: at + 9_000, by: town.head(of: made.township), [rejection])
        }
        for (day, cause) in [("2019-06-28", .leave), ("2019-06-28", .reporting), ("2019-07-01", .reporting)]
            as [(Day, DisciplineCause)]
        {
            _ = propose(.warning, cause, on: day, &script)
        }
    }

    /// Somebody who is there and has not been warned often; a person's third warning is rare.
    private mutating func somebody(_ cause: DisciplineCause, on day: Day) -> SupervisedCase? {
        let there = cases.filter { made in
            made.isSupervised(over: day - 35...(day + 30)) && given[made.number, default: 0] < 2
                && (cause != .medicalCheck || made.category == .outsidePrison)
                && (cause != .visiting || !made.file.isMinor)
        }
        guard !there.isEmpty else { return nil }
        let made = chance.one(of: there)
        given[made.number, default: 0] += cause == .goodConduct ? 2 : 1
        return made
    }

    private mutating func propose(
        _ kind: DisciplineKind, _ cause: DisciplineCause, on day: Day, _ script: inout Script
    ) -> (ref: Ref<Discipline>, made: SupervisedCase, at: Moment)? {
        guard let made = somebody(cause, on: day) else { return nil }
        var discipline = Discipline()
        discipline.supervised = made.ref
        discipline.kind = kind
        discipline.cause = cause
        discipline.happenedOn = day - chance.within(4...14)
        discipline.facts = chance.one(of: SanctionsWords.facts(cause))
        discipline.evidence = chance.one(of: kind == .commendation ? SanctionsWords.praise : SanctionsWords.evidence)
        discipline.proposedOn = Days.workingBefore(day)
        let at = Moment(discipline.proposedOn, hour: 8, minute: 12) + chance.within(60...2_600)
        return (script.record(discipline, at: at, by: town.clerk(of: made.township)), made, at)
    }

    @discardableResult
    private mutating func give(
        _ kind: DisciplineKind, _ cause: DisciplineCause, on day: Day, announces: Bool = true, _ script: inout Script
    ) -> (ref: Ref<Discipline>, made: SupervisedCase, at: Moment)? {
        let proposed = propose(kind, cause, on: Days.workingBefore(day - chance.within(1...4)), &script)
        guard let (ref, made, at) = proposed else { return nil }
        let key = kind.rawValue + String(day.year)
        documents[key, default: 0] += 1
        var sets = [
            Setting(\Discipline.decidedOn, day),
            Setting(\Discipline.document, SanctionsWords.document(kind, day.year, documents[key, default: 0])),
        ]
        if kind != .commendation {
            sets.append(Setting(\Discipline.heardOn, at.day))
            sets.append(Setting(\Discipline.statement, chance.one(of: SanctionsWords.statements)))
        }
        let decided = Days.moment(day, after: at, &chance)
        script.step("decide", ref, at: decided, by: town.head(of: made.township), sets)
        let served = Days.moment(Days.working(day + chance.within(0...3)), after: decided, &chance)
        let hand = town.clerk(of: made.township)
        script.step("serve", ref, at: served, by: hand, [Setting(\Discipline.servedOn, served.day)])
        if announces && kind == .warning && !made.file.isMinor && chance.happens(34) {
            announce(ref, hand, after: served, &script)
        }
        return (ref, made, served)
    }

    private mutating func announce(
        _ ref: Ref<Discipline>, _ hand: Script.Hand, after served: Moment, _ script: inout Script
    ) {
        let at = Days.moment(Days.working(served.day + chance.within(3...12)), after: served, &chance)
        let place: AnnouncementPlace = chance.one(of: [.noticeBoard: 40, .classMeeting: 45, .group: 15])
        script.step(
            "announce", ref, at: at, by: hand,
            [
                Setting(\Discipline.announcedOn, at.day), Setting(\Discipline.announcedAt, place),
                Setting(\Discipline.announcedTo, chance.one(of: SanctionsWords.audience)),
            ])
    }

    /// An objection, upheld or not, or not decided yet. A warning that is taken back is not counted.
    private mutating func object(on day: Day, isUpheld: Bool?, _ script: inout Script) {
        let cause = DisciplineCause.positioning
        guard let (ref, made, served) = give(.warning, cause, on: day, announces: false, &script) else { return }
        let at = Days.moment(Days.working(served.day + 2), after: served, &chance)
        script.step(
            "object", ref, at: at, by: town.clerk(of: made.township),
            [
                Setting(\Discipline.objectedOn, at.day),
                Setting(\Discipline.objection, chance.one(of: SanctionsWords.objections)),
            ])
        guard let isUpheld else { return }
        let settled = Days.moment(Days.working(at.day + 5), after: at, &chance)
        var sets = [Setting(\Discipline.objectionDecidedOn, settled.day)]
        if isUpheld { sets.append(Setting(\Discipline.objectionResult, SanctionObjectionResult.upheld)) }
        script.step(isUpheld ? "uphold" : "revoke", ref, at: settled, by: town.bureauHead, sets)
    }
}
