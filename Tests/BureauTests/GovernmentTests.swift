import Bureau
import Declarations
import Ledger
import Testing

/// Somebody who decides what the clerk entered.
private let head = Actor(account: "head")

extension Office {
    /// Two members of staff.
    func twoStaff() async throws -> [Ref<Staff>] {
        try await write { transaction in
            try (0..<2).map { _ in
                var person = Person()
                person.name = "某人"
                person.identityNote = .notShown
                var staff = Staff()
                staff.person = Ref(try transaction.record(person).id)
                staff.workplace = Ref(unit)
                staff.post = "科员"
                staff.startedOn = "2018-01-02"
                return Ref(try transaction.record(staff).id)
            }
        }
    }

    fileprivate func application(received: Day = "2019-03-05") -> ReconsiderationCase {
        var record = ReconsiderationCase()
        record.receivedOn = received
        record.appliedOn = received
        record.cause = "不服工伤认定决定"
        record.respondent = Ref(unit)
        record.area = .humanResources
        record.actKind = .confirmation
        return record
    }

    fileprivate func accepted(received: Day = "2019-03-05") async throws -> Row<ReconsiderationCase> {
        let staff = try await twoStaff()
        let row = try await record(application(received: received))
        return try await take("accept", on: row) {
            $0.acceptedOn = received
            $0.reviewer = staff[0]
            $0.secondReviewer = staff[1]
            $0.procedure = .ordinary
            $0.dueOn = received + 60
        }
    }

    fileprivate func decide<R: Staged>(
        _ step: String, on row: Row<R>, _ fill: @escaping @Sendable (inout R) -> Void = { _ in }
    ) async throws -> Row<R> {
        try await store.write(as: head) { transaction in
            var row = row
            fill(&row.record)
            return try transaction.take(step, on: row)
        }
    }
}

@Suite struct ReconsiderationTests {
    @Test func aCaseGoesFromTheApplicationToTheFile() async throws {
        try await inOffices { office in
            var row = try await office.accepted()
            #expect(row.record.intake == .accepted)
            row = try await office.decide("conclude", on: row) {
                $0.concludedOn = "2019-04-30"
                $0.result = .upheld
                $0.decisionNumber = "〔2019〕钟行复第1号决定书"
            }
            row = try await office.take("serve", on: row) { $0.servedOn = "2019-05-06" }
            row = try await office.take("file", on: row) { $0.afterwards = .notSued }
            #expect(row.state == "filed")
            for id in ["accepted", "concluded", "decided", "maintained", "decided_in_time"] {
                #expect(try office.count("government.reconsideration." + id, "2019-01-01", "2019-06-30") == 1, "\(id)")
            }
        }
    }

    @Test func aRefusalAtTheDoorIsNoAcceptedCase() async throws {
        try await inOffices { office in
            let row = try await office.record(office.application())
            let refused = try await office.decide("refuse", on: row) {
                $0.notAcceptedGround = .late
                $0.concludedOn = "2019-03-08"
                $0.decisionNumber = "〔2019〕钟行复不字第1号"
            }
            #expect(refused.state == "refused")
            for (id, count) in [("accepted", 0), ("not_accepted", 1), ("concluded", 1), ("decided", 0)] {
                let counted = try office.count("government.reconsideration." + id, "2019-01-01", "2019-06-30")
                #expect(counted == Int64(count), "\(id)")
            }
        }
    }

    @Test func beforeTheNewLawACaseIsAcceptedByBeingReceived() async throws {
        try await inOffices { office in
            let staff = try await office.twoStaff()
            let row = try await office.record(office.application())
            let faults = try await refusals {
                _ = try await office.take("accept", on: row) {
                    $0.acceptedOn = "2019-03-08"
                    $0.reviewer = staff[0]
                    $0.secondReviewer = staff[1]
                    $0.procedure = .ordinary
                    $0.dueOn = "2019-05-04"
                }
            }
            #expect(faults == ["accepted_on invalid"])
        }
    }

    @Test func simplifiedProcedureAndNewResultsWaitForTheirLaw() async throws {
        try await inOffices { office in
            let row = try await office.accepted()
            let faults = try await refusals {
                _ = try await office.decide("conclude", on: row) {
                    $0.concludedOn = "2019-04-30"
                    $0.newResult = .upheld
                    $0.procedure = .simplified
                    $0.decisionNumber = "1"
                }
            }
            #expect(faults == ["procedure code", "new_result code"])
        }
    }

    @Test func twoReviewersAreTwoPeople() async throws {
        try await inOffices { office in
            let staff = try await office.twoStaff()
            let row = try await office.record(office.application())
            let faults = try await refusals {
                _ = try await office.take("accept", on: row) {
                    $0.acceptedOn = "2019-03-05"
                    $0.reviewer = staff[0]
                    $0.secondReviewer = staff[0]
                    $0.procedure = .ordinary
                    $0.dueOn = "2019-05-04"
                }
            }
            #expect(faults == ["second_reviewer second_person"])
        }
    }

    @Test func whoEnteredACaseDoesNotDecideIt() async throws {
        try await inOffices { office in
            let row = try await office.accepted()
            let faults = try await refusals {
                _ = try await office.take("conclude", on: row) {
                    $0.concludedOn = "2019-04-30"
                    $0.result = .upheld
                    $0.decisionNumber = "1"
                }
            }
            #expect(faults == ["- second_person"])
        }
    }

    @Test func anExtensionMovesTheDayOnWhichACaseIsDue() async throws {
        try await inOffices { office in
            let row = try await office.accepted()
            let extended = try await office.decide("extend", on: row) {
                $0.extendedOn = "2019-05-02"
                $0.extendedUntil = "2019-06-03"
                $0.extensionGround = "案情复杂"
            }
            #expect(extended.record.dueOn == "2019-06-03")
            await #expect(throws: NotFromHere.self) { _ = try await office.take("serve", on: extended) }
        }
    }

    @Test func aDecisionIsPublishedOnlyAfterSomebodyElseCheckedIt() async throws {
        try await inOffices { office in
            let accepted = try await office.accepted()
            var publication = DecisionPublication()
            publication.reconsideration = Ref(accepted.id)
            publication.redactedOn = "2019-05-10"
            publication.title = "张某某不服工伤认定决定"
            publication.covered = Several([.names])
            publication.text = "申请人张某某"
            let sound = publication
            let row = try await office.record(sound)
            await #expect(throws: NotFromHere.self) {
                _ = try await office.take("publish", on: row) { $0.publishedOn = "2019-05-12" }
            }
            let alone = try await refusals {
                _ = try await office.take("check", on: row) { $0.checkedOn = "2019-05-11" }
            }
            #expect(alone == ["- second_person"])
            let checked = try await office.decide("check", on: row) { $0.checkedOn = "2019-05-11" }
            let published = try await office.take("publish", on: checked) { $0.publishedOn = "2019-05-12" }
            #expect(published.state == "published")
        }
    }
}

@Suite struct GovernmentProcessTests {
    @Test func noStageOfAMajorDecisionIsSkippedInSilence() async throws {
        try await inOffices { office in
            var decision = MajorDecision()
            decision.startedOn = "2019-03-04"
            decision.title = "停车收费标准调整"
            decision.owner = Ref(office.unit)
            let sound = decision
            let row = try await office.record(sound)
            await #expect(throws: StageNotOnRecord.self) { _ = try await office.take("hear", on: row) }
            var stage = MajorDecisionStage()
            stage.decision = Ref(row.id)
            let silent = stage
            #expect(try await refusals { _ = try await office.record(silent) } == ["began_on required"])
            stage.skipGround = "依法不需要公众参与"
            let grounded = stage
            _ = try await office.record(grounded)
            #expect(try await office.take("hear", on: row).state == "heard")
        }
    }

    @Test func collectiveDiscussionIsNeverLeftOut() {
        var stage = MajorDecisionStage()
        stage.decision = Ref(1)
        stage.stage = .discussion
        stage.skipGround = "紧急"
        #expect(
            MajorDecisionStage.faults(in: stage, at: Office.noon).compactMap(\.field) == ["skip_ground"])
    }

    @Test func aDemolitionIsDiscussedBeforeTheOpinion() async throws {
        try await inOffices { office in
            let staff = try await office.twoStaff()
            var review = LegalityReview()
            review.receivedOn = "2019-03-04"
            review.kind = .forcedDemolition
            review.title = "顶楼彩钢板房强制拆除申请"
            review.fromUnit = Ref(office.unit)
            let sound = review
            let received = try await office.record(sound)
            let row = try await office.take("begin", on: received) { $0.reviewer = staff[0] }
            let faults = try await refusals {
                _ = try await office.decide("issue", on: row) {
                    $0.issuedOn = "2019-03-11"
                    $0.opinion = .lawful
                }
            }
            #expect(faults == ["discussed_on required"])
            let discussed = try await office.take("discuss", on: row) { $0.discussedOn = "2019-03-08" }
            let issued = try await office.decide("issue", on: discussed) {
                $0.issuedOn = "2019-03-11"
                $0.opinion = .lawful
            }
            #expect(issued.record.daysTaken == 7)
            #expect(try office.count("government.reviews.demolition_passed", "2019-01-01", "2019-06-30") == 1)
        }
    }

    @Test func aHeadWhoStaysAwaySaysWhyInWriting() {
        var hearing = LitigationHearing()
        hearing.hearingOn = "2019-03-05"
        hearing.isHeld = true
        #expect(LitigationHearing.faults(in: hearing, at: Office.noon).compactMap(\.field) == ["absence_reason"])
        hearing.absenceReason = "防汛值守"
        #expect(LitigationHearing.faults(in: hearing, at: Office.noon).isEmpty)
        hearing.isHeadPresent = true
        #expect(LitigationHearing.faults(in: hearing, at: Office.noon).compactMap(\.field) == ["head_rank"])
    }

    @Test func anExpiredCertificateIsRefused() {
        var officer = EnforcementOfficer()
        officer.actedOn = "2019-03-05"
        officer.certificateUntil = "2019-03-04"
        #expect(EnforcementOfficer.faults(in: officer, at: Office.noon).compactMap(\.field) == ["certificate_until"])
    }

    @Test func aPenaltyNeedsTwoOfficersTheCheckAndSomebodyElsesDecision() async throws {
        try await inOffices { office in
            try await office.write { transaction in
                var code = LocalCodeEntry()
                code.list = "enforcement_field"
                code.code = "other"
                code.label = "其他领域"
                code.validFrom = "2018-01-01"
                _ = try transaction.record(code)
            }
            var found = EnforcementCase()
            found.inspectedOn = "2019-03-04"
            found.agency = Ref(office.unit)
            found.cause = "店外占道经营"
            found.party = "某店"
            let sound = found
            let inspected = try await office.record(sound)
            let filed = try await office.take("file", on: inspected) {
                $0.filedOn = "2019-03-05"
                $0.filingNumber = "1"
            }
            await #expect(throws: TooFewOfficers.self) {
                _ = try await office.take("notify", on: filed) { $0.noticeOn = "2019-03-06" }
            }
            for staff in try await office.twoStaff() { try await office.join(filed, staff) }
            let noticed = try await office.take("notify", on: filed) { $0.noticeOn = "2019-03-06" }
            let unchecked = try await refusals {
                _ = try await office.decide("decide", on: noticed) {
                    $0.decidedOn = "2019-03-12"
                    $0.decisionNumber = "1"
                    $0.penalties = Several([.fine])
                }
            }
            #expect(unchecked == ["checked_on required", "fine invalid"])
        }
    }
}

extension Office {
    fileprivate func join(_ row: Row<EnforcementCase>, _ staff: Ref<Staff>) async throws {
        var officer = EnforcementOfficer()
        officer.enforcement = Ref(row.id)
        officer.officer = staff
        officer.certificate = "苏D04-20001"
        officer.certificateUntil = "2021-12-31"
        officer.actedOn = "2019-03-05"
        let sound = officer
        _ = try await record(sound)
    }
}
