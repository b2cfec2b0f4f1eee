import Bureau
import Declarations

/// Sites of legal culture: those that stood, the corridor opened in 2019, one park being built and one being planned.
struct PublicitySites {
    let town: Town
    var chance: Chance
    private var opening = Town.Opening(at: Moment("2017-12-28", hour: 14))

    init(_ town: Town, seed: UInt64) {
        self.town = town
        chance = Chance(seed: seed, for: "sites")
    }

    private var desk: Script.Hand { town.desk(of: .publicity) }

    consuming func write(to script: inout Script) {
        for (number, known) in PublicityDutyWords.sites.enumerated() {
            var site = CultureSite()
            site.name = known.name
            site.kind = known.kind
            site.level = known.level
            bringIn(site, township: known.township, closes: number == 11, &script)
        }
        build(corridor, paid: [(.township, 468_000), (.district, 500_000), (.bureau, 180_000)], &script)
        build(park, paid: [(.township, 860_000)], &script)
        build(laterPark, paid: [], &script)
    }

    /// A hundred metres with five sections; it cost somewhat more than a million.
    private var corridor: CultureSite {
        var site = CultureSite()
        site.name = PublicityDutyWords.corridor
        site.kind = .corridor
        site.level = .district
        site.sections = Several([.party, .unitedFront, .discipline, .law, .publicOrder])
        site.lengthMetres = 100
        site.builder = PublicityDutyWords.theBuilder
        site.plannedOn = "2018-09-12"
        site.buildingOn = "2018-11-20"
        site.openedOn = "2019-05-16"
        site.place = place(PublicityDutyWords.corridorPlace)
        return site
    }

    private var park: CultureSite {
        var site = CultureSite()
        site.name = PublicityDutyWords.newPark
        site.level = .district
        site.plannedOn = "2018-12-18"
        site.buildingOn = "2019-04-22"
        site.areaSquareMetres = 6_200
        site.place = place(PublicityDutyWords.newParkPlace)
        return site
    }

    private var laterPark: CultureSite {
        var site = CultureSite()
        site.name = PublicityDutyWords.xilinPark
        site.level = .district
        site.plannedOn = "2019-05-28"
        site.place = place(PublicityDutyWords.xilinParkPlace)
        return site
    }

    private func place(_ name: String) -> Ref<Place>? {
        for (position, township) in PlacesWords.townships.enumerated() {
            if let number = township.villages.firstIndex(where: { $0.name.hasPrefix(name) }) {
                return town.villages[position][number]
            }
        }
        return nil
    }

    private mutating func bringIn(
        _ known: CultureSite, township: Int, closes: Bool, _ script: inout Script
    ) {
        var site = known
        site.place = chance.one(of: town.villages[township])
        site.sections = Several(
            [.law] + chance.some(chance.within(0...3), of: [.party, .morals, .history, .integrity]))
        switch site.kind {
        case .corridor, .wall: site.lengthMetres = chance.within(4...16) * 5
        case .park, .square, .hall: site.areaSquareMetres = chance.within(6...60) * 50
        default: break
        }
        site.plannedOn = ("2012-03-01" as Day) + chance.below(1_600)
        let opened = site.plannedOn + chance.within(150...420)
        let ref = script.record(site, at: opening.next(), by: opening.hand, opening: true)
        let building = Setting(\CultureSite.buildingOn, site.plannedOn + chance.within(30...120))
        script.step("build", ref, at: opening.next(), by: opening.hand, [building])
        script.step("open", ref, at: opening.next(), by: opening.hand, [Setting(\CultureSite.openedOn, opened)])
        pay([(.township, Int64(chance.within(3...24) * 10_000))], for: ref, on: site.plannedOn + 20, &script)
        let last: Day = closes ? "2019-03-11" : "2019-06-26"
        inspect(ref, until: last, &script)
        guard closes else { return }
        script.step(
            "close", ref, at: Moment(last + 3, hour: 10), by: desk,
            [
                Setting(\CultureSite.closedOn, last + 3),
                Setting(\CultureSite.closeReason, PublicityDutyWords.closeReason),
            ])
    }

    /// A site from its plan on; its days stand in the record as they come.
    private mutating func build(
        _ site: CultureSite, paid: [(source: FundingSource, yuan: Int64)], _ script: inout Script
    ) {
        var record = site
        record.buildingOn = nil
        record.openedOn = nil
        let ref = script.record(record, at: Days.moment(site.plannedOn, &chance), by: desk)
        guard let building = site.buildingOn else { return }
        let begun = Setting(\CultureSite.buildingOn, building)
        script.step("build", ref, at: Days.moment(building, &chance), by: desk, [begun])
        pay(paid, for: ref, on: building + 9, &script)
        guard let opened = site.openedOn else { return }
        script.step(
            "open", ref, at: Days.moment(opened, &chance), by: desk, [Setting(\CultureSite.openedOn, opened)])
        inspect(ref, from: opened + 20, until: "2019-06-26", &script)
        nameOccasions(site, ref, from: site.plannedOn, &script)
    }

    private mutating func pay(
        _ parts: [(source: FundingSource, yuan: Int64)], for site: Ref<CultureSite>, on day: Day,
        _ script: inout Script
    ) {
        for (number, part) in parts.enumerated() {
            var cost = SiteCost()
            cost.site = site
            cost.source = part.source
            cost.fundedOn = Days.working(day + number * 12)
            cost.amount = Money(yuan: part.yuan)
            cost.purpose = PublicityDutyWords.works[number]
            let isOld = cost.fundedOn < Days.beginning
            let moment = isOld ? opening.next() : Days.moment(cost.fundedOn, &chance)
            script.line(cost, at: moment, by: isOld ? opening.hand : desk, opening: isOld)
        }
    }

    /// Every half year or so; what is found is put right, the last of it late or not yet.
    private mutating func inspect(
        _ site: Ref<CultureSite>, from: Day = Days.beginning + 40, until last: Day, _ script: inout Script
    ) {
        var day = from + chance.below(60)
        while day <= last {
            var inspection = SiteInspection()
            inspection.site = site
            inspection.inspectedOn = Days.working(day)
            let moment = Days.moment(inspection.inspectedOn, &chance)
            if chance.happens(35) {
                inspection.findings = chance.one(of: PublicityDutyWords.findings)
                inspection.dueOn = inspection.inspectedOn + 15
            }
            let ref = script.record(inspection, at: moment, by: desk)
            if inspection.findings != nil {
                let righted = Days.moment(Days.working(inspection.inspectedOn + chance.within(5...18)), &chance)
                script.correct(
                    ref, at: righted, by: desk, reason: PublicityDutyWords.righted,
                    [Setting(\SiteInspection.putRightOn, righted.day)])
            }
            day = day + chance.within(150...210)
        }
    }

    private func nameOccasions(
        _ site: CultureSite, _ ref: Ref<CultureSite>, from day: Day, _ script: inout Script
    ) {
        let words = PublicityOccasionsWords.self
        let byName = (column: "name", value: site.name)
        let byNumber = (column: "site", value: CultureSite.numbers.number(Int(ref.id), unit: "", year: 0))
        for (code, figure, name, part) in [
            ("length_m", "length", words.corridorLength, byName), ("cost_yuan", "cost", words.corridorCost, byNumber),
            ("sections", "sections", words.corridorSections, byName),
        ] {
            script.occasion(
                "publicity.corridor." + code, "publicity.culture_sites." + figure, name, from: day, until: nil,
                part: part, by: desk)
        }
    }
}
