import Bureau
import Declarations

/// Units, places, codes and staff.
extension Town {
    mutating func addUnits(_ script: inout Script, _ opening: inout Opening) {
        var head = unit(OrganisationWords.bureau, OrganisationWords.bureauShort, .bureau, nil, "1984-03-01")
        let bureau = script.record(head, at: opening.next(), by: opening.hand, opening: true)
        self.bureau = Int(bureau.id)
        for (position, office) in OrganisationWords.offices.enumerated() {
            head = unit(office.name, office.short, .office, bureau, "2010-01-01")
            let ref = script.record(head, at: opening.next(), by: opening.hand, opening: true)
            bureauOffices.append(ref)
            if position == OrganisationWords.mediationOffice { desk.unit = Int(ref.id) }
        }
        for township in PlacesWords.townships {
            let office = unit(
                OrganisationWords.judicialOffice(township.name), OrganisationWords.judicialOfficeShort(township.name),
                .judicialOffice, bureau, "2002-06-01")
            offices.append(script.record(office, at: opening.next(), by: opening.hand, opening: true))
        }
        for body in [
            (OrganisationWords.aidCentre, UnitKind.aidCentre),
            (OrganisationWords.correctionsCentre, .correctionsCentre),
            (OrganisationWords.procuratorate, .procuratorate),
        ] {
            let own = body.1 == .procuratorate ? nil : bureau
            bodies[body.1] = script.record(
                unit(body.0.name, body.0.short, body.1, own, "2009-05-01"), at: opening.next(), by: opening.hand,
                opening: true)
        }
        court = script.record(
            unit(OrganisationWords.court.name, OrganisationWords.court.short, .court, nil, "1986-01-01"),
            at: opening.next(), by: opening.hand, opening: true)
        petitionOffice = script.record(
            unit(
                OrganisationWords.petitionOffice.name, OrganisationWords.petitionOffice.short, .department, nil,
                "1998-01-01"),
            at: opening.next(), by: opening.hand, opening: true)
        for name in OrganisationWords.policeStations {
            let station = unit(OrganisationWords.policeStation(name), name, .policeStation, nil, "1995-01-01")
            stations.append(script.record(station, at: opening.next(), by: opening.hand, opening: true))
        }
    }

    mutating func addPlaces(_ script: inout Script, _ opening: inout Opening) {
        for (position, township) in PlacesWords.townships.enumerated() {
            var place = Place()
            place.name = township.name
            place.code = township.code
            place.kind = township.isTown ? .town : .subdistrict
            place.office = offices[position]
            place.formedOn = "2002-06-01"
            let ref = script.record(place, at: opening.next(), by: opening.hand, opening: true)
            places.append(ref)
            place.parent = ref
            villages.append([])
            for (number, village) in township.villages.enumerated() {
                place.name = village.name
                place.code = township.code + Digits.padded(number + (village.isVillage ? 201 : 1), to: 3)
                place.kind = village.isVillage ? .village : .community
                villages[position].append(script.record(place, at: opening.next(), by: opening.hand, opening: true))
            }
        }
    }

    mutating func addLocalCodes(_ script: inout Script, _ opening: inout Opening) {
        for (list, code, label, english) in OrganisationWords.localCodes {
            var entry = LocalCodeEntry()
            entry.list = list
            entry.code = code
            entry.label = label
            entry.labelEnglish = english
            entry.validFrom = Days.beginning
            script.line(entry, at: opening.next(), by: opening.hand, opening: true)
        }
    }

    /// The bureau's own people: its heads and offices, and three in each judicial office.
    mutating func addStaff(_ script: inout Script, _ opening: inout Opening) {
        for post in OrganisationWords.posts + OrganisationWords.posts.suffix(3) {
            employ(post, in: Ref(Int64(bureau)), &script, &opening)
        }
        for office in offices {
            employ(OrganisationWords.headOfOffice, in: office, &script, &opening)
            for post in chance.some(2, of: OrganisationWords.officePosts) {
                employ(post, in: office, &script, &opening)
            }
        }
    }

    private mutating func employ(
        _ post: String, in unit: Ref<Unit>, _ script: inout Script, _ opening: inout Opening
    ) {
        let somebody = Somebody(aged: 26...57, on: Days.beginning, nil, &chance)
        let person = script.record(
            somebody.file(address: address(in: nil)), at: opening.next(), by: opening.hand, opening: true)
        var employed = Staff()
        employed.person = person
        employed.workplace = unit
        employed.post = post
        employed.certificate = OrganisationWords.certificate(Int(person.id))
        employed.certificateUntil = ("2020-12-31" as Day) + chance.below(3) * 365
        employed.startedOn = ("2017-11-01" as Day) - chance.within(60...5_000)
        let ref = script.record(employed, at: opening.next(), by: opening.hand, opening: true)
        staff[Int(unit.id), default: []].append(PlannedStaff(ref: ref, person: person))
    }

    private func unit(_ name: String, _ short: String, _ kind: UnitKind, _ parent: Ref<Unit>?, _ day: Day) -> Unit {
        var unit = Unit()
        unit.name = name
        unit.shortName = short
        unit.kind = kind
        unit.parent = parent
        unit.openedOn = day
        return unit
    }

    /// Somewhere to live: in a township, or anywhere in the district.
    mutating func address(in township: Int?) -> String {
        PlacesWords.address(in: PlacesWords.townships[township ?? chance.below(PlacesWords.townships.count)], &chance)
    }
}
