import Bureau
import Declarations

/// Every department's list of what it must make known, of 2018 and of 2019.
struct PublicityDuties {
    let town: Town
    var chance: Chance

    init(_ town: Town, seed: UInt64) {
        self.town = town
        chance = Chance(seed: seed, for: "publicity duties")
    }

    private var desk: Script.Hand { town.desk(of: .publicity) }
    private var reviewer: Script.Hand { Script.Hand(unit: desk.unit, account: "publicity-02") }

    consuming func write(to script: inout Script) {
        for year in [2018, 2019] {
            for (position, department) in PublicityDutyWords.departments.enumerated() {
                write(department.name, department.laws, position, year: year, &script)
            }
        }
    }

    private mutating func write(
        _ department: String, _ laws: [String], _ position: Int, year: Int, _ script: inout Script
    ) {
        var duty = PublicityDuty()
        duty.department = department
        duty.year = year
        duty.laws = laws.joined(separator: PublicityDutyWords.comma)
        guard let first = Day("\(year)-02-26") else { return }
        let drafted = Days.moment(Days.working(first + position), &chance)
        let ref = script.record(duty, at: drafted, by: desk)
        let published = Days.moment(Days.working(first + 24), &chance)
        for law in laws { add(law, to: ref, year: year, drafted: drafted, &script) }
        // The last department's list of 2019 is still a draft.
        guard year == 2018 || position < PublicityDutyWords.departments.count - 1 else { return }
        script.step("publish", ref, at: published, by: desk, [Setting(\PublicityDuty.publishedOn, published.day)])
        guard year == 2018 else { return }
        let rated = Days.moment(Days.working("2019-01-16" as Day + position / 3), &chance)
        let rating: DutyRating = chance.one(of: [.excellent: 5, .good: 7, .fair: 2])
        script.step(
            "rate", ref, at: rated, by: reviewer,
            [
                Setting(\PublicityDuty.rating, rating), Setting(\PublicityDuty.ratedOn, rated.day),
                Setting(\PublicityDuty.remark, PublicityDutyWords.remark),
            ])
    }

    /// One duty, done about its day; now and then late, and of 2019 some not yet.
    private mutating func add(
        _ law: String, to duty: Ref<PublicityDuty>, year: Int, drafted: Moment, _ script: inout Script
    ) {
        var item = PublicityDutyItem()
        item.duty = duty
        item.law = law
        item.audiences = Several(chance.some(2, of: [.resident, .enterpriseManager, .stateEmployee, .youth]))
        item.measure = chance.one(of: PublicityDutyWords.measures)
        guard let first = Day("\(year)-04-02") else { return }
        item.dueOn = Days.working(first + chance.below(255))
        let ref = script.record(item, at: drafted + chance.within(60...600), by: desk)
        guard !chance.happens(6) else { return }
        let done = Days.moment(Days.working(item.dueOn + chance.within(-9...7)), &chance)
        script.correct(
            ref, at: done, by: desk, reason: PublicityDutyWords.done,
            [
                Setting(\PublicityDutyItem.doneOn, done.day),
                Setting(\PublicityDutyItem.evidence, chance.one(of: PublicityDutyWords.evidence)),
            ])
    }
}
