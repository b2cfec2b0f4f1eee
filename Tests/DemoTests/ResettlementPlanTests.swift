import Bureau
import Declarations
import Demo
import Testing

private let whole = Rehearsal.whole
private let people = whole.placed(ResettledPerson.self)
private let half: ClosedRange<Day> = "2019-01-01"..."2019-06-30"

private func onFile(_ day: Day) -> [ResettledPerson] {
    people.map(\.record).filter { person in
        person.receivedOn.map { $0 <= day } ?? false && person.endedOn.map { $0 > day } ?? true
    }
}

@Test func thoseOnFileComeOutExactly() {
    #expect(onFile("2019-05-31").count == 925)
    #expect(onFile("2019-05-31").count(where: \.isKey) == 67)
    #expect((880...960).contains(onFile("2018-05-31").count))
}

@Test func everyKeyPersonReleasedInTheHalfYearWasFetched() {
    let released = people.filter { person, state in
        person.isKey && person.origin != .endedCorrection && state != "returned" && half.contains(person.releasedOn)
    }
    #expect(released.count == 25)
    #expect(released.allSatisfy { $0.record.fetchedOn != nil && $0.record.fetcher != nil })
}

@Test func everyStateOfResettlementStandsSomewhere() {
    #expect(Set(people.map(\.state)) == Set(ResettlementStage.allCases.map(\.rawValue)))
    #expect(Set(whole.placed(AftercarePerson.self).map(\.state)) == Set(AftercareStage.allCases.map(\.rawValue)))
    #expect(Set(whole.placed(SafetyCheck.self).map(\.state)) == Set(SafetyCheckStage.allCases.map(\.rawValue)))
    #expect(Set(people.compactMap(\.record.endReason)) == Set(ResettlementEnd.allCases))
}

@Test func threeComeOutWithinThirtyDaysAndOneKeyPersonHasNobodyToFetchThem() {
    let today = DemoBureau.standsAt.day
    let coming = people.filter { person, state in
        state == "expected" && person.releasedOn > today && person.releasedOn - today <= 30
    }
    #expect(coming.count == 3)
    #expect(coming.count { $0.record.alarm(on: today, standing: $0.state) != nil } == 1)
    #expect(people.contains { $0.state == "expected" && $0.record.releasedOn < today })
}

@Test func whoIsOutOfCareIsSoForAReason() {
    let absences = whole.all(AftercareAbsence.self).filter { absence in
        absence.startedOn <= "2019-05-31" && absence.endedOn.map { $0 > "2019-05-31" } ?? true
    }
    #expect(absences.count == 7)
    #expect(Set(absences.map(\.aftercare.id)).count == 7)
    #expect(absences.allSatisfy { $0.note != nil })
    let files = whole.all(AftercarePerson.self).filter { person in
        person.onFileOn.map { $0 <= "2019-05-31" } ?? false && person.endedOn.map { $0 > "2019-05-31" } ?? true
    }
    #expect(files.count == 125)
}

@Test func helpLastsAsLongAsTheBureausOwnTableSays() {
    let years = Dictionary(uniqueKeysWithValues: whole.all(HelpTerm.self).map { ($0.origin, $0.years) })
    for (person, state) in people where state == "in_help" {
        guard let until = person.helpUntil, let years = years[person.origin] else { continue }
        #expect(abs(until - person.releasedOn.adding(months: years * 12)) <= 1, "\(person.releasedOn) \(until)")
    }
}

@Test func eventsOfTheseFunctionsStayFew() {
    var counts: [Function: Int] = [:]
    for event in Rehearsal.plan.events {
        switch event.act {
        case .record(let record, _, _, _): counts[type(of: record).function, default: 0] += 1
        case .step(let register, _, _, _): counts[register.function, default: 0] += 1
        case .correct(let register, _, _, _): counts[register.function, default: 0] += 1
        default: break
        }
    }
    #expect(counts[.publicity, default: 0] <= 3_000)
    #expect(counts[.resettlement, default: 0] <= 9_000)
}
