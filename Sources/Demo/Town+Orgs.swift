import Bureau
import Declarations

/// Organisations that mediate, and their mediators.
extension Town {
    /// Committees of the district, its townships and villages, of trades and of enterprises.
    mutating func addCommittees(_ script: inout Script, _ opening: inout Opening) {
        found(OrganisationWords.districtCommittee, districtOrg(weight: 40), mediators: 7, &script, &opening)
        for (position, township) in PlacesWords.townships.enumerated() {
            var org = townshipOrg(position, weight: township.villages.count * 5)
            found(
                OrganisationWords.committee(of: township.name), org, mediators: chance.within(4...6), &script, &opening)
            org.level = .village
            for village in township.villages {
                org.village = village
                org.weight = chance.within(7...13) * chance.within(7...15) / 10
                found(
                    OrganisationWords.committee(of: township.name + village.name), org,
                    mediators: chance.within(3...5), &script, &opening)
            }
        }
        for (name, kinds) in OrganisationWords.professional {
            var org = districtOrg(weight: kinds.contains(.traffic) ? 70 : 24)
            org.kind = .professional
            org.kinds = kinds
            found(name, org, mediators: 4, &script, &opening)
        }
        for _ in 0..<4 {
            var org = townshipOrg(chance.below(PlacesWords.townships.count), weight: 6)
            org.kind = .enterprise
            org.kinds = [.labourOther, .wageArrears, .productionBusiness, .contract]
            let firm = chance.one(of: NamesWords.firmWords) + chance.one(of: NamesWords.trades[.making] ?? [])
            found(OrganisationWords.committee(of: firm), org, mediators: 3, &script, &opening)
        }
    }

    /// Posts at the court and at the petition office.
    mutating func addPosts(_ script: inout Script, _ opening: inout Opening) {
        var org = districtOrg(weight: 44)
        org.kind = .courtPost
        org.kinds = [.contract, .family, .damages, .consumerOther, .propertyManagement, .neighbour]
        found(OrganisationWords.courtPost, org, host: court, mediators: 3, &script, &opening)
        org.weight = 16
        org.kind = .petitionPost
        org.kinds = [.landRequisition, .wageArrears, .housingSite, .environment, .other]
        found(OrganisationWords.petitionPost, org, host: petitionOffice, mediators: 2, &script, &opening)
    }

    /// What came in 2019: veterans' studios in February and March, police posts in May, a personal studio in June.
    mutating func addLaterOrgs(_ script: inout Script) {
        var studio = districtOrg(weight: 6)
        studio.kind = .veteransStudio
        found(
            OrganisationWords.veteransStudio(of: PlacesWords.district), studio, on: "2019-02-26", mediators: 3, &script)
        for (position, township) in PlacesWords.townships.enumerated() {
            studio = townshipOrg(position, weight: 5)
            studio.kind = .veteransStudio
            found(
                OrganisationWords.veteransStudio(of: township.name), studio,
                on: Days.working("2019-02-27" as Day + chance.below(29)), mediators: 3, &script)
        }
        for (position, name) in OrganisationWords.policeStations.enumerated() {
            guard let township = PlacesWords.townships.firstIndex(where: { $0.name.hasPrefix(name) }) else { continue }
            var post = townshipOrg(township, weight: 46)
            post.kind = .policePost
            post.kinds = [.damages, .neighbour, .family, .consumerOther, .traffic]
            found(
                OrganisationWords.policePost(name), post, host: stations[position],
                on: "2019-05-06" as Day + position * 3, mediators: position == 0 ? 8 : 9, &script)
        }
        var personal = townshipOrg(4, weight: 8)
        personal.kind = .personalStudio
        found(OrganisationWords.personalStudio, personal, on: "2019-06-12", mediators: 1, &script)
    }

    private func districtOrg(weight: Int) -> PlannedOrg {
        var org = PlannedOrg()
        org.level = .district
        org.unit = desk.unit
        org.clerk = desk.account
        org.weight = weight
        return org
    }

    private func townshipOrg(_ position: Int, weight: Int) -> PlannedOrg {
        var org = PlannedOrg()
        org.level = .township
        org.unit = Int(offices[position].id)
        org.clerk = clerk(of: position).account
        org.township = position
        org.weight = weight
        return org
    }

    /// Enters an organisation that stood when the register began.
    private mutating func found(
        _ name: String, _ org: PlannedOrg, host: Ref<Unit>? = nil, mediators: Int, _ script: inout Script,
        _ opening: inout Opening
    ) {
        var org = org
        org.foundedOn = ("2017-03-01" as Day) + chance.below(240)
        let hand = Script.Hand(unit: org.unit, account: "console")
        enter(name, org, host, mediators, Entering(moment: opening.next(), hand: hand, isOpening: true), &script)
        opening.at = opening.at + 20
    }

    /// Founds an organisation later on, at its own desk.
    private mutating func found(
        _ name: String, _ org: PlannedOrg, host: Ref<Unit>? = nil, on day: Day, mediators: Int, _ script: inout Script
    ) {
        var org = org
        org.foundedOn = day
        let hand = Script.Hand(unit: org.unit, account: org.clerk)
        let moment = Days.moment(day, &chance)
        enter(name, org, host, mediators, Entering(moment: moment, hand: hand, isOpening: false), &script)
    }

    /// The moment, the hand and the manner in which an organisation is entered with its mediators.
    struct Entering {
        let moment: Moment
        let hand: Script.Hand
        let isOpening: Bool
    }

    private mutating func enter(
        _ name: String, _ org: PlannedOrg, _ host: Ref<Unit>?, _ count: Int, _ entering: Entering,
        _ script: inout Script
    ) {
        var org = org
        org.mediators = (0..<count).map { engage(number: $0, org, entering, &script) }
        var record = MediationOrg()
        record.name = name
        record.kind = org.kind
        record.level = org.level
        record.place = placeOf(org)
        record.host = host
        record.foundedOn = org.foundedOn
        record.lead = org.mediators.first?.ref
        record.address = address(in: org.township)
        record.phone = Somebody.phone(&chance)
        org.ref = script.record(record, at: entering.moment, by: entering.hand, opening: entering.isOpening)
        for (number, mediator) in org.mediators.enumerated() {
            let term = appoint(mediator, to: org, leads: number == 0, entering, &script)
            if org.village != nil && number > 1 && chance.happens(5) {
                org.mediators[number].until = leave(mediator, term, org, &script)
            }
        }
        orgs.append(org)
    }

    private func placeOf(_ org: PlannedOrg) -> Ref<Place>? {
        guard let township = org.township else { return nil }
        guard let village = org.village,
            let position = PlacesWords.townships[township].villages.firstIndex(where: { $0.name == village.name })
        else { return places[township] }
        return villages[township][position]
    }
}
