import Bureau
import Declarations

/// A lawyer or legal worker as the plan knows them.
struct PlannedLawyer {
    let ref: Ref<Lawyer>
    let person: Ref<Person>
    let firm: Ref<LawFirm>
    let account: String
}

/// Who practises law in the district, brought in as opening stock, with their yearly checks.
struct Bar {
    private(set) var firms: [Ref<LawFirm>] = []
    private(set) var lawyers: [PlannedLawyer] = []
    private(set) var workers: [Ref<LegalWorker>] = []
    /// Two people of the office who attend hearings.
    private(set) var observers: [Ref<Staff>] = []
    private var chance: Chance
    private var opening = Town.Opening(at: Moment("2017-12-28", hour: 13))
    private let hand: Script.Hand
    private let town: Town

    init(_ town: Town, seed: UInt64, to script: inout Script) {
        self.town = town
        chance = Chance(seed: seed, for: "bar")
        hand = Script.Hand(unit: town.desk(of: .legalServices).unit, account: "console")
        for number in LegalServicesWords.firmNames.indices { addFirm(number, &script) }
        for number in 0..<LegalServicesWords.workerOffices { addOffice(number, &script) }
        addObservers(&script)
        addPoints(&script)
        check(year: 2017, on: "2018-05-22", &script)
        check(year: 2018, on: "2019-05-23", &script)
        sanction(&script)
    }

    private mutating func somebody(_ ages: ClosedRange<Int>, _ script: inout Script) -> (Ref<Person>, Sex, Day) {
        let one = Somebody(aged: ages, on: Days.beginning, nil, &chance)
        let file = one.file(address: PlacesWords.address(in: chance.one(of: PlacesWords.townships), &chance))
        return (script.record(file, at: opening.next(), by: hand, opening: true), one.sex, one.born)
    }

    private mutating func addFirm(_ number: Int, _ script: inout Script) {
        let people = (0..<LegalServicesWords.lawyersOfFirm).map { _ in somebody(27...61, &script) }
        var firm = LawFirm()
        firm.name = LegalServicesWords.firmNames[number]
        firm.licence = LegalServices.creditCode("31", 100_000_000 + number * 137)
        firm.form = number == 9 ? .individual : number == 8 ? .branch : .partnership
        firm.director = people.first?.0
        let township = chance.below(town.places.count)
        firm.place = town.places[township]
        firm.address = PlacesWords.address(in: PlacesWords.townships[township], &chance)
        firm.phone = Somebody.phone(&chance)
        firm.foundedOn = ("1998-03-01" as Day) + chance.below(6_500)
        let ref = script.record(firm, at: opening.next(), by: hand, opening: true)
        firms.append(ref)
        for (person, sex, born) in people { addLawyer(person, sex, born, ref, &script) }
    }

    private mutating func addLawyer(
        _ person: Ref<Person>, _ sex: Sex, _ born: Day, _ firm: Ref<LawFirm>, _ script: inout Script
    ) {
        var lawyer = Lawyer()
        lawyer.person = person
        lawyer.firm = firm
        let first = min(born + chance.within(24...30) * 366, "2017-09-01")
        lawyer.kind = chance.happens(4) ? .partTime : .fullTime
        lawyer.licence =
            "13204\(first.year)" + (lawyer.kind.external ?? "") + (sex == .female ? "1" : "0")
            + Digits.padded(900_000 + lawyers.count, to: 6)
        lawyer.practisingSince = first
        lawyer.specialities = Several(
            chance.some(2, of: [.criminal, .family, .labour, .contract, .damages, .traffic, .realEstate, .company]))
        lawyer.isVeteran = chance.happens(6)
        lawyer.startedOn = first + chance.below(max(1, ("2017-11-01" as Day) - first))
        let ref = script.record(lawyer, at: opening.next(), by: hand, opening: true)
        let account = "lawyer-" + Digits.padded(lawyers.count + 1, to: 2)
        lawyers.append(PlannedLawyer(ref: ref, person: person, firm: firm, account: account))
    }

    private mutating func addOffice(_ number: Int, _ script: inout Script) {
        let people = (0..<3).map { _ in somebody(33...62, &script) }
        var office = LegalServiceOffice()
        office.name = LegalServicesWords.workerOffice(of: PlacesWords.townships[number].shortName)
        office.licence = LegalServices.creditCode("31", 200_000_000 + number * 211)
        office.place = town.places[number]
        office.director = people.first?.0
        office.phone = Somebody.phone(&chance)
        office.foundedOn = ("2000-06-01" as Day) + chance.below(3_000)
        let ref = script.record(office, at: opening.next(), by: hand, opening: true)
        for (person, _, born) in people {
            var worker = LegalWorker()
            worker.person = person
            worker.office = ref
            worker.practisingSince = min(born + chance.within(26...36) * 366, "2017-06-01")
            worker.licence = "332990" + Digits.padded(100_000 + workers.count * 17, to: 6)
            worker.specialities = Several(chance.some(2, of: [.family, .labour, .contract, .damages]))
            worker.startedOn = worker.practisingSince
            workers.append(script.record(worker, at: opening.next(), by: hand, opening: true))
        }
    }

    private mutating func addObservers(_ script: inout Script) {
        for post in LegalServicesWords.observerPosts {
            var staff = Staff()
            staff.person = somebody(29...52, &script).0
            staff.workplace = Ref(Int64(hand.unit))
            staff.post = post
            staff.startedOn = ("2017-10-01" as Day) - chance.within(100...3_000)
            observers.append(script.record(staff, at: opening.next(), by: hand, opening: true))
        }
    }

    private mutating func addPoints(_ script: inout Script) {
        var point = ServicePoint()
        point.hours = LegalServicesWords.hours
        point.services = Several([.consultation, .legalAid, .mediation, .notary, .lawyers])
        point.name = LegalServicesWords.centre
        point.kind = .centre
        point.phone = Somebody.phone(&chance)
        point.address = PlacesWords.address(in: PlacesWords.townships[4], &chance)
        point.openedOn = "2015-11-20"
        script.line(point, at: opening.next(), by: hand, opening: true)
        point.kind = .station
        for (number, township) in PlacesWords.townships.enumerated() {
            point.name = LegalServicesWords.station(of: township.name)
            point.place = town.places[number]
            point.phone = Somebody.phone(&chance)
            point.address = PlacesWords.address(in: township, &chance)
            point.openedOn = ("2016-03-01" as Day) + chance.below(400)
            script.line(point, at: opening.next(), by: hand, opening: true)
        }
        point.kind = .point
        point.services = Several([.consultation, .mediation, .publicity])
        for (number, township) in PlacesWords.townships.enumerated() {
            for (position, village) in township.villages.enumerated() {
                point.name = LegalServicesWords.point(of: village.name)
                point.place = town.villages[number][position]
                point.phone = nil
                point.address = nil
                point.openedOn = ("2016-09-01" as Day) + chance.below(400)
                script.line(point, at: opening.next(), by: hand, opening: true)
            }
        }
    }

    private mutating func check(year: Int, on day: Day, _ script: inout Script) {
        var check = PracticeCheck()
        check.year = year
        var at = Moment(day, hour: 9, minute: 20)
        let desk = town.desk(of: .legalServices)
        func enter(_ check: PracticeCheck, _ script: inout Script) {
            at = at + 20
            var check = check
            check.checkedOn = day
            script.line(check, at: at, by: desk)
        }
        for lawyer in lawyers {
            check.lawyer = lawyer.ref
            check.result = chance.happens(3) ? .barely : .competent
            enter(check, &script)
        }
        check.lawyer = nil
        check.subject = .firm
        check.result = .competent
        for firm in firms {
            check.firm = firm
            enter(check, &script)
        }
        check.firm = nil
        check.subject = .worker
        for worker in workers {
            check.worker = worker
            enter(check, &script)
        }
    }

    private mutating func sanction(_ script: inout Script) {
        var sanction = PracticeSanction()
        sanction.lawyer = lawyers[17].ref
        sanction.kind = .warning
        sanction.decidedOn = "2018-09-13"
        sanction.decidedBy = LegalServicesWords.cityBureau
        sanction.document = LegalServicesWords.sanctionNumber
        sanction.ground = LegalServicesWords.sanctionGround
        script.line(sanction, at: Moment("2018-09-14", hour: 10), by: town.desk(of: .legalServices))
    }
}
