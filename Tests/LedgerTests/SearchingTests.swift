import Declarations
@testable import Ledger
import Testing

/// Search as a whole: what is written is found, what is gone is not.
@Suite struct SearchingTests {
    private func found(_ words: String, _ world: World) throws -> [Int64] {
        try world.store.read { try $0.page(Memo.shape, Query(search: words)).records.map(\.id) }
    }

    @Test func aRecordIsFoundByItsWordsNamesAndNumbers() async throws {
        try await everywhere { world in
            var memo = Memo("楼上漏水", name: "曾志强")
            memo.phone = "13861110000"
            let row = try await world.record(memo)
            _ = try await world.record(Memo("噪音", name: "张伟"))
            for words in ["漏水", "曾志强", "zengzhiqiang", "13861110000", "loushang", row.number, "漏水 曾", ""] {
                #expect(try found(words, world).contains(row.id), "\(words)")
            }
            #expect(try found("zhangwei", world) != [row.id])
            #expect(try found("漏水 张伟", world) == [])
        }
    }

    @Test func aCorrectionIsFoundByItsNewWordsAlone() async throws {
        try await everywhere { world in
            var row = try await world.record(Memo("漏水", name: "张伟"))
            row.record.name = "李强"
            _ = try await world.change(row, reason: "笔误")
            #expect(try found("张伟", world) == [])
            #expect(try found("李强", world) == [row.id])
        }
    }

    @Test func aDestroyedKeyIsFoundByItsOpenWordsAlone() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("漏水", name: "张伟"))
            try await world.store.write(as: world.clerk) {
                try $0.destroyKey(Memo.shape, id: row.id, reason: "保管期满")
            }
            #expect(try found("张伟", world) == [])
            #expect(try found("漏水", world) == [row.id])
            #expect(try world.verify().discrepancies == [])
        }
    }

    @Test func wordsChangedBehindTheProgramsBackShow() async throws {
        try await everywhere { world in
            try await world.fill()
            let connection = try world.database.connect(.writing)
            defer { connection.close() }
            let tables = connection.searchTables(of: "test")
            let id = try #require(try tables.ids("memo").first)
            try tables.put(SearchTokens(open: ["x"], keyed: []), "memo", id)
            #expect(try world.verify().discrepancies.map(\.table) == ["search_memo"])
            try tables.clear("memo")
            #expect(try world.verify().discrepancies.count == 2)
        }
    }

    @Test func missingTablesAreMadeAgainFromTheRows() async throws {
        try await everywhere { world in
            try await world.fill()
            let connection = try world.database.connect(.writing)
            try connection.script("DROP TABLE search_memo")
            connection.close()
            let store = try Store(world.store.holding, in: world.database, world.store.attachments)
            let again = World(store: store, database: world.database)
            #expect(try found("噪音", again).count == 1)
            #expect(try again.verify().discrepancies == [])
            again.store.close()
        }
    }
}
