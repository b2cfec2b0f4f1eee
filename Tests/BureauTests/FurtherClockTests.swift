import Declarations
import Law
import Ledger
import Testing

@testable import Bureau

/// The clocks that start from days which few records have.
@Suite struct FurtherClockTests {
    private func clock<T: Timed>(_ name: String, of record: T) throws -> LawClock? { try record.alone(name) }

    @Test func whoAppliesInCustodyIsPassedOnWithinADay() throws {
        var aid = AidCase()
        (aid.nature, aid.receivedOn) = (.criminal, "2019-03-06")
        #expect(try clock("forward", of: aid) == nil, "nobody in custody applied")
        aid.custodyAppliedAt = Moment("2019-03-04", hour: 16, minute: 20)
        aid.forwardedOn = "2019-03-06"
        aid.forwardedAt = Moment("2019-03-06", hour: 9)
        let old = try #require(try clock("forward", of: aid))
        #expect(old.rule == "fa03.forward" && old.bound == .prison && !old.warns)
        #expect(old.dueAt == Moment("2019-03-05", hour: 16, minute: 20) && old.daysLate == 1)
        #expect(old.minutesLate == 16 * 60 + 40)
        #expect(try clock("forward.new", of: aid) == nil)
        aid.receivedOn = "2022-03-06"
        aid.custodyAppliedAt = Moment("2022-03-05", hour: 9)
        (aid.forwardedOn, aid.forwardedAt) = ("2022-03-06", Moment("2022-03-06", hour: 9))
        let new = try #require(try clock("forward.new", of: aid))
        #expect(new.rule == "fa22.forward" && new.daysLate == 0)
        #expect(try clock("forward", of: aid) == nil)
    }

    @Test func anApplicationFromCustodyComesInItsOrder() {
        var aid = AidCase()
        (aid.nature, aid.charge, aid.matter, aid.receivedOn) = (.criminal, "盗窃", .defence, "2019-03-06")
        aid.custodyAppliedAt = Moment("2019-03-07", hour: 9)
        aid.forwardedOn = "2019-03-08"
        let fields = AidCase.faults(in: aid, at: Office.noon).compactMap(\.field)
        #expect(fields.contains("forwarded_on") && !fields.contains("custody_applied_at"))
        aid.forwardedOn = "2019-03-06"
        #expect(AidCase.faults(in: aid, at: Office.noon).compactMap(\.field) == ["custody_applied_at"])
        aid.custodyAppliedAt = Moment("2019-03-05", hour: 9)
        #expect(AidCase.faults(in: aid, at: Office.noon).isEmpty)
        (aid.nature, aid.charge, aid.matter) = (.civil, nil, .wages)
        #expect(AidCase.faults(in: aid, at: Office.noon).compactMap(\.field) == ["custody_applied_at"])
    }

    @Test func thePartyIsCalledUponThreeWorkingDaysBeforeTheWork() throws {
        var measure = EnforcementMeasure()
        (measure.kind, measure.startsOn, measure.until) = (.substitute, "2019-05-06", "2019-05-06")
        measure.urgedOn = "2019-04-29"
        let early = try #require(try clock("qz.substitute", of: measure))
        #expect(early.dueOn == "2019-04-29" && early.daysLate == 0)
        measure.urgedOn = "2019-04-30"
        #expect(try clock("qz.substitute", of: measure)?.daysLate == 1)
        #expect(try clock("qz.seal", of: measure) == nil && clock("qz.freeze", of: measure) == nil)
        measure.urgedOn = "2019-05-06"
        #expect(EnforcementMeasure.faults(in: measure, at: Office.noon).compactMap(\.field) == ["urged_on"])
        measure.liftedOn = "2019-05-05"
        #expect(try clock("qz.substitute", of: measure) == nil, "the party did it")
    }

    @Test func whatWasTakenAtOnceIsApprovedWithinADay() throws {
        var measure = EnforcementMeasure()
        (measure.kind, measure.startsOn, measure.until) = (.freezing, "2019-06-06", "2019-07-06")
        #expect(try clock("qz.report", of: measure) == nil)
        measure.takenAt = Moment("2019-06-06", hour: 15, minute: 30)
        let approval = try #require(try clock("qz.report", of: measure))
        #expect(approval.dueAt == Moment("2019-06-07", hour: 15, minute: 30), "a holiday does not stop the hours")
        #expect(try clock("qz.freeze.papers", of: measure)?.dueOn == "2019-06-12")
        measure.takenAt = Moment("2019-06-05", hour: 15)
        #expect(EnforcementMeasure.faults(in: measure, at: Office.noon).compactMap(\.field) == ["taken_at"])
    }

    @Test func theCourtIsAskedAfterTheCallAndInThreeMonths() throws {
        var matter = EnforcementCase()
        (matter.servedOn, matter.urgedOn, matter.remediesOverOn) = ("2024-03-01", "2024-09-26", "2019-11-30")
        #expect(try clock("qz.urge", of: matter)?.dueOn == "2024-10-15")
        #expect(try clock("qz.urge", of: matter)?.nature == .floor)
        #expect(try clock("qz.court", of: matter)?.dueOn == "2020-03-02")
    }

    @Test func theCourtTellsTheHeadThreeDaysBefore() throws {
        var hearing = LitigationHearing()
        hearing.hearingOn = "2019-09-10"
        #expect(try clock("xs.head", of: hearing)?.dueOn == nil, "the rule came in July 2020")
        hearing.hearingOn = "2020-09-10"
        let open = try #require(try clock("xs.head", of: hearing))
        #expect(open.dueOn == "2020-09-07" && open.bound == .court && !open.warns)
        hearing.isHeld = true
        #expect(try clock("xs.head", of: hearing) == nil, "what was not written down was not late")
        hearing.noticedOn = "2020-09-08"
        #expect(try clock("xs.head", of: hearing)?.daysLate == 1)
        hearing.callsForHead = false
        #expect(try clock("xs.head", of: hearing) == nil)
    }

    @Test func afterThePoliceAnswerAComplaintThreeDaysAreLeft() throws {
        var referral = CriminalReferral()
        (referral.policeDecision, referral.policeDecidedOn) = (.notFiled, "2020-09-01")
        referral.reviewAskedOn = "2020-09-03"
        #expect(try clock("ys.review.decide", of: referral)?.dueOn == "2020-09-06")
        #expect(try clock("ys.supervise", of: referral) == nil)
        referral.reviewDecidedOn = "2020-09-07"
        referral.supervisionAskedOn = "2020-09-09"
        let clock = try #require(try clock("ys.supervise", of: referral))
        #expect(clock.dueOn == "2020-09-10" && clock.daysLate == 0)
    }

    @Test func whoDoesNotAppealIsNotLate() throws {
        var suit = LitigationCase()
        (suit.servedOn, suit.result, suit.judgedOn) = ("2018-05-02", .claimsDismissed, "2018-07-05")
        #expect(try clock("xs.appeal15", of: suit)?.metOn == nil)
        suit.effectiveOn = "2018-07-23"
        let unused = try #require(try clock("xs.appeal15", of: suit))
        #expect(unused.dueOn == "2018-07-20" && unused.metOn == "2018-07-20" && unused.daysLate == 0)
        suit.appealedOn = "2018-07-12"
        #expect(try clock("xs.appeal15", of: suit)?.metOn == "2018-07-12")
    }

    @Test func whatComesAfterAFloorCameAsItShould() throws {
        var matter = EnforcementCase()
        (matter.urgedOn, matter.forcedOn) = ("2024-09-26", "2024-10-30")
        let clock = try #require(try clock("qz.urge", of: matter))
        #expect(clock.dueOn == "2024-10-15" && clock.metOn == "2024-10-30" && clock.daysLate == nil)
    }

    @Test func anActThatIsToBeDoneAnewHasSixtyDays() throws {
        var matter = ReconsiderationCase()
        (matter.receivedOn, matter.servedOn) = ("2019-01-04", "2019-03-04")
        #expect(try clock("fyss.redo", of: matter) == nil)
        matter.isRedoOrdered = true
        let redo = try #require(try clock("fyss.redo", of: matter))
        #expect(redo.dueOn == "2019-05-03" && redo.bound == .respondent)
        (matter.intake, matter.concludedOn) = (.forwarded, "2019-01-15")
        #expect(try clock("fy99.transfer", of: matter)?.daysLate == 0)
    }

    @Test func aTermRunsByWhatWasDecided() throws {
        var person = SupervisedPerson()
        (person.category, person.sentenceMonths, person.probationMonths) = (.suspended, 12, 24)
        (person.effectiveOn, person.reportedOn, person.commutedMonths) = ("2019-03-15", "2019-03-20", 2)
        #expect(try clock("jz.term", of: person)?.dueOn == person.reckonedTerm?.to)
        (person.category, person.probationMonths, person.commutedMonths) = (.control, nil, 0)
        #expect(try clock("jz.term", of: person)?.dueOn == "2020-03-14")
        person.detainedDays = 10
        #expect(try clock("jz.term", of: person) == nil, "days in custody count for two, which no count of months says")
        (person.category, person.sentenceFrom, person.sentenceMonths) = (.parole, "2016-05-10", 48)
        #expect(try clock("jz.term", of: person)?.dueOn == "2020-05-09")
        person.category = .outsidePrison
        #expect(try clock("jz.term", of: person) == nil, "it may end before the sentence does")
    }

    @Test func theNextMedicalReviewCountsFromTheLast() throws {
        var review = MedicalReview()
        (review.countedFrom, review.examinedOn) = ("2019-01-31", "2019-05-06")
        let clock = try #require(try clock("jz.health.review", of: review))
        #expect(clock.dueOn == "2019-04-30" && clock.daysLate == 6)
    }

    @Test func whereNoRuleWasReadTheDayStaysAsItWasGiven() async throws {
        try await inOffices { office in
            var person = Person()
            (person.name, person.identityNote) = ("李四", .notShown)
            var enquiry = SocialAssessment()
            enquiry.person = Ref(try await office.record(person).id)
            (enquiry.commissionedBy, enquiry.charge, enquiry.receivedOn) = ("东区人民法院", "盗窃罪", "2019-03-04")
            #expect(try await office.record(enquiry).record.dueOn == nil)
            enquiry.dueOn = "2019-03-18"
            let row = try await office.record(enquiry)
            #expect(row.record.dueOn == "2019-03-18")
            #expect(try office.store.read { try LawClock.all(of: SocialAssessment.table, row.id, in: $0) }.isEmpty)
        }
        for (shape, column) in [
            (SocialAssessment.shape, "due_on"), (EnforcementCase.shape, "due_on"), (EnforcementCase.shape, "pay_by"),
            (PreservationNotice.shape, "dispose_by"), (ResidenceChange.shape, "answer_due_on"),
        ] {
            let words = shape.hints(for: column).compactMap(\.words?.zh)
            #expect(words.contains { $0.contains("没有读到原文") }, "\(shape.table).\(column)")
        }
    }

    /// Whoever completes a draft in a pack of the bureau's own has its clocks, on the same fields.
    @Test func aRuleOfTheBureausOwnFillsTheFieldIn() throws {
        let pack = PackFile(
            name: "own.yaml",
            text: """
                act: {zh: 社区矫正实施办法, en: Measures of 2012}
                owner: 测试
                number: 司发通〔2012〕12号
                certainty: primary
                looked_on: 2019-01-02
                in_force: {from: 2012-03-01, until: 2020-06-30}
                rules:
                  - id: jz12.assess
                    matter: jz.assess
                    title: {zh: 调查评估, en: Enquiry}
                    starts: {zh: 收到委托, en: request received}
                    length: 10 working days
                    article: 第4条
                  - id: cf96.preserve
                    matter: cf.preserve
                    in_force: {from: 1996-10-01, until: 2021-07-14}
                    title: {zh: 先行登记保存后的处理, en: Deciding after preservation}
                    starts: {zh: 先行登记保存, en: evidence kept}
                    kind: lapsing
                    length: 7 days
                    roll: false
                    article: 第37条

                """)
        let books = try LawBooks.builtIn().adding([pack])
        var enquiry = SocialAssessment()
        enquiry.receivedOn = "2019-03-04"
        var notice = PreservationNotice()
        notice.issuedOn = "2019-03-04"
        func due<T: Timed>(_ record: T) throws -> T {
            var record = record
            let clocked = try #require(T.clocks.first)
            var clock = LawClock()
            (clock.clockName, clock.matter) = (clocked.name, clocked.matter)
            clock.take(try #require(clocked.facts(of: record, standing: "")), correcting: true)
            clock.compute(by: books, on: "2019-07-01")
            record.fill(by: [clocked.name: clock], gone: [])
            return record
        }
        #expect(try due(enquiry).dueOn == "2019-03-18")
        #expect(try due(notice).disposeBy == "2019-03-11")
        #expect(throws: LawRefusal.self) { try LawBooks.builtIn().rules.rule("cf.preserve", on: "2019-03-04") }
        #expect(try LawBooks.builtIn().rules.rule("cf.preserve", on: "2021-09-16").id == "cf21.preserve")
        enquiry.receivedOn = "2020-08-03"
        #expect(throws: LawRefusal.self) { try books.rules.rule("jz.assess", on: enquiry.receivedOn) }
    }

    @Test func everyRuleRunsOnARecordOrSaysWhyNot() throws {
        let book = try LawBooks.builtIn().rules
        for rule in book.rules {
            let use = RuleUse(of: rule, in: book)
            #expect(use.registers.isEmpty != (use.reason == nil), "\(rule.id) neither runs nor says why not")
        }
        let ids = Set(book.rules.map(\.id))
        for id in RuleUseWords.withoutClock.keys {
            #expect(ids.contains(id), "\(id) is no rule")
            for rule in book.versions(of: id) {
                #expect(RuleUse(of: rule, in: book).registers.isEmpty, "\(id) runs, and need not say why not")
            }
        }
    }
}
