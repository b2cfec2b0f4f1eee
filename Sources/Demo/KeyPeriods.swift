import Bureau
import Declarations

/// A key period as the plan knows it.
struct PlannedPeriod {
    let ref: Ref<KeyPeriod>
    let days: ClosedRange<Day>
}

/// Key periods with their daily zero reports, the groups looked after, and the veterans' survey of February 2019.
struct KeyPeriods {
    private(set) var periods: [PlannedPeriod] = []
    private let town: Town
    private var chance: Chance

    init(_ town: Town, seed: UInt64, to script: inout Script) {
        self.town = town
        chance = Chance(seed: seed, for: "key periods")
        hold(ScreeningWords.congress2018, Targets.sessions2018, lead: 9, &script)
        hold(ScreeningWords.national2018, "2018-10-01"..."2018-10-07", lead: 6, &script)
        hold(ScreeningWords.spring2019, "2019-02-01"..."2019-02-11", lead: 8, &script)
        hold(ScreeningWords.congress2019, Targets.sessions2019, lead: 12, &script)
        hold(ScreeningWords.july2019, "2019-06-28"..."2019-07-03", lead: 5, &script)
        hold(ScreeningWords.national2019, "2019-09-20"..."2019-10-08", lead: 98, &script)
        survey(&script)
    }

    /// Planned some days before, opened the day before, closed the day after.
    private mutating func hold(_ name: String, _ days: ClosedRange<Day>, lead: Int, _ script: inout Script) {
        var period = KeyPeriod()
        period.name = name
        period.startsOn = days.lowerBound
        period.endsOn = days.upperBound
        let planned = Days.moment(Days.working(days.lowerBound - lead), &chance)
        let ref = script.record(period, at: planned, by: town.desk)
        for office in town.offices {
            var unit = KeyPeriodUnit()
            unit.keyPeriod = ref
            unit.reporter = office
            script.line(unit, at: planned, by: town.desk)
        }
        look(after: [.veteran, .migrantWorker, .released], ref, at: planned, &script)
        script.step("open", ref, at: Moment(days.lowerBound - 1, hour: 15), by: town.desk)
        for day in Days.each(of: days) {
            for township in town.offices.indices { report(ref, township, on: day, &script) }
        }
        script.step("close", ref, at: Days.moment(days.upperBound + 1, &chance), by: town.desk)
        periods.append(PlannedPeriod(ref: ref, days: days))
    }

    private mutating func look(
        after groups: [PersonTag], _ period: Ref<KeyPeriod>, at moment: Moment, _ script: inout Script
    ) {
        for township in town.offices.indices {
            var group = KeyGroup()
            group.keyPeriod = period
            group.crowd = chance.one(of: groups)
            group.place = town.places[township]
            group.persons = chance.within(12...260)
            group.responsible = town.offices[township]
            script.line(group, at: moment, by: town.desk)
        }
    }

    /// Filed by four in the afternoon, save for a handful; one of the last day before the demonstration stands still
    /// is missing.
    private mutating func report(_ period: Ref<KeyPeriod>, _ township: Int, on day: Day, _ script: inout Script) {
        if day == Days.standing.day - 1 && township == 3 { return }
        let isLate = chance.happens(3.5)
        let minute = isLate ? chance.within(16 * 60 + 4...18 * 60 + 20) : chance.within(14 * 60 + 20...15 * 60 + 56)
        var sets = [Setting(\ZeroReport.content, ZeroContent.nothing)]
        if chance.happens(7) {
            sets = [
                Setting(\ZeroReport.content, ZeroContent.items), Setting(\ZeroReport.newDisputes, 1),
                Setting(\ZeroReport.resolved, chance.below(2)), Setting(\ZeroReport.persons, chance.within(2...14)),
                Setting(\ZeroReport.events, chance.one(of: ScreeningWords.reportEvents)),
                Setting(\ZeroReport.measures, chance.one(of: ScreeningWords.reportMeasures)),
            ]
        }
        script.fileReport(
            period, Int(town.offices[township].id), day, at: Moment(day) + (minute * 60 + chance.below(60)),
            by: town.clerk(of: township), sets)
    }

    private mutating func survey(_ script: inout Script) {
        for township in town.places.indices {
            var survey = Survey()
            survey.topic = ScreeningWords.veterans
            survey.surveyedOn = Days.working(("2019-02-12" as Day) + chance.below(15))
            survey.place = town.places[township]
            survey.crowd = .veteran
            survey.persons = chance.within(180...940)
            survey.note = chance.one(of: ScreeningWords.veteranNotes)
            script.line(survey, at: Days.moment(survey.surveyedOn, &chance), by: town.clerk(of: township))
        }
    }
}
