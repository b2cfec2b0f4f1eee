import Bureau
import Declarations

/// Model villages: one of the nation and 51 of the province among a hundred, with the levels below, and those applied
/// for, under review, revoked and cancelled.
struct PublicityHonours {
    let town: Town
    var chance: Chance
    private var opening = Town.Opening(at: Moment("2017-12-28", hour: 15))

    init(_ town: Town, seed: UInt64) {
        self.town = town
        chance = Chance(seed: seed, for: "honours")
    }

    private var desk: Script.Hand { town.desk(of: .publicity) }
    private var head: Script.Hand { Script.Hand(unit: desk.unit, account: "publicity-02") }

    consuming func write(to script: inout Script) {
        let villages = town.villages.flatMap { $0 }
        let order = chance.some(villages.count, of: villages)
        // The one of the nation holds no title of the province: it is not among the 51.
        bringIn(order[0], .nation, "2015-02-10", &script)
        for place in order[1...46] { bringIn(place, .province, provincialDay(), &script) }
        let lost = bringIn(order[60], .province, "2014-12-22", isLost: true, &script)
        let revoked: Day = "2018-11-15"
        script.step(
            "revoke", lost, at: Moment(revoked, hour: 10), by: desk, ending(revoked, PublicityDutyWords.revoked))
        nameLater(Array(order[47...51]), &script)
        nameBelow(order, &script)
        applyNow(Array(order[52...55]) + Array(order[70...71]), &script)
    }

    private mutating func provincialDay() -> Day {
        chance.one(of: ["2010-12-20", "2012-12-18", "2014-12-22", "2016-12-26"])
    }

    /// A title that stood when the register began. Some were reviewed since and kept.
    @discardableResult
    private mutating func bringIn(
        _ place: Ref<Place>, _ level: HonourLevel, _ named: Day, isLost: Bool = false, _ script: inout Script
    ) -> Ref<VillageHonour> {
        var honour = VillageHonour()
        honour.place = place
        honour.level = level
        honour.appliedOn = named - chance.within(120...260)
        let ref = script.record(honour, at: opening.next(), by: opening.hand, opening: true)
        let next = ("2018-09-03" as Day).adding(months: chance.within(0...2) * 12) + chance.below(90)
        script.step(
            "name", ref, at: opening.next(), by: opening.hand,
            [
                Setting(\VillageHonour.namedOn, named),
                Setting(\VillageHonour.batch, PublicityDutyWords.batch(level, (named.year - 2008) / 2)),
                Setting(\VillageHonour.nextReviewOn, next),
            ])
        if next <= "2018-12-10" && level == .province && !isLost {
            keep(ref, on: Days.working(next + chance.within(2...15)), &script)
        }
        return ref
    }

    private mutating func keep(_ honour: Ref<VillageHonour>, on day: Day, _ script: inout Script) {
        script.step(
            "keep", honour, at: Days.moment(day, &chance), by: desk,
            [
                Setting(\VillageHonour.reviewedOn, day), Setting(\VillageHonour.nextReviewOn, day.adding(months: 24)),
            ])
    }

    private func ending(_ day: Day, _ reason: String) -> [Setting] {
        [Setting(\VillageHonour.revokedOn, day), Setting(\VillageHonour.revokeReason, reason)]
    }

    /// The batch of December 2018.
    private mutating func nameLater(_ places: [Ref<Place>], _ script: inout Script) {
        for place in places {
            let ref = apply(place, .province, on: "2018-07-09" as Day + chance.below(12), &script)
            script.step("recommend", ref, at: Moment("2018-08-14", hour: 15, minute: chance.below(50)), by: head)
            script.step(
                "name", ref, at: Moment("2018-12-25", hour: 10, minute: chance.below(50)), by: desk,
                [
                    Setting(\VillageHonour.namedOn, "2018-12-20" as Day),
                    Setting(\VillageHonour.batch, PublicityDutyWords.batch(.province, 5)),
                    Setting(\VillageHonour.nextReviewOn, "2020-12-20" as Day),
                ])
        }
    }

    /// Titles of city and district, which most villages hold as well.
    private mutating func nameBelow(_ order: [Ref<Place>], _ script: inout Script) {
        for place in order[1...62] { bringIn(place, .city, ("2009-05-01" as Day) + chance.below(2_600), &script) }
        for place in order[20...96] { bringIn(place, .district, ("2008-04-01" as Day) + chance.below(3_200), &script) }
        let asked = bringIn(order[63], .city, "2013-06-03", &script)
        script.step(
            "rectify", asked, at: Moment("2019-06-11", hour: 14), by: head,
            [
                Setting(\VillageHonour.reviewedOn, "2019-06-10" as Day),
                Setting(\VillageHonour.rectifyBy, "2019-07-10" as Day),
            ])
        let gone = bringIn(order[97], .district, "2011-06-03", &script)
        let day: Day = "2018-05-22"
        script.step("cancel", gone, at: Moment(day, hour: 9), by: desk, ending(day, PublicityDutyWords.cancelled))
    }

    /// Applied for in the spring of 2019: two recommended, one not granted, the others still to be looked at.
    private mutating func applyNow(_ places: [Ref<Place>], _ script: inout Script) {
        for (number, place) in places.enumerated() {
            let level: HonourLevel = number < 4 ? .province : .city
            let ref = apply(place, level, on: "2019-04-15" as Day + number * 6, &script)
            if number < 2 {
                script.step("recommend", ref, at: Moment("2019-06-18", hour: 10, minute: number), by: head)
            }
            if number == 5 { script.step("refuse", ref, at: Moment("2019-06-20", hour: 16), by: desk) }
        }
    }

    private mutating func apply(
        _ place: Ref<Place>, _ level: HonourLevel, on day: Day, _ script: inout Script
    ) -> Ref<VillageHonour> {
        var honour = VillageHonour()
        honour.place = place
        honour.level = level
        honour.appliedOn = Days.working(day)
        return script.record(honour, at: Days.moment(honour.appliedOn, &chance), by: desk)
    }
}
