import Bureau
import Declarations
import Demo
import Testing

private let whole = Rehearsal.whole
private let activities = whole.placed(Activity.self).filter { $0.state == "held" || $0.state == "summarised" }
    .map(\.record)
private let half: ClosedRange<Day> = "2019-01-01"..."2019-06-30"

@Test func specialActivitiesAreThirtyFiveAndDoNotContainThoseAgainstGangs() {
    let special = activities.filter { $0.isSpecial && half.contains($0.startsOn) }
    #expect(special.count == 35)
    #expect(!special.contains { $0.topics.codes.contains(.gangs) })
    #expect(activities.count { $0.isSpecial && ("2018-01-01"..."2018-06-30").contains($0.startsOn) } == 31)
}

@Test func whatWasDoneAgainstGangsComesOutExactly() throws {
    let gangs = activities.filter { $0.topics.codes == [.gangs] && half.contains($0.startsOn) }
    #expect(gangs.count == 25)
    #expect(gangs.compactMap(\.banners).reduce(0, +) == 36)
    #expect(gangs.compactMap(\.broadcasts).reduce(0, +) == 160)
    #expect(gangs.compactMap(\.printed).reduce(0, +) == 10_000)
    #expect(gangs.allSatisfy { ($0.banners ?? 0) == 0 || $0.forms.codes.contains(.banner) })
}

@Test func everyStateOfPublicityStandsSomewhere() {
    func states<R: Staged>(_ register: R.Type) -> Set<String> { Set(whole.placed(register).map(\.state)) }
    func all<List: CodeList>(_ list: List.Type) -> Set<String> { Set(list.allCases.map(\.rawValue)) }
    #expect(states(Activity.self) == all(ActivityStage.self))
    #expect(states(PublicityDuty.self) == all(PublicityDutyStage.self))
    #expect(states(CultureSite.self) == all(SiteStage.self))
    #expect(states(VillageHonour.self) == all(HonourStage.self))
    #expect(states(ContentItem.self) == all(ContentStage.self))
}

@Test func theVillageOfTheNationHoldsNoTitleOfTheProvince() {
    let held = whole.placed(VillageHonour.self).filter { $0.state == "named" }.map(\.record)
    let national = Set(held.filter { $0.level == .nation }.map(\.place.id))
    let provincial = Set(held.filter { $0.level == .province }.map(\.place.id))
    #expect(national.count == 1)
    #expect(provincial.count == 51)
    #expect(national.isDisjoint(with: provincial))
}

@Test func nothingIsPublishedByItsAuthorAlone() {
    var drafted: [Int: String] = [:]
    for event in Rehearsal.plan.events {
        switch event.act {
        case .record(let record, let place, _, _) where record is ContentItem: drafted[place ?? 0] = event.account
        case .step(let register, let place, "approve", _) where register is ContentItem.Type:
            #expect(drafted[place] != event.account)
        default: break
        }
    }
    #expect(drafted.count > 100)
}

@Test func somethingOfPublicityIsDueAndSomethingLate() {
    let items = whole.all(PublicityDutyItem.self).filter { $0.doneOn == nil }
    #expect(items.contains { $0.dueOn < DemoBureau.standsAt.day })
    #expect(items.contains { $0.dueOn > DemoBureau.standsAt.day })
    let planned = whole.placed(Activity.self).filter { $0.state == "planned" }.map(\.record.startsOn)
    #expect(planned.contains { $0 < DemoBureau.standsAt.day })
    #expect(planned.count { $0 > DemoBureau.standsAt.day } >= 6)
}
