import Bureau
import Counting
import Declarations
import Demo
import Ledger
import Testing

private let whole = Rehearsal.whole
private let half: ClosedRange<Day> = "2019-01-01"..."2019-06-30"

private func states<R: Staged>(_ register: R.Type) -> Set<String> { Set(whole.placed(register).map(\.state)) }

private func every<Stage: CodeList>(_ stages: Stage.Type) -> Set<String> { Set(stages.allCases.map(\.rawValue)) }

@Test func oneInspectionOfSpecialGroupsAndItsLooksBack() {
    let begun = whole.all(Inspection.self).filter { $0.subject == .specialGroups }.compactMap(\.startedOn)
    #expect(begun.count(where: half.contains) == 1)
    let findings = whole.all(Finding.self).filter { half.contains($0.foundOn) }
    #expect(findings.count > 15)
    #expect(findings.contains { $0.holds == false })
}

@Test func everyStateOfOversightStandsSomewhere() {
    #expect(states(Finding.self) == every(FindingStage.self))
    #expect(states(Inspection.self) == every(InspectionStage.self))
    #expect(states(Complaint.self) == every(ComplaintStage.self))
    #expect(states(WorkPlan.self) == every(PlanStage.self))
    #expect(states(Doubt.self) == every(DoubtStage.self))
    #expect(states(AssessmentScheme.self) == every(SchemeStage.self))
    #expect(states(StatisticalReturn.self) == every(ReturnStage.self))
    #expect(states(WorkHandover.self) == every(HandoverStage.self))
}

@Test func plansOfTheSecondHalfStandUnderEveryHeading() {
    let next = whole.all(WorkPlan.self).filter { $0.startsOn == "2019-07-01" }
    #expect(next.count == 23)
    #expect(Set(next.map(\.theme)) == [.performance, .venues, .business, .government, .antiGang])
}

@Test func theBureauAnswersForItself() async throws {
    try await MadeBureau.read { (reading) throws in
        let counter = try Counter(of: reading)
        let period = try Period(from: half.lowerBound, to: half.upperBound)
        func amount(_ id: String) throws -> Int64 { try counter.count(id, over: period).amount ?? -1 }
        #expect(try amount("corrections.inspections") == 1)
        #expect(try amount("oversight.findings.relapses") == 1)
        #expect(try amount("oversight.plans.dropped") == 1)
        #expect(try amount("oversight.plans.undone") == 2)
        #expect(try amount("oversight.returns.missing") == 1)
        #expect(try amount("oversight.reviews.files") == 13)
        #expect(try amount("oversight.fees.not_counted") > 0)
        #expect(try amount("oversight.fees.counted") > 0)
        #expect(try amount("oversight.scores") == 48)
        #expect(try amount("oversight.doubts.raised") > 2)
        #expect(try amount("oversight.restatements") == 2)
        #expect(try counter.count("organisation.guides.coverage", over: period).text == "75%")
        let restated = Predicate.compare("state", .equal, .text("carried_out"))
        #expect(try reading.count(Restatement.shape, Query([restated])) == 1)
    }
}
