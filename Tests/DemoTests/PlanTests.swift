import Bureau
import Declarations
import Demo
import Testing

private let whole = Rehearsal.whole
private let disputes = whole.all(Dispute.self)
private let summary: ClosedRange<Day> = "2019-01-01"..."2019-05-31"
private let sessions: ClosedRange<Day> = "2019-03-03"..."2019-03-15"

private func accepted(in days: ClosedRange<Day>) -> [Dispute] {
    disputes.filter { $0.acceptedOn.map(days.contains) ?? false }
}

private func concluded(in days: ClosedRange<Day>) -> [Dispute] {
    disputes.filter { $0.concludedOn.map(days.contains) ?? false }
}

private func inHand(on day: Day) -> Int {
    disputes.count { dispute in
        dispute.acceptedOn.map { $0 <= day } ?? false && dispute.concludedOn.map { $0 > day } ?? true
    }
}

@Test func noRegisterObjectsToAnythingPlanned() {
    #expect(Set(whole.faults).sorted().prefix(20).joined(separator: "\n") == "")
}

@Test func theSameSeedGivesTheSamePlan() {
    let again = Plan(seed: 20_190_701)
    #expect(again.events.count == Rehearsal.plan.events.count)
    for (one, other) in zip(again.events, Rehearsal.plan.events) {
        guard one.at == other.at, one.account == other.account, "\(one.act)" == "\(other.act)" else {
            Issue.record("\(one) is not \(other)")
            return
        }
    }
}

@Test func anotherSeedGivesAnotherPlan() {
    let other = Plan(seed: 1)
    #expect(zip(other.events, Rehearsal.plan.events).contains { "\($0.act)" != "\($1.act)" })
}

@Test func nothingHappensAfterTheDemonstrationStandsStill() {
    #expect(Rehearsal.plan.events.allSatisfy { $0.at <= DemoBureau.standsAt })
    #expect(zip(Rehearsal.plan.events, Rehearsal.plan.events.dropFirst()).allSatisfy { $0.at <= $1.at })
}

@Test func disputesOfTheSummaryComeOutExactly() {
    #expect(accepted(in: summary).count == 4_026)
    #expect(concluded(in: summary).count == 4_026)
    #expect(concluded(in: summary).allSatisfy { $0.result == .agreed })
    #expect(inHand(on: "2018-12-31") == 31)
    #expect(inHand(on: "2019-05-31") == 31)
    #expect(accepted(in: "2018-01-01"..."2018-12-31").count { $0.concludedOn.map(summary.contains) ?? false } == 31)
}

@Test func disputesOfTheTwoSessionsComeOutExactly() {
    #expect(accepted(in: sessions).count == 472)
    #expect(concluded(in: sessions).count == 472)
    #expect(accepted(in: sessions).reduce(0) { $0 + $1.personsInvolved } == 1_416)
}

@Test func visitsAndScreeningsComeOutExactly() {
    let visits = whole.all(Visit.self).filter { summary.contains($0.visitedOn) }
    #expect(visits.count == 3_939)
    #expect(visits.reduce(0) { $0 + $1.persons } == 10_191)
    let screenings = whole.all(Screening.self)
    #expect(screenings.count { summary.contains($0.screenedOn) } == 683)
    #expect(screenings.count { sessions.contains($0.screenedOn) } == 76)
}

@Test func theYearBeforeIsSmallerAndHasEveryEnding() {
    #expect(accepted(in: "2018-01-01"..."2018-05-31").count == 3_811)
    let endings = Set(concluded(in: "2018-01-01"..."2018-12-31").compactMap(\.result))
    #expect(endings == Set(DisputeResult.allCases))
}

@Test func everyStateOfADisputeStandsSomewhere() {
    let states = Set(whole.placed(Dispute.self).map(\.state))
    #expect(states.isSuperset(of: Set(DisputeStage.allCases.map(\.rawValue)).union(["void"])), "\(states)")
}

@Test func postsStudiosAndVillagesStandAsTheSummarySays() {
    let orgs = whole.all(MediationOrg.self)
    #expect(orgs.count { $0.kind == .veteransStudio } == 9)
    #expect(orgs.count { $0.kind == .policePost && $0.foundedOn <= "2019-05-31" } == 3)
    let places = whole.all(Place.self)
    #expect(places.count { $0.kind == .village || $0.kind == .community } == 100)
    #expect(Set(places.map(\.code)).count == 108)
    #expect(whole.all(TrainingAttendance.self).count { $0.attendedOn == "2019-04-24" } == 134)
}

@Test func everyReportOfTheTwoSessionsIsFiledAndAHandfulLate() {
    let filed = whole.reports.filter { sessions.contains($0.day) }
    #expect(filed.count == 8 * 13)
    #expect((1...9).contains(filed.count { $0.at > Moment($0.day, hour: 16) }))
}
