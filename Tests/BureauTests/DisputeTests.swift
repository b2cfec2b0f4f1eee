import Bureau
import Declarations
import Ledger
import Testing

@Suite struct DisputeTests {
    @Test func aDisputeGoesFromTheDoorToTheFile() async throws {
        try await inOffices { office in
            var row = try await office.mediating()
            #expect(row.number == "(2019)钟北人调字第1号")
            row = try await office.take("succeed", on: row) {
                $0.concludedOn = "2019-03-08"
                $0.agreementForm = .written
            }
            #expect(row.record.result == .agreed)
            #expect(row.record.performance == .notDue)
            row = try await office.take("perform", on: row) {
                $0.performance = .performed
                $0.performedOn = "2019-04-01"
            }
            row = try await office.take("file", on: row)
            let id = row.id
            let events = try office.store.read { try $0.history(Dispute.shape, id: id).map(\.event) }
            #expect(events.reversed() == ["recorded", "accept", "mediate", "succeed", "perform", "file"])
        }
    }

    @Test func aDisputeIsConcludedOnce() async throws {
        try await inOffices { office in
            let row = try await office.mediating()
            let failed = try await office.take("fail", on: row) { $0.concludedOn = "2019-03-08" }
            #expect(failed.record.result == .failed)
            for step in ["fail", "succeed", "withdraw", "transfer", "perform", "accept"] {
                await #expect(throws: NotFromHere.self) { _ = try await office.take(step, on: failed) }
            }
        }
    }

    @Test func aMistakenConclusionIsTakenBackByReopening() async throws {
        try await inOffices { office in
            let row = try await office.mediating()
            let settled = try await office.take("succeed", on: row) {
                $0.concludedOn = "2019-03-08"
                $0.agreementForm = .oral
            }
            #expect(try office.count("mediation.disputes.succeeded", "2019-01-01", "2019-06-30") == 1)
            let open = try await office.take("reopen", on: settled)
            #expect(open.state == "mediating")
            #expect(open.record.result == nil)
            #expect(open.record.concludedOn == nil)
            #expect(try office.count("mediation.disputes.succeeded", "2019-01-01", "2019-06-30") == 0)
            #expect(try office.count("mediation.disputes.in_hand", "2019-06-30", "2019-06-30") == 1)
        }
    }

    @Test func whatIsNotAcceptedHasAReasonAndIsNotCountedAsAccepted() async throws {
        try await inOffices { office in
            let row = try await office.record(office.dispute())
            #expect(try await refusals { _ = try await office.take("refer", on: row) } == ["referral_reason required"])
            let referred = try await office.take("refer", on: row) { $0.referralReason = .partyRefuses }
            #expect(referred.state == "referred")
            #expect(try office.count("mediation.disputes.accepted", "2019-01-01", "2019-06-30") == 0)
            #expect(try office.count("mediation.disputes.referred", "2019-01-01", "2019-06-30") == 1)
        }
    }

    @Test func acceptanceNeedsItsDay() async throws {
        try await inOffices { office in
            let row = try await office.record(office.dispute())
            #expect(try await refusals { _ = try await office.take("accept", on: row) } == ["accepted_on required"])
        }
    }

    @Test func anAgreementHasAFormAndAnyOtherEndHasNone() async throws {
        try await inOffices { office in
            let row = try await office.mediating()
            let formless = try await refusals {
                _ = try await office.take("succeed", on: row) { $0.concludedOn = "2019-03-08" }
            }
            #expect(formless.contains("agreement_form required"))
            let formed = try await refusals {
                _ = try await office.take("fail", on: row) {
                    $0.concludedOn = "2019-03-08"
                    $0.agreementForm = .oral
                }
            }
            #expect(formed == ["agreement_form needless"])
        }
    }

    @Test func aPartyMayWithdrawBeforeTheFirstSitting() async throws {
        try await inOffices { office in
            let row = try await office.record(office.dispute())
            let accepted = try await office.take("accept", on: row) { $0.acceptedOn = "2019-03-06" }
            let gone = try await office.take("withdraw", on: accepted) { $0.concludedOn = "2019-03-07" }
            #expect(gone.record.result == .withdrawn)
        }
    }

    @Test func passingADisputeOnSaysToWhom() async throws {
        try await inOffices { office in
            let row = try await office.mediating()
            let nobody = try await refusals {
                _ = try await office.take("transfer", on: row) { $0.concludedOn = "2019-03-08" }
            }
            #expect(nobody == ["referred_to required"])
        }
    }

    @Test func anAgreementNotKeptMayStillBeKept() async throws {
        try await inOffices { office in
            let row = try await office.mediating()
            let settled = try await office.take("succeed", on: row) {
                $0.concludedOn = "2019-03-08"
                $0.agreementForm = .written
            }
            let early = try await refusals { _ = try await office.take("default", on: settled) }
            #expect(early == ["performance invalid"])
            let refused = try await office.take("default", on: settled) { $0.performance = .defaulted }
            let kept = try await office.take("perform", on: refused) {
                $0.performance = .performed
                $0.performedOn = "2019-06-01"
            }
            #expect(kept.state == "performed")
            #expect(try office.count("mediation.agreements.performed", "2019-01-01", "2019-06-30") == 1)
        }
    }

    @Test func numbersRunPerOfficeAndYear() async throws {
        try await inOffices { office in
            let first = try await office.record(office.dispute())
            let second = try await office.record(office.dispute())
            #expect([first.number, second.number] == ["(2019)钟北人调字第1号", "(2019)钟北人调字第2号"])
            let own = try await office.write { try $0.record(office.dispute()) }
            #expect(own.number == "(2019)人调字第1号")
        }
    }

    @Test func whatIsOnRecordAgreesWithWhereTheDisputeStands() async throws {
        try await inOffices { office in
            var early = office.dispute()
            early.acceptedOn = "2019-03-06"
            let received = early
            #expect(try await refusals { _ = try await office.record(received) } == ["accepted_on needless"])
            var row = try await office.mediating()
            row.record.acceptedOn = nil
            let emptied = row
            #expect(
                try await refusals {
                    _ = try await office.write { try $0.change(emptied, reason: "误填") }
                } == ["accepted_on required"])
            row.record.acceptedOn = "2019-03-06"
            row.record.result = .failed
            row.record.concludedOn = "2019-03-08"
            let ended = row
            #expect(
                try await refusals {
                    _ = try await office.write { try $0.change(ended, reason: "补填") }
                } == ["result needless"])
        }
    }

    @Test func aLocalKindStandsInItsListOnTheDisputesDay() async throws {
        try await inOffices { office in
            var code = LocalCodeEntry()
            code.list = "dispute_kind"
            code.code = "village_affairs"
            code.label = "村务管理"
            code.validFrom = "2019-01-01"
            code.validUntil = "2019-03-31"
            _ = try await office.record(code)
            var dispute = office.dispute(received: "2019-03-31")
            dispute.localKind = LocalCode("village_affairs")
            _ = try await office.record(dispute)
            dispute.receivedOn = "2019-04-01"
            let late = dispute
            #expect(try await refusals { _ = try await office.record(late) } == ["local_kind code"])
            dispute.localKind = LocalCode("invented")
            let invented = dispute
            #expect(try await refusals { _ = try await office.record(invented) } == ["local_kind code"])
        }
    }
}
