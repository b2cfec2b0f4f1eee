import Bureau
import Declarations
import Ledger
import Testing

private let reviewer = Actor(account: "reviewer")

extension Office {
    fileprivate func lawyer(_ number: Int = 1, firm: Ref<LawFirm>? = nil) async throws -> Row<Lawyer> {
        var person = Person()
        person.name = "陈卓"
        person.identityKind = .none
        let file = try await record(person)
        var own = firm
        if own == nil {
            var new = LawFirm()
            new.name = "江苏测试律师事务所"
            let body = "31990404" + "00000000\(number)"
            new.licence = body + String(try #require(CreditCodeCheck.checkCharacter(of: body)))
            new.foundedOn = "2010-01-01"
            own = Ref(try await record(new).id)
        }
        var lawyer = Lawyer()
        lawyer.person = Ref(file.id)
        lawyer.firm = own
        lawyer.licence = "1320420101090000\(number)"
        lawyer.practisingSince = "2010-05-01"
        lawyer.startedOn = "2010-05-01"
        return try await record(lawyer)
    }

    /// A shift that is still to come.
    fileprivate func onDuty() async throws -> Row<DutyShift> {
        var station = AidStation()
        station.name = "驻法院工作站"
        station.hostKind = .court
        station.openedOn = "2016-01-01"
        var shift = DutyShift()
        shift.station = Ref(try await record(station).id)
        shift.lawyer = Ref(try await lawyer().id)
        shift.shiftOn = "2019-07-03"
        shift.startsAt = Moment("2019-07-03", hour: 9)
        shift.endsAt = Moment("2019-07-03", hour: 11)
        return try await record(shift)
    }

    fileprivate func applied() async throws -> Row<AidCase> {
        var person = Person()
        person.name = "王平"
        person.identityKind = .none
        var aid = AidCase()
        aid.receivedOn = "2019-03-04"
        aid.applicant = Ref(try await record(person).id)
        aid.matter = .wages
        aid.brief = "被拖欠工资"
        return try await record(aid)
    }

    fileprivate func accepted() async throws -> Row<AidCase> {
        try await take("accept", on: applied()) { $0.acceptedOn = "2019-03-05" }
    }

    /// Takes a step as somebody else than who recorded it.
    fileprivate func review<R: Staged>(
        _ step: String, on row: Row<R>, _ fill: @escaping @Sendable (inout R) -> Void
    ) async throws -> Row<R> {
        try await store.write(as: reviewer) { transaction in
            var row = row
            fill(&row.record)
            return try transaction.take(step, on: row)
        }
    }

    fileprivate func granted() async throws -> Row<AidCase> {
        try await review("grant", on: accepted()) { $0.decidedOn = "2019-03-07" }
    }
}

@Suite struct AidCaseTests {
    @Test func aCaseGoesFromTheApplicationToTheFile() async throws {
        try await inOffices { office in
            let lawyer = try await office.lawyer()
            var row = try await office.granted()
            #expect(row.record.decision == .granted)
            row = try await office.take("assign", on: row) {
                $0.lawyer = Ref(lawyer.id)
                $0.assignedOn = "2019-03-08"
            }
            row = try await office.take("begin", on: row) { $0.agreementOn = "2019-03-11" }
            #expect(try office.count("legal_services.aid.in_hand", "2019-03-31", "2019-03-31") == 1)
            row = try await office.take("conclude", on: row) {
                $0.endedOn = "2019-05-20"
                $0.result = .award
            }
            row = try await office.take("file", on: row) { $0.fileReturnedOn = "2019-06-01" }
            #expect(row.state == "filed")
            #expect(try office.count("legal_services.aid.concluded", "2019-01-01", "2019-06-30") == 1)
            #expect(try office.count("legal_services.aid.in_hand", "2019-06-30", "2019-06-30") == 0)
        }
    }

    @Test func whoTookTheApplicationDownDoesNotDecide() async throws {
        try await inOffices { office in
            let row = try await office.accepted()
            let rules = try await refusals {
                _ = try await office.take("grant", on: row) { $0.decidedOn = "2019-03-07" }
            }
            #expect(rules == ["- second_person"])
        }
    }

    @Test func aRefusalThatIsReversedOpensTheCaseAgain() async throws {
        try await inOffices { office in
            var row = try await office.review("refuse", on: office.accepted()) {
                $0.decision = .refusedMeans
                $0.decidedOn = "2019-03-07"
                $0.decisionNote = "收入高于标准"
            }
            #expect(row.record.endedOn == "2019-03-07")
            row = try await office.take("object", on: row) { $0.objectedOn = "2019-03-11" }
            row = try await office.review("reverse", on: row) { $0.reviewedOn = "2019-03-14" }
            #expect(row.state == "granted" && row.record.endedOn == nil)
            #expect(try office.count("legal_services.aid.objections.reversed", "2019-01-01", "2019-06-30") == 1)
        }
    }

    @Test func aLawyerOfTheOtherSideIsNotAssigned() async throws {
        try await inOffices { office in
            let lawyer = try await office.lawyer()
            let colleague = try await office.lawyer(2, firm: lawyer.record.firm)
            let row = try await office.granted()
            let same = try await refusals {
                _ = try await office.take("assign", on: row) {
                    $0.lawyer = Ref(lawyer.id)
                    $0.opposingLawyer = Ref(lawyer.id)
                    $0.assignedOn = "2019-03-08"
                }
            }
            #expect(same == ["lawyer conflict"])
            let firm = try await refusals {
                _ = try await office.take("assign", on: row) {
                    $0.lawyer = Ref(lawyer.id)
                    $0.opposingLawyer = Ref(colleague.id)
                    $0.assignedOn = "2019-03-08"
                }
            }
            #expect(firm == ["lawyer conflict"])
        }
    }

    @Test func nobodyIsAssignedBeforeAidIsGranted() async throws {
        try await inOffices { office in
            let row = try await office.accepted()
            await #expect(throws: NotFromHere.self) { _ = try await office.take("assign", on: row) }
        }
    }

    @Test func aNoticeToDefendSaysForWhomAndFromWhom() async throws {
        try await inOffices { office in
            var aid = try await office.applied().record
            aid.nature = .criminal
            aid.matter = .defence
            aid.origin = .notifiedDefence
            let notice = aid
            let rules = try await refusals { _ = try await office.record(notice) }
            #expect(rules == ["notice_object required", "notified_by required", "charge required"])
        }
    }
}

@Suite struct LegalServicesTests {
    @Test func aCreditCodeEndsInItsCheckCharacter() {
        #expect(CreditCodeCheck.isCode("91350100M000100Y43"))
        #expect(!CreditCodeCheck.isCode("91350100M000100Y44"))
        #expect(!CreditCodeCheck.isCode("91350100M000100Y4"))
        #expect(!CreditCodeCheck.isCode("91350100M0O0100Y43"))
    }

    @Test func aPlaceHasOneMainAdviserOnADay() async throws {
        try await inOffices { office in
            let lawyer = try await office.lawyer()
            var place = Place()
            place.name = "北港街道"
            place.code = "320404003"
            place.kind = .subdistrict
            place.formedOn = "2002-06-01"
            var post = AdviserPost()
            post.place = Ref(try await office.record(place).id)
            post.lawyer = Ref(lawyer.id)
            post.isMain = true
            post.startsOn = "2018-01-01"
            post.endsOn = "2018-12-31"
            _ = try await office.record(post)
            post.startsOn = "2018-12-31"
            post.endsOn = nil
            let overlapping = post
            #expect(try await refusals { _ = try await office.record(overlapping) } == ["is_main duplicate"])
            post.startsOn = "2019-01-01"
            let following = post
            #expect(try await refusals { _ = try await office.record(following) } == [])
        }
    }

    @Test func nobodyIsOnDutyTwiceAtOnce() async throws {
        try await inOffices { office in
            let first = try await office.onDuty()
            let second = try await refusals { _ = try await office.record(first.record) }
            #expect(second == ["lawyer duplicate"])
            let early = try await refusals { _ = try await office.take("attend", on: first) { $0.legalHelp = 1 } }
            #expect(early.contains("shift_on invalid"))
        }
    }

    @Test func aMajorCaseIsDiscussedBeforeItIsTried() async throws {
        try await inOffices { office in
            let lawyer = try await office.lawyer()
            var filing = MajorCaseFiling()
            filing.firm = try #require(lawyer.record.firm)
            filing.lawyer = Ref(lawyer.id)
            filing.client = "周明"
            filing.charge = "寻衅滋事罪"
            filing.authority = "公安分局"
            filing.takenOn = "2019-02-11"
            var row = try await office.record(filing)
            row = try await office.take("file", on: row) { $0.filedOn = "2019-02-13" }
            let filed = row
            await #expect(throws: NotFromHere.self) { _ = try await office.take("try", on: filed) }
            row = try await office.take("discuss", on: row) { $0.discussedOn = "2019-03-01" }
            row = try await office.take("try", on: row) { $0.triedOn = "2019-04-02" }
            #expect(row.state == "tried")
            #expect(
                !MajorCaseFiling.fields.contains { $0.column.contains("plea") || $0.column.contains("instruction") })
        }
    }
}
