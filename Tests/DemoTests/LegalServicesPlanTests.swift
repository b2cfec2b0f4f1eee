import Bureau
import Declarations
import Demo
import Ledger
import Testing

private let whole = Rehearsal.whole
private let half: ClosedRange<Day> = "2019-01-01"..."2019-06-30"
private let cases = whole.all(AidCase.self)

private func accepted(in days: ClosedRange<Day>, _ nature: AidNature? = nil) -> Int {
    cases.count { aid in
        aid.acceptedOn.map(days.contains) ?? false && (nature.map { $0 == aid.nature } ?? true)
    }
}

private func states<R: Staged>(of register: R.Type) -> Set<String> { Set(whole.placed(register).map(\.state)) }

private func every<List: CodeList>(_ list: List.Type) -> Set<String> { Set(list.allCases.map { $0.rawValue }) }

@Suite struct LegalServicesPlanTests {
    @Test func aidCasesComeOutExactly() {
        #expect(accepted(in: half) == 481)
        #expect(accepted(in: half, .civil) == 372)
        #expect(accepted(in: half, .criminal) == 109)
        #expect(accepted(in: "2018-01-01"..."2018-06-30") == 430)
    }

    @Test func consultationsComeOutExactlyByEntryAndByBatch() {
        let asked = whole.all(Consultation.self).filter { half.contains($0.consultedOn) }
        func persons(_ channel: ConsultationChannel) -> Int {
            asked.filter { $0.channel == channel }.reduce(0) { $0 + $1.persons }
        }
        #expect(persons(.walkIn) == 229)
        #expect(persons(.hotline) == 1_083)
        #expect(persons(.station) == 1_159)
        #expect(asked.count { $0.isBatch } > 0)
        #expect(asked.count { !$0.isBatch } > 0)
    }

    @Test func everyStateOfAnAidCaseStandsSomewhere() {
        // An objection is decided within days: whether one stands on the last morning is chance.
        #expect(states(of: AidCase.self).union(["objected"]) == every(AidStage.self))
    }

    @Test func everyStateOfContractsFilingsAndShiftsStandsSomewhere() {
        #expect(states(of: ServiceContract.self) == every(ContractStage.self))
        #expect(states(of: MajorCaseFiling.self) == every(MajorCaseStage.self))
        #expect(states(of: DutyShift.self) == every(ShiftStage.self))
        #expect(states(of: Checkup.self) == every(CheckupStage.self))
        #expect(states(of: VolunteerActivity.self) == every(VolunteerActivityStage.self))
        #expect(states(of: AidSubsidy.self) == every(SubsidyStage.self))
    }

    @Test func nobodyHandlesACaseOfWhomTheOtherSideIsAClient() {
        let opposed = cases.filter { $0.firm != nil && $0.opposingFirm != nil }
        #expect(!opposed.isEmpty)
        #expect(opposed.count { $0.firm == $0.opposingFirm } == 0)
    }

    @Test func somethingIsDueAndSomethingLateInLegalServices() async throws {
        let late = Query([.later("decided_on", than: "decision_due_on")], limit: 1)
        let found = try await MadeBureau.read { try $0.rows(AidCase.self, late).count }
        #expect(found > 0)
        let filings = whole.placed(MajorCaseFiling.self).filter { $0.state == "taken" }.map(\.record)
        let today = DemoBureau.standsAt.day
        let dues = filings.compactMap(\.dueOn)
        #expect(dues.contains(today))
        #expect(dues.count { $0 < today } > 0)
    }
}
