import Declarations
@testable import Ledger
import TestDatabases
import Testing

/// Rows that are gathered before they are written: nobody sees less than was put, and what fails keeps nothing.
@Suite struct GatheringTests {
    private func memos(_ count: Int) -> [Memo] { (0..<count).map { Memo("第\($0)件漏水", name: "张三") } }

    @Test(arguments: [1, 3, 64, 256, 257, 1_100])
    func whatWasPutIsThereForTheNextQuestion(_ count: Int) async throws {
        try await everywhere { world in
            let memos = memos(count)
            let seen = try await world.store.write(as: world.clerk) { transaction in
                let rows = try memos.map { try transaction.record($0) }
                let last = try transaction.reading.record(Memo.shape, id: rows[count - 1].id)
                let found = try transaction.reading.count(Memo.shape, Query(search: "第\(count - 1)件"))
                return (try transaction.reading.count(Memo.shape, Query()), last["subject"], last["name"], found)
            }
            #expect(seen == (count, .text("第\(count - 1)件漏水"), .text("张三"), 1))
            #expect(try world.store.verify().holds)
        }
    }

    @Test func numbersRunOnThroughMemoryAndBeyondIt() async throws {
        try await everywhere { world in
            let numbers = try await world.store.write(as: world.clerk) { transaction in
                try (1...300).map { _ in try transaction.record(Memo("漏水")).number }
            }
            #expect(numbers == (1...300).map { "便〔2019〕\(Digits.padded($0, to: 3))号" })
            let next = try await world.store.write(as: world.clerk) { transaction in
                let own = try transaction.record(Memo("旧"), number: "便〔2019〕400号", opening: true).number
                return try [own, transaction.record(Memo("新")).number]
            }
            #expect(next == ["便〔2019〕400号", "便〔2019〕401号"])
            #expect(try await world.record(Memo("又")).number == "便〔2019〕402号")
            #expect(try world.store.verify().holds)
        }
    }

    @Test func aRowThatTheTableRefusesUndoesAll() async throws {
        try await everywhere { world in
            await #expect(throws: NumberTaken.self) { try await enterTwice(in: world) }
            let kept = try world.store.read { try $0.count(Memo.shape, Query()) }
            #expect(kept == 0)
            #expect(try await world.record(Memo("一")).number == "便〔2019〕001号")
            #expect(try world.store.verify().holds)
        }
    }

    private func enterTwice(in world: World) async throws {
        let memos = memos(700)
        try await world.store.write(as: world.clerk) { transaction in
            _ = try transaction.record(Memo("旧"), number: "甲1号", opening: true)
            _ = try transaction.record(Memo("又"), number: "甲1号", opening: true)
            for memo in memos { _ = try transaction.record(memo) }
        }
    }

    @Test func whatWasEnteredCanBeChangedAtOnce() async throws {
        try await everywhere { world in
            let memos = memos(300)
            let versions = try await world.store.write(as: world.clerk) { transaction in
                try memos.map { memo in
                    var row = try transaction.record(memo)
                    row.record.subject = "屋顶"
                    return try transaction.change(row, reason: "写全").version
                }
            }
            #expect(Set(versions) == [2])
            #expect(try world.store.read { try $0.count(Memo.shape, Query(search: "屋顶")) } == 300)
            #expect(try world.store.read { try $0.count(Memo.shape, Query(search: "漏水")) } == 0)
            #expect(try world.store.verify().holds)
        }
    }

    @Test func anEntryThatIsTooLongLeavesNoGap() async throws {
        try await everywhere { world in
            let shape = Memo.shape
            let standing = Standing(
                id: 1, version: 1, number: "", state: "noted", unit: 0, isOpening: false, recordedAt: World.noon)
            let body = Body(new: [ColumnValue("x", .text(String(repeating: "长", count: Limits.entryBytes)))])
            try await world.store.write(as: world.clerk) { transaction in
                #expect(throws: Refused.self) { try transaction.append("x", shape, standing, body, "") }
                _ = try transaction.record(Memo("一"))
            }
            #expect(try world.store.verify().holds)
        }
    }

    @Test func manyKeysAreLookedUpAtOnce() async throws {
        try await everywhere { world in
            let keys = (0..<600).map { "row:\($0)" }
            try await world.store.write(as: world.clerk) { transaction in
                for key in keys.prefix(300) { _ = try transaction.once(key) { try transaction.record(Memo("一")) } }
            }
            let found = try world.store.read { reading in
                (try reading.done(among: keys), try reading.numbers(Memo.shape, among: ["便〔2019〕007号", "无"]))
            }
            #expect(found == (Set(keys.prefix(300)), ["便〔2019〕007号"]))
        }
    }
}
