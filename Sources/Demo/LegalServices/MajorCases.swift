import Bureau
import Declarations

/// Filings of firms that act in cases of organised crime; the bureau attended two hearings.
struct MajorCases {
    private let town: Town
    private let bar: Bar
    private let desk: Script.Hand
    private var chance: Chance

    init(_ town: Town, _ bar: Bar, seed: UInt64, to script: inout Script) {
        self.town = town
        self.bar = bar
        desk = town.desk(of: .legalServices)
        chance = Chance(seed: seed, for: "major cases")
        for number in 0..<6 { file(number, on: "2018-05-08" as Day + number * 38, &script) }
        for number in 0..<16 { file(6 + number, on: "2019-01-07" as Day + number * 11, &script) }
        file(22, on: "2019-06-28", &script)
        wait(&script)
    }

    private mutating func taken(_ number: Int, on day: Day) -> MajorCaseFiling {
        let lawyer = bar.lawyers[number * 5 % bar.lawyers.count]
        let client = Somebody(aged: 24...57, on: day, .male, &chance)
        var filing = MajorCaseFiling()
        filing.firm = lawyer.firm
        filing.lawyer = lawyer.ref
        filing.client = Somebody(aged: 24...60, on: day, .female, &chance).name
        filing.suspect = client.name
        filing.origin = chance.happens(14) ? .aid : .entrusted
        filing.charge = chance.one(of: MajorCaseWords.charges)
        filing.authority = MajorCaseWords.police
        filing.takenOn = day
        filing.dueOn = day + 5
        return filing
    }

    private mutating func file(_ number: Int, on day: Day, _ script: inout Script) {
        let filed = Days.working(day)
        let isLate = number == 3 || number == 11
        let ref = script.record(
            taken(number, on: filed - (isLate ? 8 : chance.within(1...4))), at: Days.moment(filed, &chance), by: desk)
        var at = Moment(filed, hour: 16, minute: 20)
        script.step("file", ref, at: at, by: desk, [Setting(\MajorCaseFiling.filedOn, Optional(filed))])
        let discussed = Days.working(filed + chance.within(12...30))
        at = Moment(discussed, hour: 10)
        script.step(
            "discuss", ref, at: at, by: desk,
            [
                Setting(\MajorCaseFiling.discussedOn, Optional(discussed)),
                Setting(\MajorCaseFiling.discussionNote, Optional(MajorCaseWords.discussion)),
                Setting(\MajorCaseFiling.stage, CriminalStage.prosecutionReview),
            ])
        go(ref, number, after: discussed, &script)
    }

    /// To trial, and to the end; every sixth case is dropped before.
    private mutating func go(_ ref: Ref<MajorCaseFiling>, _ number: Int, after discussed: Day, _ script: inout Script) {
        let tried = Days.working(discussed + (number == 7 ? 30 : chance.within(46...88)))
        guard number % 6 != 5 else {
            return close(ref, on: Days.working(discussed + 40), .notProsecuted, .prosecutionReview, &script)
        }
        hear(ref, number, on: tried, &script)
        script.step(
            "try", ref, at: Moment(tried, hour: 17, minute: 5), by: desk,
            [
                Setting(\MajorCaseFiling.triedOn, Optional(tried)),
                Setting(\MajorCaseFiling.stage, CriminalStage.firstInstance),
                Setting(\MajorCaseFiling.meetings, chance.within(2...9)),
            ])
        let result = chance.one(of: [MajorCaseResult.convicted: 80, .changedCharge: 20])
        close(ref, on: Days.working(tried + chance.within(25...70)), result, .firstInstance, &script)
    }

    private func close(
        _ ref: Ref<MajorCaseFiling>, on day: Day, _ result: MajorCaseResult, _ stage: CriminalStage,
        _ script: inout Script
    ) {
        let reported = Days.working(day + 4)
        script.step(
            "close", ref, at: Moment(reported, hour: 11), by: desk,
            [
                Setting(\MajorCaseFiling.endedOn, Optional(day)), Setting(\MajorCaseFiling.result, Optional(result)),
                Setting(\MajorCaseFiling.closingReportOn, Optional(reported)),
                Setting(\MajorCaseFiling.stage, stage),
            ])
    }

    private mutating func hear(_ ref: Ref<MajorCaseFiling>, _ number: Int, on day: Day, _ script: inout Script) {
        var hearing = MajorCaseHearing()
        hearing.filing = ref
        hearing.court = OrganisationWords.court.name
        hearing.plannedOn = day
        guard day < Days.standing.day else {
            guard day < "2019-07-20" else { return }
            return script.line(hearing, at: Moment("2019-06-24", hour: 10, minute: number), by: desk)
        }
        hearing.heldOn = day
        if number == 7 || number == 8 {
            hearing.observer = bar.observers[number - 7]
            hearing.note = MajorCaseWords.observed
        }
        script.line(hearing, at: Moment(day, hour: 17), by: desk)
    }

    /// Two that are not filed yet: one due when the demonstration stands still, one late.
    private mutating func wait(_ script: inout Script) {
        for (number, day) in [(24, "2019-06-26" as Day), (25, "2019-06-21")] {
            _ = script.record(taken(number, on: day), at: Moment(day, hour: 16), by: desk)
        }
        var park = ServicePark()
        park.name = MajorCaseWords.park
        park.leadFirm = bar.firms[0]
        park.place = town.places[4]
        park.plannedOn = "2019-05-20"
        _ = script.record(park, at: Moment("2019-05-20", hour: 15), by: desk)
    }
}
