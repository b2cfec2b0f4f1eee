import Bureau
import Declarations
import Demo
import Ledger
import Testing

private let whole = Rehearsal.whole
private let summary: ClosedRange<Day> = "2019-01-01"..."2019-05-31"
private let half: ClosedRange<Day> = "2019-01-01"..."2019-06-30"
private let cases = whole.all(ReconsiderationCase.self)
private let enforcement = whole.all(EnforcementCase.self)

private func states<R: Staged>(_ register: R.Type) -> Set<String> {
    Set(whole.placed(R.self).map(\.state))
}

private func every<List: CodeList>(_ list: List.Type) -> Set<String> {
    Set(List.allCases.map(\.rawValue))
}

@Test func reconsiderationComesOutAsTheSummarySays() {
    #expect(cases.count { $0.acceptedOn.map(summary.contains) ?? false } == 15)
    let closed = cases.filter { $0.concludedOn.map(summary.contains) ?? false }
    #expect(closed.count { $0.intake == .notAccepted } == 1)
    let decided = closed.filter { $0.intake == .accepted }
    #expect(decided.count == 10)
    #expect(decided.count { $0.result == .upheld } == 4)
    #expect(decided.count { $0.result == .applicationRejected } == 5)
    #expect(decided.count { $0.result == .illegalityConfirmed } == 1)
}

@Test func decisionsOfTheHalfYearCameInTime() async throws {
    let decided = try await MadeBureau.read { reading in
        try reading.rows(ReconsiderationCase.self, Query(limit: 200)).map(\.record)
            .filter { ($0.concludedOn.map(summary.contains) ?? false) && $0.intake == .accepted }
    }
    #expect(decided.count == 10)
    #expect(decided.allSatisfy { $0.concludedOn ?? "9999-12-31" <= $0.dueOn ?? .notGiven })
}

@Test func twoCasesAreCarriedIntoTheNewYear() {
    #expect(
        cases.count { one in
            one.acceptedOn.map { $0 <= "2018-12-31" } ?? false && one.concludedOn.map { $0 > "2018-12-31" } ?? true
        } == 2)
}

@Test func everyHearingOfTheDistrictHadItsHead() {
    let suits = whole.placed(LitigationCase.self).map(\.record)
    let hearings = whole.all(LitigationHearing.self).filter { $0.isHeld && summary.contains($0.hearingOn) }
    let ofDistrict = hearings.filter { suits[Int($0.litigation.id) - 1].defendantKind == .countyGovernment }
    #expect(ofDistrict.count { $0.callsForHead } >= 7)
    #expect(ofDistrict.allSatisfy { !$0.callsForHead || $0.isHeadPresent })
    #expect(hearings.contains { $0.callsForHead && !$0.isHeadPresent && $0.absenceReason != nil })
}

@Test func theTrialOfBeigangComesOutAsTheSummarySays() {
    #expect(enforcement.count { $0.filedOn != nil } == 296)
    #expect(whole.all(PreservationNotice.self).count == 254)
    let decided = enforcement.filter { $0.decidedOn != nil }
    #expect(decided.count == 269)
    #expect(decided.count { $0.field.code == "property" } == 13)
    #expect(decided.count { $0.field.code == "site" } == 12)
    #expect((50_001...59_999).contains(decided.reduce(0) { $0 + Int($1.fine.fen / 100) }))
    #expect(enforcement.allSatisfy { $0.inspectedOn >= "2018-09-01" })
}

@Test func everyCaseHasTwoOfficersWithCertificates() {
    let byCase = Dictionary(grouping: whole.all(EnforcementOfficer.self)) { $0.enforcement.id }
    #expect(byCase.count == 296)
    #expect(byCase.values.allSatisfy { $0.count == 2 && $0[0].officer != $0[1].officer })
}

@Test func reviewsAndReferralsComeOutAsTheSummarySays() {
    let reviews = whole.all(LegalityReview.self)
    #expect(reviews.count { $0.kind == .forcedDemolition && half.contains($0.receivedOn) } == 13)
    #expect(whole.all(CriminalReferral.self).count { $0.sentOn.map(half.contains) ?? false } == 8)
    let documents = whole.all(GovernmentDocument.self).filter { half.contains($0.issuedOn) }
    #expect(documents.count > 10)
    #expect(documents.allSatisfy { $0.review != nil })
}

@Test func everyStateOfEveryProcessOfGovernmentStandsSomewhere() {
    #expect(states(LegalityReview.self) == every(LegalityReviewStage.self))
    #expect(states(NormativeDocument.self) == every(NormativeDocumentStage.self))
    #expect(states(MajorDecision.self) == every(MajorDecisionState.self))
    #expect(states(ReconsiderationCase.self) == every(ReconsiderationStage.self))
    #expect(states(DecisionPublication.self) == every(DecisionPublicationStage.self))
    #expect(states(LitigationCase.self) == every(LitigationStage.self))
    #expect(states(EnforcementCase.self) == every(EnforcementStage.self))
    #expect(states(PreservationNotice.self) == every(PreservationStage.self))
    #expect(states(CriminalReferral.self) == every(CriminalReferralStage.self))
    #expect(states(Meeting.self) == every(MeetingStage.self))
    #expect(states(MeetingDecision.self) == every(MeetingDecisionStage.self))
    #expect(states(DisclosureRequest.self) == every(DisclosureStage.self))
    #expect(states(AdviserMatter.self) == every(AdviserMatterStage.self))
}

@Test func inEveryOfficeOfGovernmentSomethingIsDueAndSomethingLate() async throws {
    let today = DemoBureau.standsAt.day
    func expectBoth(_ days: [Day?], _ what: String) {
        #expect(days.contains(today), "\(what): nothing due")
        #expect(days.contains { $0.map { $0 < today } ?? false }, "\(what): nothing late")
    }
    expectBoth(whole.all(LegalityReview.self).filter { $0.issuedOn == nil }.map(\.dueOn), "reviews")
    let (cases, suits, requests) = try await MadeBureau.read { reading in
        (
            try reading.rows(ReconsiderationCase.self, Query([.missing("concluded_on")], limit: 200)),
            try reading.rows(LitigationCase.self, Query([.missing("answered_on")], limit: 200)),
            try reading.rows(DisclosureRequest.self, Query([.missing("answered_on")], limit: 200))
        )
    }
    expectBoth(cases.map(\.record.dueOn), "reconsideration")
    expectBoth(suits.map(\.record.answerDueOn), "lawsuits")
    expectBoth(whole.all(MeetingDecision.self).filter { $0.closedOn == nil }.map(\.dueOn), "meetings")
    expectBoth(requests.map(\.record.dueOn), "disclosure")
}

@Test func governmentKeepsWithinItsShareOfTheJournal() {
    let tables = Set(Manifest.every.filter { $0.function == .government }.map { $0.table })
    let count = Rehearsal.plan.events.count { event in
        switch event.act {
        case .record(let record, _, _, _): tables.contains(type(of: record).table)
        case .step(let register, _, _, _): tables.contains(register.table)
        case .correct(let register, _, _, _), .void(let register, _, _): tables.contains(register.table)
        case .fileReport, .run: false
        }
    }
    #expect((3_000...8_000).contains(count), "\(count)")
}
