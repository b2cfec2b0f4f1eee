import Declarations
import Law
import Ledger
import Testing

@testable import Bureau

/// The due days on a record are those of its clocks: nobody types them, and none stands beside a clock that says
/// another.
@Suite struct DueDayTests {
    private func now<R: Register>(_ row: Row<R>, in office: Office) throws -> R {
        try office.store.read { try $0.find(R.self, row.id).record }
    }

    private func accepted(in office: Office, received: Day = "2019-03-01") async throws -> Row<ReconsiderationCase> {
        var matter = ReconsiderationCase()
        matter.receivedOn = received
        matter.appliedOn = received
        matter.cause = "不服行政处罚"
        matter.respondent = Ref(office.unit)
        var person = Person()
        (person.name, person.identityNote) = ("李四", .notShown)
        let file = try await office.record(person)
        let first = try await office.record(Self.officer(file.id, in: office))
        let second = try await office.record(Self.officer(file.id, in: office))
        let row = try await office.record(matter)
        return try await office.take("accept", on: row) {
            $0.acceptedOn = received
            $0.reviewer = Ref(first.id)
            $0.secondReviewer = Ref(second.id)
            $0.procedure = .ordinary
        }
    }

    /// A case of the list of fields of enforcement, which each bureau has for itself.
    private func enforcement(
        in office: Office, _ fill: (inout EnforcementCase) -> Void = { _ in }
    ) async throws -> Row<EnforcementCase> {
        var matter = EnforcementCase()
        matter.inspectedOn = "2019-06-03"
        matter.agency = Ref(office.unit)
        matter.cause = "占道经营"
        matter.party = "某餐饮店"
        fill(&matter)
        return try await office.record(matter)
    }

    private func list(_ list: String, _ code: String, in office: Office) async throws {
        var entry = LocalCodeEntry()
        (entry.list, entry.code, entry.label, entry.validFrom) = (list, code, "其他", "2018-01-01")
        _ = try await office.record(entry)
    }

    private static func officer(_ person: Int64, in office: Office) -> Staff {
        var staff = Staff()
        staff.person = Ref(person)
        staff.workplace = Ref(office.unit)
        staff.post = "复议承办人"
        staff.startedOn = "2018-01-02"
        return staff
    }

    @Test func aNewRecordNeedsNoDueDay() async throws {
        try await inOffices { office in
            let row = try await office.record(DisclosureRequest.sound())
            #expect(row.record.dueOn == "2019-06-18")
            var typed = DisclosureRequest.sound()
            typed.dueOn = "2019-06-28"
            #expect(try await office.record(typed).record.dueOn == "2019-06-18")
        }
    }

    @Test func whereNoClockRunsWhatWasGivenStands() async throws {
        try await inOffices { office in
            let bare = try await office.record(DisclosureRequest.sound("2019-05-13"))
            #expect(bare.record.dueOn == nil)
            var typed = DisclosureRequest.sound("2019-05-13")
            typed.dueOn = "2019-06-03"
            let given = try await office.record(typed)
            #expect(given.record.dueOn == "2019-06-03")
        }
    }

    @Test func stepsAndCorrectionsMoveIt() async throws {
        try await inOffices { office in
            let row = try await accepted(in: office)
            #expect(row.record.dueOn == "2019-04-30")
            let served = try await office.take("notify", on: row) { $0.servedRespondentOn = "2019-03-06" }
            #expect(served.record.answerDueOn == "2019-03-18")
            let head = Actor(account: "head")
            let still = try await office.store.write(as: head) { transaction in
                var row = served
                row.record.suspendedOn = "2019-03-20"
                row.record.suspensionGround = "案件审理需要以其他案件结果为依据"
                return try transaction.take("suspend", on: row)
            }
            #expect(still.record.dueOn == nil)
            let goes = try await office.take("resume", on: still) { $0.resumedOn = "2019-04-03" }
            #expect(goes.record.dueOn == "2019-05-14")
            let longer = try await office.store.write(as: head) { transaction in
                var row = goes
                row.record.extendedOn = "2019-05-10"
                row.record.extensionGround = "情况复杂"
                return try transaction.take("extend", on: row)
            }
            #expect(longer.record.dueOn == "2019-06-13")
            #expect(longer.record.extendedUntil == "2019-06-13")
            let mended = try await office.write { transaction in
                var row = longer
                row.record.servedRespondentOn = "2019-03-07"
                return try transaction.change(row, reason: "送达日期登记有误")
            }
            #expect(mended.record.answerDueOn == "2019-03-18")
            let agree = try clocksAgree(mended, in: office)
            #expect(agree)
        }
    }

    private func clocksAgree(_ row: Row<ReconsiderationCase>, in office: Office) throws -> Bool {
        let clocks = try office.store.read { try LawClock.all(of: ReconsiderationCase.table, row.id, in: $0) }
        let due = Dictionary(clocks.map { ($0.record.clockName, $0.record.dueOn) }, uniquingKeysWith: { $1 })
        return due["fy.decide"] == row.record.dueOn && due["fy.reply"] == row.record.answerDueOn
    }

    @Test func aShorterExtensionIsTheDecisions() async throws {
        try await inOffices { office in
            let row = try await accepted(in: office)
            let longer = try await office.store.write(as: Actor(account: "head")) { transaction in
                var row = row
                row.record.extendedOn = "2019-04-20"
                row.record.extendedUntil = "2019-05-15"
                row.record.extensionGround = "情况复杂"
                return try transaction.take("extend", on: row)
            }
            #expect(longer.record.extendedUntil == "2019-05-15")
            #expect(longer.record.dueOn == "2019-05-30")
        }
    }

    @Test func aNoticeMovesTheRecordWithItsClockAndSaysSo() async throws {
        try await inOffices { office in
            let row = try await office.record(DisclosureRequest.sound())
            let books = try LawBooks.builtIn().adding([.dayOff])
            #expect(try await office.store.write(as: .system) { try ClockReview(by: books).run(in: $0) } == 1)
            #expect(try now(row, in: office).dueOn == "2019-06-19")
            let entry = try office.store.read { try $0.history(DisclosureRequest.shape, id: row.id) }.first
            #expect(entry?.event == "reckoned" && entry?.actor == "system")
            #expect(entry?.reason.contains("2019-06-18 → 2019-06-19") == true)
        }
    }

    @Test func theChoiceOfALawMovesIt() async throws {
        try await inOffices { office in
            try await confirm("xx07.reply", "2008-05-01", in: office)
            let row = try await office.record(DisclosureRequest.sound("2019-05-13"))
            #expect(row.record.dueOn == "2019-06-03")
            let clock = try #require(
                try office.store.read { try LawClock.all(of: DisclosureRequest.table, row.id, in: $0) }.first)
            _ = try await office.take("choose", on: clock) {
                $0.choice = .new
                $0.choiceReason = "按新条例办理对申请人更有利"
            }
            #expect(try now(row, in: office).dueOn == "2019-06-11")
        }
    }

    @Test func aMeasureWithoutItsEndLastsAsLongAsTheLawAllows() async throws {
        try await inOffices { office in
            try await list("enforcement_field", "other", in: office)
            let enforcement = try await enforcement(in: office)
            var measure = EnforcementMeasure()
            measure.enforcement = Ref(enforcement.id)
            measure.object = "流动餐车"
            measure.startsOn = "2019-06-03"
            #expect(try await office.record(measure).record.until == "2019-07-03")
            measure.until = "2019-06-20"
            #expect(try await office.record(measure).record.until == "2019-06-20")
        }
    }

    @Test func theMinuteOfTheApprovalGivesTheMinuteOfTheTransfer() async throws {
        try await inOffices { office in
            try await list("offence", "fake_goods", in: office)
            try await confirm("ys.transfer", "2001-07-09", in: office)
            var referral = CriminalReferral()
            referral.reportedOn = "2019-06-25"
            referral.agency = Ref(office.unit)
            referral.cause = "涉嫌生产销售伪劣产品"
            referral.offence = LocalCode("fake_goods")
            referral.suspect = "某商行"
            referral.suspectKind = .organisation
            let known = referral
            let row = try await office.write { try $0.record(known, unit: office.unit) }
            let other = try await refusals { try await approve(row, at: Moment("2019-06-25", hour: 9), in: office) }
            #expect(other == ["decided_at invalid"])
            try await approve(row, at: Moment("2019-06-26", hour: 16, minute: 5), in: office)
            let clock = try office.store.read { try LawClock.all(of: CriminalReferral.table, row.id, in: $0) }
                .first { $0.record.clockName == "ys.transfer" }
            #expect(clock?.record.dueAt == Moment("2019-06-27", hour: 16, minute: 5))
        }
    }

    private func approve(_ row: Row<CriminalReferral>, at minute: Moment, in office: Office) async throws {
        _ = try await office.store.write(as: Actor(account: "head")) { transaction in
            var row = row
            row.record.decidedOn = "2019-06-26"
            row.record.decidedAt = minute
            return try transaction.take("approve", on: row)
        }
    }

    @Test func theNoticeOfAHearingIsDueBeforeIt() async throws {
        try await inOffices { office in
            try await list("enforcement_field", "other", in: office)
            let clock = try await heard(noticed: "2019-06-20", in: office)
            #expect(clock == nil, "the rule of 1996 was only seen quoted, and nobody has confirmed it")
        }
        try await inOffices { office in
            try await list("enforcement_field", "other", in: office)
            try await confirm("cf96.hearing.notice", "1996-10-01", in: office)
            let late = try #require(try await heard(noticed: "2019-06-20", in: office)).record
            #expect(late.dueOn == "2019-06-19" && late.daysLate == 1)
            let early = try #require(try await heard(noticed: "2019-06-18", in: office)).record
            #expect(early.dueOn == "2019-06-19" && early.daysLate == 0)
        }
    }

    /// The clock of the notice of a hearing on 2019-06-26.
    private func heard(noticed: Day, in office: Office) async throws -> Row<LawClock>? {
        let row = try await enforcement(in: office) {
            $0.filedOn = "2019-06-04"
            $0.noticeOn = "2019-06-12"
            $0.hearingOn = "2019-06-26"
            $0.hearingNoticeOn = noticed
        }
        return try office.store.read { try LawClock.all(of: EnforcementCase.table, row.id, in: $0) }
            .first { $0.record.clockName == "cf.hearing.notice" }
    }

    private func confirm(_ rule: String, _ version: String, in office: Office) async throws {
        var confirmation = RuleConfirmation()
        (confirmation.rule, confirmation.version) = (rule, version)
        (confirmation.checkedAgainst, confirmation.proposedOn) = ("公报文本", "2019-06-28")
        confirmation.confirmedOn = "2019-06-28"
        let known = confirmation
        _ = try await office.write { try $0.record(known, opening: true, state: "confirmed") }
    }

    @Test func everyDayThatAClockFillsInIsLeftOutOfTheSteps() {
        for register in Manifest.every where !register.shape.reckoned.isEmpty {
            let shape = register.shape
            for step in shape.steps {
                #expect(shape.reckoned.isDisjoint(with: step.asks), "\(shape.table) \(step.name)")
            }
            for column in shape.reckoned {
                #expect(shape.field(column)?.isPlanned == true, "\(shape.table).\(column)")
                #expect(shape.hints(for: column).contains { $0.isLater && $0.words != nil })
            }
        }
    }
}
