import Bureau
import Declarations

/// Reports that supervised persons owe and make: one in person a month, and from April 2019 on one by phone a week.
/// From July 2019 on they are asked for by schedules, as the province's new system has it.
struct SupervisionReports {
    private let town: Town
    private var chance: Chance

    static let weeklyFrom: Day = "2019-04-01"

    init(_ town: Town, _ cases: [SupervisedCase], seed: UInt64, to script: inout Script) {
        self.town = town
        chance = Chance(seed: seed, for: "check-ins")
        var month = Days.beginning
        while month < Days.standing.day {
            for made in cases { ask(made, in: month, &script) }
            month = month.adding(months: 1)
        }
        for made in cases { schedule(made, &script) }
    }

    /// The reports of a month are entered on its first working day, or when somebody is declared in it.
    private mutating func ask(_ made: SupervisedCase, in month: Day, _ script: inout Script) {
        guard let declared = made.declaredOn, declared <= month.lastOfMonth else { return }
        let first = Days.working(max(month, declared))
        let until = min(made.endedOn ?? .far, made.termTo, month.lastOfMonth)
        guard first < until, first < Days.standing.day else { return }
        let entering = Moment(first, hour: 16, minute: 5) + made.number * 3
        let isWeekly = month >= SupervisionReports.weeklyFrom
        if !isWeekly || made.number.isMultiple(of: 9) {
            let day = Days.working(month + 4 + made.number % 20)
            if day > first && day <= until { ask(made, .inPerson, day, grace: 2, at: entering, &script) }
        }
        guard isWeekly else { return }
        for day in Days.each(of: first + 1...until) where day.weekday == SupervisionReports.weekday(made) {
            ask(made, .phone, day, grace: 1, at: entering, &script)
        }
    }

    /// The day of the week on which somebody calls.
    private static func weekday(_ made: SupervisedCase) -> Int { made.number % 5 + 1 }

    private mutating func ask(
        _ made: SupervisedCase, _ kind: CheckInKind, _ day: Day, grace: Int, at entering: Moment,
        _ script: inout Script
    ) {
        let hand = town.clerk(of: made.township)
        var report = CheckIn()
        report.supervised = made.ref
        report.kind = kind
        report.dueOn = day
        report.dueAt = Moment(day + grace, hour: 23, minute: 59)
        let ref = script.record(report, at: entering, by: hand)
        let luck = chance.below(1_000)
        if luck < 9 { return }
        if luck < 13 {
            let excuse = Setting(\CheckIn.excuse, chance.one(of: ReportsWords.excuses))
            return script.step("excuse", ref, at: Days.moment(day, &chance), by: hand, [excuse])
        }
        let late = luck < 32 ? grace + chance.within(1...3) : luck < 80 ? chance.below(grace + 1) : 0
        let at = Moment(day + late) + chance.within(8 * 3_600 + 1_900...20 * 3_600)
        script.step("make", ref, at: at, by: hand, told(made))
    }

    private mutating func told(_ made: SupervisedCase) -> [Setting] {
        let officers = (town.staff[Int(town.offices[made.township].id)] ?? []).map(\.ref)
        let officer = officers.isEmpty ? nil : officers[made.number % officers.count]
        let mind: StateOfMind = chance.one(of: [.calm: 940, .worried: 40, .low: 14, .agitated: 6])
        var told = [
            Setting(\CheckIn.mind, mind), Setting(\CheckIn.takenBy, officer),
            Setting(\CheckIn.whereabouts, chance.one(of: ReportsWords.places)),
            Setting(\CheckIn.activity, chance.one(of: ReportsWords.activities)),
        ]
        if chance.happens(1.5) { told.append(Setting(\CheckIn.need, chance.one(of: ReportsWords.needs))) }
        return told
    }

    /// The schedule of July, opened in the last days of June.
    private mutating func schedule(_ made: SupervisedCase, _ script: inout Script) {
        guard let declared = made.declaredOn, declared <= "2019-06-27", made.isOnFile(on: Days.standing.day),
            made.termTo > "2019-07-08"
        else { return }
        let hand = town.clerk(of: made.township)
        var schedule = ReportingSchedule()
        schedule.supervised = made.ref
        schedule.kind = .phone
        schedule.startsOn = Days.standing.day + SupervisionReports.weekday(made) - 1
        schedule.endsOn = min(made.termTo, "2019-07-31")
        schedule.graceDays = 1
        schedule.basis = ReportsWords.basis
        let at = Moment("2019-06-28", hour: 9) + made.number * 20
        let ref = script.record(schedule, at: at, by: hand)
        // Two are still being drawn up.
        if made.number % 200 != 11 { script.step("open", ref, at: at + 8, by: hand) }
    }
}
