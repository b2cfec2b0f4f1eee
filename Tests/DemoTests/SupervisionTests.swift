import Bureau
import Declarations
import Demo
import Ledger
import Testing

private let whole = Rehearsal.whole
private let persons = whole.placed(SupervisedPerson.self)
private let counted: Day = "2019-05-31"
private let halfYear: ClosedRange<Day> = "2019-01-01"..."2019-06-30"

private func isOnFile(_ person: SupervisedPerson, _ day: Day) -> Bool {
    person.reportedOn.map { $0 <= day } ?? false && person.endedOn.map { $0 > day } ?? true
}

private func onFile(_ day: Day) -> [SupervisedPerson] { persons.map(\.record).filter { isOnFile($0, day) } }

private func states<R: Staged>(_ register: R.Type) -> Set<String> { Set(whole.placed(register).map(\.state)) }

@Suite struct SupervisionTests {
    @Test func personsOnFileComeOutExactly() {
        let there = onFile(counted)
        #expect(there.count == 399)
        let byCategory = Dictionary(grouping: there, by: \.category).mapValues(\.count)
        #expect(byCategory == [.suspended: 374, .parole: 15, .outsidePrison: 10])
    }

    @Test func theYearBeforeIsSmaller() {
        #expect((330...375).contains(onFile("2018-05-31").count), "\(onFile("2018-05-31").count)")
        #expect((345...392).contains(onFile("2018-12-31").count), "\(onFile("2018-12-31").count)")
    }

    @Test func everyTermIsTheOneOfTheJudgment() {
        for person in persons.map(\.record) where person.reportedOn != nil {
            guard let reckoned = person.reckonedTerm, let until = person.termTo else {
                Issue.record("\(person)")
                return
            }
            #expect(until == reckoned.to && person.termFrom == reckoned.from)
            if person.endKind == .expired { #expect(person.endedOn == until) }
        }
    }

    @Test func sentencesAreOnesThatCourtsGive() {
        for person in persons.map(\.record) where person.category == .suspended {
            let probation = person.probationMonths ?? 0
            #expect(person.sentenceMonths <= 36 && probation >= person.sentenceMonths)
            #expect(person.penalty == .detention ? (2...12).contains(probation) : (12...60).contains(probation))
        }
        for person in persons.map(\.record) where person.category == .parole {
            guard let from = person.sentenceFrom else { continue }
            #expect((person.effectiveOn - from) * 2 > person.sentenceMonths * 30)
        }
    }

    @Test func warningsLeavesAndProposalsComeOutExactly() {
        let warnings = whole.placed(Discipline.self).filter { discipline, state in
            discipline.kind == .warning && state != "revoked" && discipline.decidedOn.map(halfYear.contains) ?? false
        }
        #expect(warnings.count == 87)
        let quarter: ClosedRange<Day> = "2019-04-01"..."2019-06-30"
        #expect(whole.all(Leave.self).count { $0.leftOn.map(quarter.contains) ?? false } == 47)
        let proposals = whole.all(CorrectionProposal.self)
        #expect(proposals.count { $0.sentOn.map(halfYear.contains) ?? false } == 3)
        #expect(proposals.count { $0.executedOn.map(halfYear.contains) ?? false && $0.kind == .revokeSuspension } == 2)
        let pending = proposals.filter { $0.kind == .imprison && $0.sentOn != nil && $0.closedOn == nil }
        #expect(pending.map(\.ground) == [.drugs])
    }

    @Test func everyStateOfEveryProcessStandsSomewhere() {
        func missing<R: Staged>(_ register: R.Type) -> [String] {
            R.Stage.allCases.map(\.rawValue).filter { !states(register).contains($0) }.map { "\(R.table) \($0)" }
        }
        let lacking =
            missing(SupervisedPerson.self) + missing(CheckIn.self) + missing(ReportingSchedule.self)
            + missing(Leave.self) + missing(ResidenceChange.self) + missing(Discipline.self)
            + missing(CorrectionProposal.self) + missing(MonitoringOrder.self) + missing(LocationAlert.self)
            + missing(PolicePush.self) + missing(SocialAssessment.self) + missing(MedicalReview.self)
            + missing(SpecialCheck.self)
        #expect(lacking == ["reporting_schedule closed"])
    }

    @Test func aWatchThatIsWornOnTheDayHasATrackOfTwoDays() async throws {
        let (sum, last) = try await MadeBureau.read { reading in
            let ids = try reading.records(in: Position.shape)
            let id = try #require(ids.first, "no order has positions")
            #expect(ids.count == 1)
            let order = try reading.find(MonitoringOrder.self, id)
            #expect(order.state == MonitoringStage.running.rawValue)
            #expect((order.record.ceasesOn ?? .notGiven) > "2019-07-01")
            return (try reading.sum(Position.shape, about: id), order.record.inForceFrom)
        }
        #expect(sum.count == 30 && (last ?? .notGiven) < "2019-06-30")
        #expect(sum.span?.lowerBound.day == "2019-06-30" && sum.span?.upperBound.day == "2019-07-01")
    }

    @Test func nobodyHasARecordBeforeReportingOrAfterTheEnd() {
        let byPlace = Dictionary(uniqueKeysWithValues: zip(persons, 1...).map { (Int64($0.1), $0.0.record) })
        for report in whole.all(CheckIn.self) {
            guard let person = byPlace[report.supervised.id], isOnFile(person, report.dueOn - 1) else {
                Issue.record("\(report.dueOn)")
                return
            }
        }
        for leave in whole.all(Leave.self) {
            #expect(byPlace[leave.supervised.id].map { isOnFile($0, leave.requestedOn) } ?? false)
        }
        for discipline in whole.all(Discipline.self) {
            #expect(byPlace[discipline.supervised.id].map { isOnFile($0, discipline.happenedOn) } ?? false)
        }
    }

    @Test func noMinorsSanctionIsMadeKnown() {
        let minors = Set(zip(persons, 1...).filter { $0.0.record.isMinor }.map { Int64($0.1) })
        #expect((3...15).contains(minors.count), "\(minors.count)")
        for discipline in whole.all(Discipline.self) where discipline.announcedOn != nil {
            #expect(!minors.contains(discipline.supervised.id))
        }
    }

    @Test func somethingIsDueLateAndAboutToEnd() {
        let today = DemoBureau.standsAt.day
        let leaves = whole.placed(Leave.self)
        #expect(leaves.contains { $0.state == "overdue" })
        let late = whole.placed(CheckIn.self).filter { $0.state == "due" && $0.record.dueAt < Moment(today) }
        #expect((20...400).contains(late.count), "\(late.count)")
        let ending = persons.filter { $0.state == "supervised" && ($0.record.termTo ?? today) <= today + 30 }
        #expect((5...60).contains(ending.count), "\(ending.count)")
    }

    @Test func theVolumeStaysSane() {
        let events = Rehearsal.plan.events.count { event in
            switch event.act {
            case .record(let record, _, _, _): type(of: record).function == .corrections
            case .step(let register, _, _, _): register.function == .corrections
            case .correct(let register, _, _, _), .void(let register, _, _): register.function == .corrections
            case .fileReport, .run: false
            }
        }
        #expect((15_000...40_000).contains(events), "\(events)")
    }
}
