import Bureau
import Declarations
import Ledger
import Testing

extension Office {
    /// Somebody with a sentence of six months, suspended for a year from 2019-03-04.
    func person(minor: Bool = false, _ fill: (inout SupervisedPerson) -> Void = { _ in }) async throws
        -> SupervisedPerson
    {
        var file = Person()
        file.name = "张三"
        file.identityNote = .notShown
        let row = try await record(file)
        var person = SupervisedPerson()
        person.person = Ref(row.id)
        person.charge = "盗窃罪"
        person.sentenceMonths = 6
        person.probationMonths = 12
        person.decidedBy = "东区人民法院"
        person.judgedOn = "2019-02-20"
        person.effectiveOn = "2019-03-04"
        person.notifiedOn = "2019-03-05"
        person.office = Ref(unit)
        person.isMinor = minor
        person.isSeparate = minor
        fill(&person)
        return person
    }

    /// Somebody under supervision since 2019-03-08.
    func supervised(minor: Bool = false) async throws -> Row<SupervisedPerson> {
        let row = try await record(person(minor: minor))
        let reported = try await take("report", on: row) {
            $0.reportedOn = "2019-03-07"
            $0.handoverMode = .selfReport
        }
        return try await take("declare", on: reported) { $0.declaredOn = "2019-03-08" }
    }

    /// A step by somebody else than the clerk.
    func take<R: Staged>(
        _ step: String, on row: Row<R>, as account: String, _ fill: @escaping @Sendable (inout R) -> Void = { _ in }
    ) async throws -> Row<R> {
        try await store.write(as: Actor(account: account)) { transaction in
            var row = row
            fill(&row.record)
            return try transaction.take(step, on: row)
        }
    }
}

@Suite struct SupervisionProcessTests {
    @Test func theTermFollowsFromTheJudgment() async throws {
        try await inOffices { office in
            let row = try await office.supervised()
            #expect(row.record.termFrom == "2019-03-04")
            #expect(row.record.termTo == "2020-03-03")
            #expect(try office.count("corrections.on_file", "2019-03-07", "2019-03-07") == 1)
            #expect(try office.count("corrections.on_file", "2019-03-06", "2019-03-06") == 0)
        }
    }

    @Test func aTermThatTheJudgmentDoesNotGiveIsRefused() async throws {
        try await inOffices { office in
            let row = try await office.record(office.person())
            let faults = try await refusals {
                _ = try await office.take("report", on: row) {
                    $0.reportedOn = "2019-03-07"
                    $0.handoverMode = .selfReport
                    $0.termTo = "2020-03-04"
                }
            }
            #expect(faults == ["term_to invalid"])
        }
    }

    @Test func theSentenceFitsTheCategory() async throws {
        try await inOffices { office in
            let parole = try await office.person { person in
                person.category = .parole
                person.probationMonths = nil
            }
            #expect(try await refusals { _ = try await office.record(parole) } == ["sentence_from required"])
            let outside = try await office.person { person in
                person.category = .outsidePrison
                person.sentenceFrom = "2019-01-01"
            }
            #expect(
                try await refusals { _ = try await office.record(outside) }
                    == ["probation_months needless", "outside_ground required"])
        }
    }

    @Test func aMinorIsHandledSeparately() async throws {
        try await inOffices { office in
            let minor = try await office.person(minor: true) { $0.isSeparate = false }
            #expect(try await refusals { _ = try await office.record(minor) } == ["handled_separately invalid"])
        }
    }

    @Test func nobodyIsSearchedForBeforeTheTimeToReportIsOver() async throws {
        try await inOffices { office in
            let row = try await office.record(office.person { $0.reportDueOn = "2019-07-02" })
            let early = try await refusals {
                _ = try await office.take("search", on: row) { $0.searchSince = "2019-07-01" }
            }
            #expect(early == ["report_due_on invalid"])
        }
    }

    @Test func supervisionEndsWhenTheTermDoesAndNotBefore() async throws {
        try await inOffices { office in
            let row = try await office.supervised()
            let early = try await refusals {
                _ = try await office.take("expire", on: row) { $0.endedOn = "2019-06-30" }
            }
            #expect(early == ["ended_on invalid"])
            await #expect(throws: NotFromHere.self) { _ = try await office.take("move_out", on: row) }
            let died = try await office.take("die", on: row) { $0.endedOn = "2019-06-01" }
            #expect(died.record.endKind == .died)
            #expect(try office.count("corrections.ended", "2019-06-01", "2019-06-30") == 1)
            #expect(try office.count("corrections.on_file", "2019-06-01", "2019-06-01") == 0)
        }
    }

    @Test func whoIsNotTakenOverElsewhereComesBack() async throws {
        try await inOffices { office in
            let row = try await office.supervised()
            let leaving = try await office.take("hand_over", on: row) { $0.movedTo = "西区" }
            #expect(try office.count("corrections.on_file", "2019-06-30", "2019-06-30") == 1)
            let back = try await office.take("take_back", on: leaving)
            #expect(back.state == "supervised" && back.record.movedTo == nil)
            let again = try await office.take("hand_over", on: back) { $0.movedTo = "西区" }
            let moved = try await office.take("move_out", on: again) { $0.endedOn = "2019-06-20" }
            #expect(moved.record.endKind == .movedOut)
            #expect(try office.count("corrections.moved_out", "2019-06-01", "2019-06-30") == 1)
            #expect(try office.count("corrections.ended", "2019-06-01", "2019-06-30") == 0)
        }
    }

    @Test func aScheduleAsksForEachReportAndMissedOnesAreCounted() async throws {
        try await inOffices { office in
            let person = try await office.supervised()
            var schedule = ReportingSchedule()
            schedule.supervised = Ref(person.id)
            schedule.startsOn = "2019-06-04"
            schedule.endsOn = "2019-06-30"
            schedule.graceDays = 1
            _ = try await office.take("open", on: office.record(schedule))
            #expect(try office.count("corrections.check_ins.due", "2019-06-01", "2019-06-30") == 4)
            let last = try office.store.read { reading in
                try reading.rows(CheckIn.self, Query(sort: .init("due_on", descending: true))).first
            }
            let made = try await office.take("make", on: try #require(last)) { $0.mind = .calm }
            #expect(made.record.madeAt == Office.noon)
            #expect(try office.count("corrections.check_ins.missed", "2019-06-01", "2019-06-30") == 3)
            #expect(try office.count("corrections.check_ins.late", "2019-06-01", "2019-06-30") == 1)
        }
    }

    @Test func nobodyDecidesOnALeaveThatTheyTookDown() async throws {
        try await inOffices { office in
            let person = try await office.supervised()
            var leave = Leave()
            leave.supervised = Ref(person.id)
            leave.detail = "奔丧"
            leave.destination = "西区"
            leave.startsOn = "2019-06-20"
            leave.endsOn = "2019-06-24"
            leave.requestedOn = "2019-06-19"
            let unit = office.unit
            let row = try await office.record(leave)
            let alone = try await refusals {
                _ = try await office.take("approve", on: row) {
                    $0.decidedOn = "2019-06-19"
                    $0.decidedBy = Ref(unit)
                }
            }
            #expect(alone == ["- second_person"])
            let approved = try await office.take("approve", on: row, as: "head") {
                $0.decidedOn = "2019-06-19"
                $0.decidedBy = Ref(unit)
            }
            #expect(try office.count("corrections.leaves", "2019-06-01", "2019-06-30") == 0)
            let away = try await office.take("go", on: approved) { $0.leftOn = "2019-06-20" }
            let overdue = try await office.take("note_overdue", on: away)
            #expect(overdue.state == "overdue")
            #expect(try office.count("corrections.leaves", "2019-06-01", "2019-06-30") == 1)
            #expect(try office.count("corrections.leaves.away", "2019-06-30", "2019-06-30") == 1)
        }
    }
}
