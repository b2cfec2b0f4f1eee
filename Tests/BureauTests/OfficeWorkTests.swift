import Bureau
import Declarations
import Ledger
import Testing

private let other = Actor(account: "office-02")

@Suite struct OfficeWorkTests {
    @Test func aPlanIsLateByItsDaysAndDroppedWithAReason() async throws {
        try await inOffices { office in
            var plan = WorkPlan()
            plan.title = "任务"
            plan.text = "做完它"
            plan.owner = Ref(office.unit)
            plan.startsOn = "2019-01-01"
            plan.dueOn = "2019-03-31"
            let first = try await office.take("begin", on: try await office.record(plan)) { $0.begunOn = "2019-01-10" }
            let done = try await office.take("finish", on: first) {
                $0.doneOn = "2019-04-03"
                $0.result = "完成"
            }
            #expect(done.record.isLate(on: "2019-07-01"))
            let second = try await office.record(plan)
            #expect(second.record.isLate(on: "2019-04-01"))
            #expect(!second.record.isLate(on: "2019-03-31"))
            let bare = try await refusals {
                _ = try await office.take("drop", on: second) { $0.droppedOn = "2019-02-01" }
            }
            #expect(bare.contains("drop_reason required"))
            _ = try await office.record(plan)
            _ = try await office.take("drop", on: second) {
                $0.droppedOn = "2019-02-01"
                $0.dropReason = "不再需要"
            }
            for (part, value) in [("due", 3), ("late", 1), ("dropped", 1), ("undone", 1), ("on_time", 0)]
                as [(String, Int64)]
            {
                #expect(try office.count("oversight.plans." + part, "2019-01-01", "2019-06-30") == value, "\(part)")
            }
        }
    }

    @Test func aUnitThatSendsNothingInIsMissing() async throws {
        try await inOffices { office in
            let (period, form) = try await office.returnForm()
            try await office.write { transaction in
                let units = [Ref<Unit>(office.unit), try Ref(transaction.record(neighbour()).id)]
                try StatisticalReturn.ask(units, for: form, of: period, due: "2019-06-28", in: transaction)
            }
            let asked = try office.store.read { try $0.rows(StatisticalReturn.self) }
            let mine = try #require(asked.first { $0.record.returner.id == office.unit })
            let sent = try await office.take("submit", on: mine) { $0.submittedOn = "2019-06-27" }
            #expect(try office.count("oversight.returns.missing", "2019-01-01", "2019-06-30") == 1)
            let itself = try await refusals {
                _ = try await office.take("accept", on: sent) {
                    $0.acceptedOn = "2019-06-28"
                    $0.acceptedBy = Ref(office.unit)
                }
            }
            #expect(itself == ["accepted_by invalid"])
            _ = try await office.take("withdraw", on: sent) { $0.withdrawnReason = "漏登" }
            #expect(try office.count("oversight.returns.missing", "2019-01-01", "2019-06-30") == 2)
        }
    }

    private func neighbour() -> Unit {
        var unit = Unit()
        unit.name = "西林司法所"
        unit.shortName = "钟西"
        unit.kind = .judicialOffice
        unit.openedOn = "2010-01-01"
        return unit
    }

    @Test func twoFilesOfOnePersonAreOneUntilThatIsUndone() async throws {
        try await inOffices { office in
            var person = Person()
            person.name = "张三"
            person.identityNote = .notShown
            let kept = Ref<Person>(try await office.record(person).id)
            let twin = Ref<Person>(try await office.record(person).id)
            var merge = PersonMerge()
            merge.kept = kept
            merge.merged = twin
            merge.ground = "同一人"
            let proposed = try await office.record(merge)
            let own = try await refusals {
                _ = try await office.take("merge", on: proposed) { $0.mergedOn = "2019-06-03" }
            }
            #expect(own == ["- second_person"])
            let merged = try await office.store.write(as: other) { transaction in
                var row = proposed
                row.record.mergedOn = "2019-06-03"
                return try transaction.take("merge", on: row)
            }
            #expect(try office.store.read { try Person.standing(twin, in: $0) } == kept)
            merge.kept = twin
            merge.merged = kept
            let back = try await office.record(merge)
            await #expect(throws: AlreadyMerged.self) {
                _ = try await office.store.write(as: other) { transaction in
                    var row = back
                    row.record.mergedOn = "2019-06-03"
                    return try transaction.take("merge", on: row)
                }
            }
            _ = try await office.take("undo", on: merged) {
                $0.undoneOn = "2019-06-05"
                $0.undoReason = "是父子"
            }
            #expect(try office.store.read { try Person.standing(twin, in: $0) } == twin)
        }
    }

    @Test func aFeeCountsOrSaysWhyNot() async throws {
        try await inOffices { office in
            var person = Person()
            person.name = "李四"
            person.identityNote = .notShown
            let earner = Ref<Person>(try await office.record(person).id)
            let open = try await office.mediating()
            let settled = try await office.take("succeed", on: try await office.mediating()) {
                $0.concludedOn = "2019-03-08"
                $0.agreementForm = .written
            }
            let filed = try await office.take("file", on: settled)
            try await office.write { transaction in
                let reasons = try [open, settled, filed].map {
                    try FeeEntry.countability(of: $0, by: earner, in: transaction.reading)
                }
                #expect(reasons == [.not(.notConcluded), .not(.notFiled), .not(.noParties)])
                let entry = try FeeEntry.enter(filed, by: earner, fee: Money(yuan: 100), rule: "办法", in: transaction)
                #expect(entry.record.reason == .noParties)
                #expect(entry.record.amount.fen == 0)
            }
        }
    }

    @Test func sameWordingIsAQuestion() async throws {
        try await inOffices { office in
            for _ in 1...5 { _ = try await office.record(office.dispute()) }
            let raised = try await office.write { try Doubt.raise(over: "2019-03-01"..."2019-03-31", in: $0) }
            #expect(raised.map(\.record.kind) == [.sameWording])
            #expect(raised.first?.record.records == 5)
            #expect(raised.first?.state == "raised")
        }
    }

    @Test func onePhoneForSeveralNamesIsAQuestion() async throws {
        try await inOffices { office in
            let dispute = try await office.record(office.dispute())
            for name in ["张三", "李四", "王五"] {
                var party = DisputeParty()
                party.dispute = Ref(dispute.id)
                party.name = name
                party.phone = "0519-01234567"
                let ready = party
                _ = try await office.record(ready)
            }
            let raised = try await office.write { try Doubt.raise(over: "2019-03-01"..."2019-03-31", in: $0) }
            #expect(raised.map(\.record.kind) == [.samePhone])
            #expect(raised.first?.record.examples == dispute.number)
        }
    }
}

extension Office {
    fileprivate func returnForm() async throws -> (period: Ref<ReportPeriod>, form: LocalCode) {
        var period = ReportPeriod()
        period.name = "2019-Q2"
        period.startsOn = "2019-04-01"
        period.endsOn = "2019-06-30"
        var code = LocalCodeEntry()
        code.list = "return_form"
        code.code = "mediation"
        code.label = "统计表"
        code.validFrom = "2018-01-01"
        _ = try await record(code)
        return (Ref(try await record(period).id), LocalCode("mediation"))
    }
}
