import Bureau
import Declarations
import Testing

/// A dispute in which nothing is wrong, accepted and settled.
private func faults(_ change: (inout Dispute) -> Void) -> [String] {
    var dispute = Dispute()
    dispute.receivedOn = "2019-03-05"
    dispute.acceptedOn = "2019-03-06"
    dispute.concludedOn = "2019-03-08"
    dispute.result = .agreed
    dispute.agreementForm = .written
    dispute.org = Ref(1)
    dispute.brief = "楼上漏水"
    change(&dispute)
    return Dispute.allFaults(dispute, at: Moment("2019-07-01", hour: 12)).map { "\($0.field ?? "-") \($0.rule)" }
}

@Suite struct DisputeCheckTests {
    @Test func aSoundDisputeHasNoFaults() {
        #expect(faults { _ in } == [])
    }

    @Test func daysFollowOneAnother() {
        #expect(faults { $0.acceptedOn = "2019-03-04" } == ["accepted_on order"])
        #expect(faults { $0.concludedOn = "2019-03-05" } == ["concluded_on order"])
        #expect(faults { $0.concludedOn = "2019-07-02" } == ["concluded_on future"])
    }

    @Test func aResultAndItsDayComeTogether() {
        #expect(faults { $0.concludedOn = nil } == ["concluded_on required"])
        #expect(faults { $0.acceptedOn = nil } == ["accepted_on required"])
        #expect(
            faults {
                $0.result = nil
                $0.agreementForm = nil
            } == ["result required"])
    }

    @Test func aTransferNamesWhoTransferredAndNothingElseDoes() {
        #expect(faults { $0.source = .transfer } == ["transfer_from required"])
        #expect(
            faults {
                $0.source = .transfer
                $0.transferFrom = .police
                $0.transferMode = .handover
            } == [])
        #expect(faults { $0.transferFrom = .police } == ["transfer_from needless"])
        #expect(faults { $0.screening = Ref(3) } == ["screening needless"])
    }

    @Test func whatWasAcceptedWasNotReferred() {
        #expect(faults { $0.referralReason = .outsideScope } == ["referral_reason needless"])
    }

    @Test func performanceBelongsToAnAgreement() {
        #expect(
            faults {
                $0.result = .failed
                $0.agreementForm = nil
                $0.performance = .performed
            } == ["performance needless"])
        #expect(
            faults {
                $0.performance = .notDue
                $0.performedOn = "2019-04-01"
            } == ["performed_on needless"])
    }

    @Test func somebodyIsInvolved() {
        #expect(faults { $0.personsInvolved = 0 } == ["persons_involved invalid"])
    }

    @Test func aFaultSpeaksInTheWordsOfItsField() {
        var dispute = Dispute()
        dispute.receivedOn = "2019-03-05"
        dispute.source = .transfer
        dispute.org = Ref(1)
        dispute.brief = "楼上漏水"
        let found = Dispute.allFaults(dispute, at: Moment("2019-07-01"))
        #expect(found.map(\.answer.zh) == ["移送单位：来源为接受委托移送时须填写"])
        #expect(found.map(\.answer.en) == ["Transferred by: needed when the source is a transfer"])
    }
}
