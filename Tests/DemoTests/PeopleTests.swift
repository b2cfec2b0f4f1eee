import Bureau
import Declarations
import Demo
import Testing

private let whole = Rehearsal.whole

private let numbers =
    whole.all(Person.self).compactMap(\.identityNumber) + whole.all(DisputeParty.self).compactMap(\.identityNumber)

@Test func noIdentityNumberCanBeSomebodys() {
    #expect(numbers.count > 10_000)
    for number in numbers {
        guard let area = Int(number.prefix(6)), area >= 990_000 else {
            Issue.record("\(number)")
            return
        }
    }
}

@Test func everyIdentityNumberHasItsCheckCharacter() {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let checks = Array("10X98765432")
    for number in numbers {
        let sum = zip(number.prefix(17), weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
        guard number.count == 18, number.last == checks[sum % 11] else {
            Issue.record("\(number)")
            return
        }
    }
}

@Test func noTelephoneCanBeSomebodys() {
    let phones =
        whole.all(Person.self).compactMap(\.phone) + whole.all(DisputeParty.self).compactMap(\.phone)
        + whole.all(MediationOrg.self).compactMap(\.phone)
    #expect(phones.count > 10_000)
    #expect(phones.allSatisfy { $0.hasPrefix("0519-0") && $0.count == 13 })
}

@Test func aDisputeIsConsistentInItself() {
    for dispute in whole.all(Dispute.self) {
        #expect(!dispute.brief.contains("〔") && !dispute.brief.isEmpty)
        guard let acceptedOn = dispute.acceptedOn, let concludedOn = dispute.concludedOn else { continue }
        #expect((0...40).contains(concludedOn - acceptedOn))
    }
}

@Test func neighbouringBriefsDiffer() {
    let briefs = whole.all(Dispute.self).map(\.brief)
    #expect(zip(briefs, briefs.dropFirst()).count { $0 == $1 } == 0)
    #expect(Set(briefs).count > briefs.count * 3 / 4)
}

@Test func loadsArePlausible() {
    let byMediator = Dictionary(grouping: whole.all(DisputeMediator.self)) { $0.mediator.id }.mapValues(\.count)
    #expect((byMediator.values.max() ?? 0) < 400)
    let byOrg = Dictionary(grouping: whole.all(Dispute.self)) { $0.org.id }.mapValues(\.count)
    #expect(byOrg.count > 110)
}
