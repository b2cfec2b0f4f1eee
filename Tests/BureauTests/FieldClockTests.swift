import Declarations
import Law
import Testing

@testable import Bureau

/// Clocks of days that few records hold: each is worked out by hand beside it.
@Suite struct FieldClockTests {
    @Test func anActIsFoundWithinTwoYearsOrFive() throws {
        var matter = EnforcementCase()
        (matter.actEndedOn, matter.inspectedOn) = ("2021-09-01", "2023-09-04")
        let late = try #require(try matter.alone("cf21.limit"))
        #expect(late.dueOn == "2023-09-01" && late.daysLate == 3 && late.nature == .lapsing)
        #expect(try matter.alone("cf21.limit.grave") == nil)
        matter.limitKind = .grave
        #expect(try matter.alone("cf21.limit") == nil)
        #expect(try matter.alone("cf21.limit.grave")?.dueOn == "2026-09-01")
        #expect(try matter.alone("cf21.limit.grave")?.daysLate == 0)
        matter.actEndedOn = "2021-07-14"
        #expect(try matter.alone("cf21.limit.grave")?.dueOn == nil, "no rule of that day was read")
    }

    /// 2023-09-29 to 10-06 are off, 10-07 and 10-08 are worked.
    @Test func aFineTakenOnTheSpotIsHandedInAndPaidToTheBank() throws {
        var matter = EnforcementCase()
        (matter.collectedOn, matter.handedInOn) = ("2023-09-28", "2023-10-08")
        let handed = try #require(try matter.alone("cf21.handin"))
        #expect(handed.dueOn == "2023-10-08" && handed.daysLate == 0)
        #expect(try matter.alone("cf21.handin.bank")?.dueOn == "2023-10-10")
        matter.bankedOn = "2023-10-11"
        #expect(try matter.alone("cf21.handin.bank")?.daysLate == 1)
    }

    @Test func aDecisionThatFellIsTakenOffTheWebInThreeDays() throws {
        var matter = EnforcementCase()
        (matter.overturnedOn, matter.unpublishedOn) = ("2024-05-08", "2024-05-13")
        #expect(try matter.alone("cf21.publicity") == nil, "it was never shown")
        matter.publishedOn = "2024-03-01"
        let clock = try #require(try matter.alone("cf21.publicity"))
        #expect(clock.dueOn == "2024-05-11" && clock.daysLate == 2, "Saturday 05-11 was worked")
    }

    @Test func anAttachedReviewHasThePeriodsOfItsLaw() throws {
        var review = NormReview()
        (review.askedOn, review.power, review.suspendedOn) = ("2024-03-01", .own, "2024-03-04")
        #expect(try review.alone("fy.norm")?.rule == "fy24.norm")
        #expect(try review.alone("fy.norm")?.dueOn == "2024-03-31", "thirty plain days, a Sunday stays")
        #expect(try review.alone("fy24.norm.notice")?.dueOn == "2024-03-07")
        review.noticeOn = "2024-03-07"
        let answer = try #require(try review.alone("fy24.norm.answer"))
        #expect(answer.dueOn == "2024-03-21" && !answer.warns)
        (review.power, review.forwardedOn) = (.other, "2024-03-12")
        #expect(try review.alone("fy.norm") == nil)
        let forwarding = try #require(try review.alone("fy.norm.forward"))
        #expect(forwarding.dueOn == "2024-03-12" && forwarding.daysLate == 0)
        let other = try #require(try review.alone("fy.norm.other"))
        #expect(other.dueOn == "2024-05-11" && other.nature == .foreign && !other.warns)
        (review.askedOn, review.forwardedOn) = ("2019-04-24", "2019-04-25")
        #expect(try review.alone("fy.norm.forward")?.rule == "fy99.norm.forward")
        #expect(try review.alone("fy.norm.forward")?.dueOn == "2019-05-06")
    }

    @Test func sixtyDaysEndACaseThatWaitsForAnHeir() throws {
        var matter = ReconsiderationCase()
        (matter.receivedOn, matter.suspendedOn, matter.suspensionCause) = ("2024-03-01", "2024-03-20", .death)
        #expect(try matter.alone("fy24.end")?.dueOn == "2024-05-19")
        matter.suspensionCause = .document
        #expect(try matter.alone("fy24.end") == nil)
        (matter.receivedOn, matter.suspensionCause) = ("2023-12-20", .death)
        #expect(try matter.alone("fy24.end") == nil, "the law of 1999 has no such clause in what was read")
    }

    @Test func thereIsALastDayForApplyingWhateverWasKnown() throws {
        var matter = ReconsiderationCase()
        (matter.actDoneOn, matter.actKnownOn, matter.appliedOn) = ("2024-02-01", "2024-02-05", "2024-03-01")
        let longest = try #require(try matter.alone("fy24.apply.max"))
        #expect(longest.dueOn == nil && longest.noDayBecause?.contains("2029年") == true, "no calendar reaches so far")
        #expect(try matter.alone("fy.apply")?.dueOn == "2024-04-07")
        #expect(try matter.alone("fy24.apply.untold") == nil)
        matter.applicationLimit = .estateUntold
        #expect(try matter.alone("fy.apply") == nil && matter.alone("fy24.apply.max") == nil)
        #expect(try matter.alone("fy24.apply.untold")?.dueOn == "2025-02-05")
        #expect(try matter.alone("fy24.apply.untold")?.warns == false)
        #expect(try matter.alone("fy24.apply.estate") != nil)
    }

    @Test func theReceiptGoesBackAndThePersonGoesToTheOffice() throws {
        var person = SupervisedPerson()
        (person.notifiedOn, person.receiptSentOn) = ("2019-04-30", "2019-05-08")
        let receipt = try #require(try person.alone("jz12.receipt"))
        #expect(receipt.dueOn == "2019-05-07" && receipt.daysLate == 1 && receipt.bound == .office)
        (person.reportedOn, person.declaredOn) = ("2019-05-08", "2019-05-14")
        #expect(try person.alone("jz12.sfs")?.daysLate == 3, "declared at the office six days later")
        person.atOfficeOn = "2019-05-10"
        #expect(try person.alone("jz12.sfs")?.dueOn == "2019-05-11")
        #expect(try person.alone("jz12.sfs")?.daysLate == 0)
        person.receiptSentOn = nil
        #expect(try person.alone("jz12.receipt") == nil, "declared, and of the receipt nothing was noted")
        (person.receiptSentOn, person.intake) = ("2019-05-08", .movedIn)
        #expect(try person.alone("jz12.receipt") == nil, "no court sent papers")
    }

    /// Between July 2020 and February 2021 the bureau's text said two warnings and the court's three.
    @Test func whereTextsDisagreeAProposalShowsThem() throws {
        let rules = try LawBooks.builtIn().rules
        var proposal = CorrectionProposal()
        (proposal.kind, proposal.ground, proposal.draftedOn) = (.revokeSuspension, .warnings, "2020-08-03")
        let both = proposal.disagreements(in: rules)
        #expect(Set(both.map(\.id)) == ["jz.warnings"] && both.first?.rules == ["jz12.warn3", "jz20.warn2"])
        proposal.sentOn = "2021-03-01"
        #expect(proposal.disagreements(in: rules).isEmpty, "from then on both say two")
        (proposal.sentOn, proposal.ground) = (nil, .drugs)
        #expect(proposal.disagreements(in: rules).isEmpty)
    }

    @Test func whoMeansToMoveAsksAMonthBefore() throws {
        var change = ResidenceChange()
        (change.movesOn, change.appliedOn) = ("2019-05-31", "2019-05-02")
        let clock = try #require(try change.alone("jz12.move.apply"))
        #expect(clock.dueOn == "2019-04-30" && clock.daysLate == 2)
    }

    @Test func anObjectionToJurisdictionNeedNotBeMade() throws {
        var suit = LitigationCase()
        suit.servedOn = "2019-01-25"
        #expect(try suit.alone("xs.jurisdiction", on: "2019-02-11")?.dueOn == "2019-02-11")
        #expect(try suit.alone("xs.jurisdiction", on: "2019-02-11")?.metOn == nil, "the last day is not over")
        #expect(try suit.alone("xs.jurisdiction", on: "2019-02-12")?.metOn == "2019-02-11")
        suit.answeredOn = "2019-02-12"
        #expect(try suit.alone("xs.jurisdiction")?.daysLate == 0, "who does not object is not late")
        suit.jurisdictionObjectedOn = "2019-02-01"
        #expect(try suit.alone("xs.jurisdiction")?.metOn == "2019-02-01")
        suit.instance = .second
        #expect(try suit.alone("xs.jurisdiction") == nil)
    }

    @Test func whatIsNormativeIsPublishedInTwentyWorkingDays() throws {
        var document = GovernmentDocument()
        (document.issuedOn, document.publishedOn) = ("2019-05-15", "2019-06-14")
        #expect(try document.alone("xx19.active") == nil)
        document.isNormative = true
        let clock = try #require(try document.alone("xx19.active"))
        #expect(clock.dueOn == "2019-06-13" && clock.daysLate == 1)
    }
}
