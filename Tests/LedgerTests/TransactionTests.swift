import Declarations
import Ledger
import Testing

@Suite struct TransactionTests {
    @Test func aRecordGetsItsNumberItsStateAndItsEntry() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("屋顶漏水"))
            #expect(row.number == "便〔2019〕001号")
            #expect(row.state == "noted")
            #expect(row.version == 1)
            let entries = try world.store.read { try $0.history(Memo.shape, id: row.id) }
            #expect(entries.map(\.event) == ["recorded"])
            #expect(entries.first?.seq == row.id)
        }
    }

    @Test func numbersRunWithoutGapsAlsoPastARefusedRecord() async throws {
        try await everywhere { world in
            _ = try await world.record(Memo("一"))
            await #expect(throws: Refused.self) { _ = try await world.record(Memo("二", on: "2030-01-01")) }
            #expect(try await world.record(Memo("三")).number == "便〔2019〕002号")
        }
    }

    @Test func aCorrectionKeepsOldAndNewAndAsksForTheVersionSeen() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("漏水"))
            var better = row
            better.record.subject = "楼上漏水"
            let changed = try await world.change(better, reason: "写全")
            #expect(changed.version == 2)
            await #expect(throws: Conflict.self) { _ = try await world.change(better, reason: "再改") }
            let last = try world.store.read { try $0.history(Memo.shape, id: row.id) }.first
            let body = try Body(json: #require(last?.body))
            #expect(body.old == [ColumnValue("subject", .text("漏水"))])
            #expect(body.new == [ColumnValue("subject", .text("楼上漏水"))])
            #expect(last?.reason == "写全")
        }
    }

    @Test func aStepAsksForItsFieldsAndLeadsOnlyFromWhereItMay() async throws {
        try await everywhere { world in
            var row = try await world.record(Memo("漏水"))
            let unready = row
            await #expect(throws: Refused.self) { _ = try await world.take("finish", on: unready) }
            await #expect(throws: NotFromHere.self) { _ = try await world.take("file", on: unready) }
            row.record.endedOn = "2019-02-01"
            let done = try await world.take("finish", on: row)
            #expect(done.state == "done")
        }
    }

    @Test func whoRecordedItCannotBeTheSecondPerson() async throws {
        try await everywhere { world in
            var row = try await world.record(Memo("漏水"))
            row.record.endedOn = "2019-02-01"
            let done = try await world.take("finish", on: row)
            await #expect(throws: Refused.self) { _ = try await world.take("file", on: done) }
            let filed = try await world.take("file", on: done, as: Actor(account: "other"))
            #expect(filed.state == "filed")
        }
    }

    @Test func aWithdrawnRecordIsKeptAndOutOfTheList() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("误登"))
            await #expect(throws: Refused.self) { _ = try await world.void(row, reason: "") }
            _ = try await world.void(row, reason: "重复登记")
            #expect(try world.store.read { try $0.count(Memo.shape, Query()) } == 0)
            #expect(try world.store.read { try $0.record(Memo.shape, id: row.id) }.state == "void")
        }
    }

    @Test func aReferenceMustPointToARecord() async throws {
        try await everywhere { world in
            var memo = Memo("关于另一条")
            memo.about = Ref(4_711)
            let lost = memo
            await #expect(throws: Refused.self) { _ = try await world.record(lost) }
        }
    }

    @Test func aRepeatedRequestIsDoneOnce() async throws {
        try await everywhere { world in
            _ = try await world.record(Memo("一次"), request: "r-1")
            await #expect(throws: AlreadyDone.self) { _ = try await world.record(Memo("一次"), request: "r-1") }
            #expect(try world.store.read { try $0.count(Memo.shape, Query()) } == 1)
        }
    }

    @Test func manyAtOnceAreAllKeptAndOneFailureHarmsNobodyElse() async throws {
        try await everywhere { world in
            let kept = await withTaskGroup(of: Bool.self) { group in
                for index in 0..<60 {
                    group.addTask {
                        let day: Day = index % 10 == 3 ? "2030-01-01" : "2019-01-02"
                        return (try? await world.record(Memo("第\(index)条", on: day))) != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(kept == 54)
            #expect(try world.store.read { try $0.count(Memo.shape, Query()) } == 54)
            let numbers = try world.store.read { try $0.rows(Memo.self, Query(limit: 200)).map(\.number) }
            #expect(Set(numbers).count == 54)
            #expect(numbers.max() == "便〔2019〕054号")
        }
    }

    @Test func personalValuesAreCipherInTableAndJournalAndCoveredForReaders() async throws {
        try await everywhere { world in
            var memo = Memo("来电", name: "欧阳明月")
            memo.phone = "051901234567"
            let row = try await world.record(memo)
            let seen = try world.store.read { try $0.record(Memo.shape, id: row.id) }
            #expect(seen["name"].text?.hasPrefix("欧阳明月") == false)
            #expect(seen["phone"].text?.contains("*") == true)
            let stored = try world.store.read { reading in
                var text = ""
                try reading.query("SELECT m.name, j.body FROM memo m, journal j", []) { text = $0.text(0) + $0.text(1) }
                return text
            }
            #expect(!stored.contains("欧阳"))
            #expect(!stored.contains("051901234567"))
        }
    }

    @Test func aLookAtCoveredValuesAsksForItsPurposeAndIsAnEntry() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("来电", name: "张伟"))
            await #expect(throws: Refused.self) { _ = try await world.reveal(row.id, purpose: "") }
            #expect(try await world.reveal(row.id, purpose: "通知到场") == [.text("张伟")])
            let last = try world.store.read { try $0.history(Memo.shape, id: row.id) }.first
            #expect(last?.event == "revealed")
            #expect(last?.reason == "通知到场")
        }
    }
}
