import Bureau
import Declarations

/// Who mediates in an organisation, from when until when.
extension Town {
    /// A new mediator with a file; the second of a committee is a woman (人民调解法 第八条).
    mutating func engage(
        number: Int, _ org: PlannedOrg, _ entering: Entering, _ script: inout Script
    ) -> PlannedMediator {
        let somebody = Somebody(aged: 31...67, on: org.foundedOn, number == 1 ? .female : nil, &chance)
        let isVeteran = org.kind == .veteransStudio || chance.happens(7)
        let file = somebody.file(address: address(in: org.township), tags: isVeteran ? [.veteran] : [])
        let person = script.record(file, at: entering.moment, by: entering.hand, opening: entering.isOpening)
        var mediator = Mediator()
        mediator.person = person
        mediator.grade = chance.happens(45) ? chance.one(of: [.third: 70, .second: 23, .first: 7]) : nil
        mediator.tags = Several(tags(of: somebody, isVeteran, on: org.foundedOn))
        mediator.specialities = Several(
            org.kinds.isEmpty ? chance.some(2, of: [.family, .neighbour, .damages, .contract]) : org.kinds)
        mediator.engagedOn = org.foundedOn
        let ref = script.record(mediator, at: entering.moment, by: entering.hand, opening: entering.isOpening)
        let slug = org.township.map { PlacesWords.townships[$0].slug } ?? "district"
        return PlannedMediator(ref: ref, account: account(slug + "-m"), from: org.foundedOn)
    }

    private mutating func tags(of somebody: Somebody, _ isVeteran: Bool, on day: Day) -> [MediatorTag] {
        var tags: [MediatorTag] = isVeteran ? [.veteran] : []
        if chance.happens(5) { tags.append(.lawyer) }
        if somebody.age(on: day) >= 60 && chance.happens(30) { tags.append(.retiredOfficial) }
        if somebody.age(on: day) >= 60 && chance.happens(6) { tags.append(.retiredJudge) }
        return tags
    }

    /// Gives a mediator the letter of an organisation.
    mutating func appoint(
        _ mediator: PlannedMediator, to org: PlannedOrg, leads: Bool, _ entering: Entering, _ script: inout Script
    ) -> Ref<MediatorTerm> {
        let year = org.foundedOn.year
        letters[year, default: 0] += 1
        var term = MediatorTerm()
        term.org = org.ref
        term.mediator = mediator.ref
        term.work = leads && org.level != .village || org.kind == .policePost ? .fullTime : .partTime
        term.origin = org.kind == .committee ? .member : .engaged
        term.letter = OrganisationWords.letter(letters[year, default: 0], year: year)
        term.startedOn = org.foundedOn
        term.endedOn = org.foundedOn.adding(months: 36) - 1
        return script.record(term, at: entering.moment, by: entering.hand, opening: entering.isOpening)
    }

    /// A few left in the course of 2018.
    mutating func leave(
        _ mediator: PlannedMediator, _ term: Ref<MediatorTerm>, _ org: PlannedOrg, _ script: inout Script
    ) -> Day {
        let day = Days.working(Days.beginning + chance.within(40...350))
        let hand = Script.Hand(unit: org.unit, account: org.clerk)
        let moment = Days.moment(day, &chance)
        script.correct(
            mediator.ref, at: moment, by: hand, reason: CaseWords.left, [Setting(\Mediator.leftOn, day)])
        script.correct(term, at: moment, by: hand, reason: CaseWords.left, [Setting(\MediatorTerm.endedOn, day)])
        return day
    }
}
