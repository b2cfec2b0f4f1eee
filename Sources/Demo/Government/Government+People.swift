import Bureau
import Declarations

/// Bodies, officers and advisers.
extension Government {
    mutating func addBodies(_ script: inout Script, _ opening: inout Town.Opening) {
        for (body, name, short) in GovernmentWords.bodies {
            let kind: UnitKind = body == .intermediate || body == .high ? .court : .department
            bodies[body] = script.record(
                unit(name, short, kind, "1998-01-01"), at: opening.next(), by: opening.hand, opening: true)
        }
        for (position, township) in PlacesWords.townships.enumerated() {
            var unit = unit(
                GovernmentWords.subdistrict(township.name, isTown: township.isTown), township.shortName, .department,
                "2002-06-01")
            unit.place = town.places[position]
            subdistricts.append(script.record(unit, at: opening.next(), by: opening.hand, opening: true))
        }
        for (list, code, label, english) in GovernmentWords.localCodes {
            var entry = LocalCodeEntry()
            entry.list = list
            entry.code = code
            entry.label = label
            entry.labelEnglish = english
            entry.validFrom = Days.beginning
            script.line(entry, at: opening.next(), by: opening.hand, opening: true)
        }
        var squad = unit(GovernmentWords.squad.name, GovernmentWords.squad.short, .department, "2018-08-20")
        squad.place = town.places[2]
        squad.parent = subdistricts[2]
        self.squad = script.record(squad, at: Moment("2018-08-20", hour: 10), by: desk)
    }

    private func unit(_ name: String, _ short: String, _ kind: UnitKind, _ opened: Day) -> Unit {
        var unit = Unit()
        unit.name = name
        unit.shortName = short
        unit.kind = kind
        unit.openedOn = opened
        return unit
    }

    mutating func addPeople(_ script: inout Script, _ opening: inout Town.Opening) {
        for _ in 0..<2 {
            reviewers.append(employ(GovernmentWords.reviewPost, in: town.bureauOffices[6], &script, &opening).ref)
        }
        for _ in 0..<3 {
            reconsiderers.append(
                employ(GovernmentWords.reconsiderationPost, in: town.bureauOffices[5], &script, &opening).ref)
        }
        var begun = Town.Opening(at: Moment("2018-08-27", hour: 9))
        for _ in 0..<8 {
            officers.append(employ(GovernmentWords.officerPost, in: squad, from: "2018-08-24", &script, &begun))
        }
    }

    private mutating func employ(
        _ post: String, in unit: Ref<Unit>, from day: Day? = nil, _ script: inout Script,
        _ opening: inout Town.Opening
    ) -> Officer {
        let somebody = person(aged: 25...52, at: opening.next(), by: opening.hand, opening: day == nil, &script)
        var staff = Staff()
        staff.person = somebody.ref
        staff.workplace = unit
        staff.post = post
        let certificate = GovernmentWords.certificatePrefix + Digits.padded(next("certificate"), to: 4)
        let until = ("2020-12-31" as Day) + chance.below(3) * 365
        staff.certificate = certificate
        staff.certificateUntil = until
        staff.startedOn = day ?? ("2017-10-01" as Day) - chance.within(60...3_000)
        let ref = script.record(staff, at: opening.next(), by: opening.hand, opening: day == nil)
        return Officer(ref: ref, certificate: certificate, until: until)
    }

    /// Five since the summer of 2017; a sixth since January 2019. The year 2018 was rated in January.
    mutating func addAdvisers(_ script: inout Script, _ opening: inout Town.Opening) {
        for (position, words) in GovernmentWords.advisers.enumerated() {
            let isNew = position == 5
            let moment = isNew ? Moment("2019-01-10", hour: 15) : opening.next()
            let hand = isNew ? desk : opening.hand
            var adviser = GovernmentAdviser()
            adviser.person = person(aged: 34...58, at: moment, by: hand, opening: !isNew, &script).ref
            adviser.firm = words.firm
            adviser.speciality = words.speciality
            adviser.licence = position == 4 ? nil : GovernmentWords.licence(position + 3)
            adviser.client = body(.government)
            adviser.appointedOn = isNew ? "2019-01-08" : "2017-07-01"
            adviser.contractNumber = GovernmentWords.contract(position + 1, year: adviser.appointedOn.year)
            adviser.termUntil = adviser.appointedOn.adding(months: 36) - 1
            adviser.yearlyFee = Money(yuan: position == 4 ? 20_000 : 30_000)
            let ref = script.record(adviser, at: moment, by: hand, opening: !isNew)
            advisers.append(ref)
            if !isNew { rate(ref, position, &script) }
        }
    }

    private mutating func rate(_ adviser: Ref<GovernmentAdviser>, _ position: Int, _ script: inout Script) {
        var rating = AdviserRating()
        rating.adviser = adviser
        rating.year = 2018
        rating.level = [.excellent, .good, .good, .fair, .good][position]
        rating.ratedOn = "2019-01-24"
        rating.remarks = GovernmentWords.rating[rating.level == .excellent ? 0 : rating.level == .good ? 1 : 2]
        script.line(rating, at: Moment("2019-01-24", hour: 16, minute: position), by: desk)
    }
}
