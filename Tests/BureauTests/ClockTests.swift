import Declarations
import Law
import Ledger
import Testing

@testable import Bureau

/// Clocks on records: they follow from the days that the steps set.
@Suite struct ClockTests {
    /// An application for information, under the regulation of 2019-05-15 unless an earlier day is given.
    private static func request(_ received: Day = "2019-05-20", due: Day = "2019-06-28") -> DisclosureRequest {
        var request = DisclosureRequest.sound(received)
        request.dueOn = due
        return request
    }

    private func clocks<R: Register>(of row: Row<R>, in office: Office) throws -> [Row<LawClock>] {
        try office.store.read { try LawClock.all(of: R.table, row.id, in: $0) }
    }

    private func reply<R: Register>(of row: Row<R>, in office: Office) throws -> Row<LawClock> {
        try #require(try clocks(of: row, in: office).first { $0.record.clockName == "xx.reply" })
    }

    private func lines(of clock: Row<LawClock>, in office: Office) throws -> [String] {
        try office.store.read { reading in
            try reading.rows(LawClockEvent.self, Query([.compare("clock", .equal, .integer(clock.id))])).reversed()
                .map { "\($0.record.kind.rawValue) \($0.record.happenedOn) \($0.record.account)" }
        }
    }

    private func confirm(_ rule: String, _ version: String, in office: Office) async throws {
        let row = try await office.record(Self.proposal(rule, version))
        let confirmed = row
        _ = try await office.store.write(as: Actor(account: "head")) { transaction in
            var row = confirmed
            row.record.confirmedOn = "2019-06-30"
            return try transaction.take("confirm", on: row)
        }
    }

    private static func proposal(_ rule: String, _ version: String) -> RuleConfirmation {
        var proposal = RuleConfirmation()
        proposal.rule = rule
        proposal.version = version
        proposal.checkedAgainst = "司法部公报文本"
        proposal.proposedOn = "2019-06-28"
        return proposal
    }

    @Test func aRuleWhoseArticleWasReadStartsByItself() async throws {
        try await inOffices { office in
            let row = try await office.record(Self.request())
            let clock = try reply(of: row, in: office)
            #expect(clock.state == "running")
            #expect(clock.record.rule == "xx19.reply")
            #expect(clock.record.dueOn == "2019-06-18")
            #expect(clock.record.calendarOf == "2019-07-01")
            #expect(clock.record.name == "答复信息公开申请")
            let working = try clock.record.worked(by: LawBooks.builtIn(), on: clock.record.calendarOf)
            #expect(working.day == clock.record.dueOn)
            #expect(working.steps.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty })
        }
    }

    @Test func stepsSuspendResumeAndMeetIt() async throws {
        try await inOffices { office in
            let row = try await office.record(Self.request())
            let asked = try await office.take("consult", on: row) { $0.thirdPartyAskedOn = "2019-05-27" }
            let still = try reply(of: asked, in: office)
            #expect(still.state == "suspended")
            #expect(still.record.dueOn == nil)
            #expect(still.record.noDayBecause?.contains("2019-05-27") == true)
            let heard = try await office.take("hear", on: asked) { $0.thirdPartyAnsweredOn = "2019-06-03" }
            let goes = try reply(of: heard, in: office)
            #expect(goes.state == "running")
            #expect(goes.record.dueOn == "2019-06-25")
            let other = heard
            let answered = try await office.store.write(as: Actor(account: "reviewer")) { transaction in
                var row = other
                row.record.answeredOn = "2019-06-27"
                row.record.result = .disclosed
                return try transaction.take("answer", on: row)
            }
            let met = try reply(of: answered, in: office)
            #expect(met.state == "met")
            #expect(met.record.daysLate == 2)
            #expect(
                try lines(of: met, in: office) == [
                    "suspended 2019-05-27 clerk", "resumed 2019-06-03 clerk", "met 2019-06-27 reviewer",
                ])
            #expect(try office.count("oversight.clocks.met", "2019-06-01", "2019-06-30") == 1)
            #expect(try office.count("oversight.clocks.late", "2019-06-01", "2019-06-30") == 1)
            #expect(try office.count("oversight.clocks.days_late", "2019-06-01", "2019-06-30") == 2)
            #expect(try office.count("oversight.clocks.in_time", "2019-06-01", "2019-06-30") == 0)
        }
    }

    @Test func anExtensionRunsOnFromTheLastDay() async throws {
        try await inOffices { office in
            let row = try await office.record(Self.request())
            _ = try await office.store.write(as: Actor(account: "head")) { transaction in
                var row = row
                row.record.extendedOn = "2019-06-10"
                row.record.extendedUntil = "2019-07-16"
                return try transaction.take("extend", on: row)
            }
            let clock = try reply(of: row, in: office)
            #expect(clock.record.dueOn == "2019-07-16")
            #expect(clock.record.rule == "xx19.extend")
        }
    }

    @Test func correctingTheStartComputesItAgain() async throws {
        try await inOffices { office in
            let row = try await office.record(Self.request())
            let corrected = try await office.write { transaction in
                var row = row
                row.record.receivedOn = "2019-05-21"
                return try transaction.change(row, reason: "收件日期登记有误")
            }
            let clock = try reply(of: corrected, in: office)
            #expect(clock.record.dueOn == "2019-06-19")
            #expect(clock.version == 2)
            let voided = try await office.write { try $0.void(corrected, reason: "重复登记") }
            #expect(try clocks(of: voided, in: office).isEmpty)
        }
    }

    @Test func aSecondaryRuleWaitsForTwoPeople() async throws {
        try await inOffices { office in
            let before = try await office.mediating()
            #expect(try clocks(of: before, in: office).isEmpty)
            try await confirm("tj.month", "2002-11-01", in: office)
            let after = try await office.mediating()
            let clock = try #require(try clocks(of: after, in: office).first)
            #expect(clock.record.nature == .target)
            #expect(clock.record.certainty == .secondary)
        }
    }

    @Test func confirmingARuleStartsTheClocksOfOpenRecords() async throws {
        try await inOffices { office in
            let open = try await office.mediating()
            let settled = try await office.mediating()
            let closed = try await office.write { try $0.void(settled, reason: "重复登记") }
            try await confirm("tj.month", "2002-11-01", in: office)
            let clock = try #require(try clocks(of: open, in: office).first)
            #expect(clock.record.rule == "tj.month")
            #expect(clock.record.dueOn != nil)
            #expect(try clocks(of: closed, in: office).isEmpty)
            let entry = try #require(try office.store.read { try $0.history(LawClock.shape, id: clock.id) }.first)
            #expect(entry.actor == "head")
        }
    }

    @Test func oneHandDoesNotConfirmAndOnlyWhatWaitsIsConfirmed() async throws {
        try await inOffices { office in
            let alone = try await refusals {
                let row = try await office.record(Self.proposal("tj.month", "2002-11-01"))
                _ = try await office.take("confirm", on: row) { $0.confirmedOn = "2019-06-30" }
            }
            #expect(alone == ["- second_person"])
            let unknown = try await refusals { _ = try await office.record(Self.proposal("tj.week", "2002-11-01")) }
            #expect(unknown == ["rule reference"])
            let version = try await refusals { _ = try await office.record(Self.proposal("tj.month", "2003-01-01")) }
            #expect(version == ["version_from reference"])
            let read = try await refusals { _ = try await office.record(Self.proposal("fy99.decide", "1999-10-01")) }
            #expect(read == ["rule reference"])
        }
    }

    @Test func aCaseAcrossAChangeIsFlaggedAndTheHandlerChooses() async throws {
        try await inOffices { office in
            try await confirm("xx07.reply", "2008-05-01", in: office)
            let row = try await office.record(Self.request("2019-05-13"))
            let clock = try reply(of: row, in: office)
            #expect(clock.record.rule == "xx07.reply")
            #expect(clock.record.dueOn == "2019-06-03")
            #expect(clock.record.straddlesOn == "2019-05-15")
            _ = try await office.take("choose", on: clock) {
                $0.choice = .new
                $0.choiceReason = "按新条例办理对申请人更有利"
            }
            let chosen = try reply(of: row, in: office)
            #expect(chosen.record.rule == "xx19.reply")
            #expect(chosen.record.dueOn == "2019-06-11")
            #expect(chosen.record.choice == .new)
        }
    }

    @Test func withoutACalendarThereIsNoDayUntilTheNoticeComes() async throws {
        try await inOffices { office in
            let row = try await office.write { transaction in
                transaction.stand(at: Moment("2019-11-18", hour: 9), as: Office.clerk)
                var row = try transaction.record(Self.request("2019-11-14", due: "2019-12-12"), unit: office.unit)
                transaction.stand(at: Moment("2019-11-18", hour: 10), as: Actor(account: "head"))
                row.record.extendedOn = "2019-11-18"
                row.record.extendedUntil = "2020-01-20"
                return try transaction.take("extend", on: row)
            }
            let undated = try reply(of: row, in: office)
            #expect(undated.record.dueOn == nil)
            #expect(undated.record.noDayBecause?.contains("2020年") == true)
            let moved = try await office.write { transaction in
                transaction.stand(at: Moment("2019-11-25", hour: 9), as: .system)
                return try ClockReview(by: LawBooks.builtIn()).run(in: transaction)
            }
            #expect(moved == 1)
            #expect(try reply(of: row, in: office).record.dueOn == "2020-01-10")
        }
    }

    @Test func aNoticeMovesRunningClocksAndSaysSo() async throws {
        try await inOffices { office in
            let open = try await office.record(Self.request())
            let books = try LawBooks.builtIn().adding([.dayOff])
            let moved = try await office.store.write(as: .system) { try ClockReview(by: books).run(in: $0) }
            #expect(moved == 1)
            let clock = try reply(of: open, in: office)
            #expect(clock.record.dueOn == "2019-06-19")
            let entry = try #require(try office.store.read { try $0.history(LawClock.shape, id: clock.id) }.first)
            #expect(entry.actor == "system")
            #expect(entry.event == "recompute")
            #expect(entry.reason.contains("2019-06-18 → 2019-06-19"))
            #expect(entry.reason.contains("现按2019年放假安排的调整"), "a notice older than the clock came in now")
            let told = try #require(try lines(of: clock, in: office).first)
            #expect(told == "recomputed 2019-07-01 system")
            let again = try await office.store.write(as: .system) { try ClockReview(by: books).run(in: $0) }
            #expect(again == 0)
        }
    }

    @Test func aRightThatNobodyUsesEndsWithItsLastDay() async throws {
        try await inOffices { office in
            let row = try await office.write { transaction in
                transaction.stand(at: Moment("2019-05-20", hour: 9), as: Office.clerk)
                var row = try transaction.record(Self.request(), unit: office.unit)
                transaction.stand(at: Moment("2019-05-27", hour: 9), as: Office.clerk)
                row.record.thirdPartyAskedOn = "2019-05-27"
                return try transaction.take("consult", on: row)
            }
            let third = { @Sendable in
                try office.store.read { reading in
                    try LawClock.all(of: DisclosureRequest.table, row.id, in: reading)
                        .first { $0.record.clockName == "xx19.third" }
                }
            }
            for (day, met) in [("2019-06-18", nil), ("2019-06-19", "2019-06-18")] as [(Day, Day?)] {
                _ = try await office.write { transaction in
                    transaction.stand(at: Moment(day, hour: 1), as: .system)
                    return try ClockReview(by: LawBooks.builtIn()).run(in: transaction)
                }
                #expect(try third()?.record.metOn == met, "on \(day)")
            }
            #expect(try third()?.record.daysLate == 0 && third()?.state == "met")
        }
    }

    @Test func everyPeriodOfEveryProcessIsKnownToTheLaw() throws {
        let rules = try LawBooks.builtIn().rules
        var count = 0
        func check<T: Timed>(_ register: T.Type) {
            #expect(Set(T.clocks.map(\.name)).count == T.clocks.count, "\(T.table)")
            for clocked in T.clocks {
                let versions = rules.versions(of: clocked.matter) + rules.versions(answering: clocked.matter)
                #expect(!versions.isEmpty, "\(T.table) \(clocked.matter)")
                count += 1
            }
        }
        for register in Manifest.every {
            if let timed = register as? any Timed.Type { check(timed) }
        }
        #expect(count > 45)
    }

    @Test func aCorrectionReplacesASpanAndASecondOneIsAdded() {
        let first = ClockPause(source: 0, from: "2019-03-01", until: "2019-03-10")
        let again = ClockPause(source: 0, from: "2019-04-01", until: nil)
        let mended = ClockPause(source: 0, from: "2019-03-02", until: "2019-03-10")
        #expect(ClockPause.merged([first], [again], correcting: false) == [first, again])
        #expect(ClockPause.merged([first], [mended], correcting: true) == [mended])
        #expect(ClockPause.merged([first], [], correcting: true) == [])
        #expect(ClockPause.all(in: ClockPause.text(of: [first, again])) == [first, again])
    }
}
