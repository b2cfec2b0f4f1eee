import Bureau
import Declarations
import Ledger
import Testing

@Suite struct MayTests {
    private func somebody(_ grants: Official.Grant..., person: Int64? = nil) -> Official {
        Official(Actor(account: "somebody"), account: 1, name: "Somebody", person: person, grants: grants)
    }

    @Test func everyStepIsTakenBySomebodyAtADeskOrByTheCitizenThatItIsFor() {
        let citizens: Set<Role> = [.supervised, .enterprise, .applicant]
        for shape in Manifest.catalogue.shapes where !shape.isDerived {
            for step in shape.steps where !Set(step.by).isSubset(of: citizens) {
                #expect(step.by.contains { Duties.standing.takes(step, $0, on: shape) }, "\(shape.table).\(step.name)")
            }
        }
    }

    @Test func everyCaseIsReadRecordedAndCorrectedBySomebody() {
        for shape in Manifest.catalogue.shapes where !Duties.keptApart.contains(shape.table) && !shape.isDerived {
            for right in [Right.read, .record, .change, .void] {
                #expect(!Duties.standing.roles(with: right, on: shape).isEmpty, "\(shape.table) \(right)")
            }
        }
    }

    @Test func aHandlerChoosesTheLawOfAClockAndMovesItNoOtherWay() {
        let clerk = somebody(.init(.clerk))
        let taken = LawClock.shape.steps.filter { Duties.standing.takes($0, .clerk, on: LawClock.shape) }
        #expect(taken.map(\.name) == ["choose"])
        #expect(taken.allSatisfy { May.permits(.take($0), on: LawClock.shape, to: clerk) })
        for act in [Act.record, .change, .void] {
            #expect(May.refusal(of: act, on: LawClock.shape, to: clerk)?.why == .derived)
        }
    }

    @Test func theThreeAdministratorsSeeNoCase() {
        for role in [Role.systemAdmin, .securityAdmin, .auditor] {
            for shape in Manifest.catalogue.shapes where !Duties.keptApart.contains(shape.table) {
                #expect(Duties.standing.access(of: role, to: shape) == .none, "\(role) \(shape.table)")
            }
        }
    }

    @Test func whoHasNoRoleDoesNothing() {
        for shape in Manifest.catalogue.shapes {
            #expect(May.refusal(of: .read, on: shape, to: .nobody)?.status == 403)
        }
    }

    @Test func aClerkKeepsToTheFunctionsGranted() {
        let clerk = somebody(.init(.clerk, functions: [.mediation]))
        #expect(May.refusal(of: .change, on: Dispute.shape, to: clerk) == nil)
        #expect(May.refusal(of: .read, on: AidCase.shape, to: clerk)?.needed.contains(.clerk) == true)
        #expect(May.refusal(of: .record, on: Person.shape, to: clerk) == nil)
    }

    @Test func exportIsARightOfItsOwn() {
        #expect(May.refusal(of: .export, on: Dispute.shape, to: somebody(.init(.clerk)))?.why == .noExport)
        #expect(May.refusal(of: .export, on: Dispute.shape, to: somebody(.init(.clerk, mayExport: true))) == nil)
    }

    @Test func aUnitHeadReachesTheUnitAndAStatisticianEveryRecordUnderItsMask() {
        let head = somebody(.init(.unitHead, unit: 7, units: [7, 8]))
        #expect(
            May.scope(of: .read, on: Dispute.shape, for: head) == .any([.among("unit", [.integer(7), .integer(8)])]))
        let statistician = somebody(.init(.statistician))
        #expect(May.scope(of: .read, on: Dispute.shape, for: statistician) == .always)
        #expect(May.refusal(of: .reveal, on: Dispute.shape, to: statistician) != nil)
        #expect(May.refusal(of: .change, on: Dispute.shape, to: statistician) != nil)
    }

    @Test func aTokenDoesNoMoreThanItWasGivenFor() {
        var official = somebody(.init(.clerk, mayExport: true))
        official.limits = [.read]
        #expect(May.refusal(of: .read, on: Dispute.shape, to: official) == nil)
        for act in [Act.change, .reveal, .export] {
            #expect(May.refusal(of: act, on: Dispute.shape, to: official)?.why != .role)
        }
    }

    @Test func anEmergencyOpensOneRegisterToReadAndNothingMore() {
        var official = somebody(.init(.clerk, unit: 7, units: [7], functions: [.mediation]))
        official.emergencies = [AidCase.table]
        #expect(May.scope(of: .read, on: AidCase.shape, for: official) == .always)
        #expect(May.refusal(of: .change, on: AidCase.shape, to: official) != nil)
        #expect(May.refusal(of: .read, on: ReconsiderationCase.shape, to: official) != nil)
    }

    @Test func whatFollowsFromOthersIsNotWrittenByHand() {
        let clerk = somebody(.init(.clerk))
        for act in [Act.record, .change, .void] {
            #expect(May.refusal(of: act, on: LawClock.shape, to: clerk)?.why == .derived)
        }
    }
}
