import Declarations
import Ledger
import Testing

@Suite struct ReadingTests {
    @Test func everyRecordComesOnceOnItsPageForwardsAndBackwards() async throws {
        try await everywhere { world in
            for index in 0..<23 {
                _ = try await world.record(Memo("第\(index)条", on: ("2019-01-01" as Day) + index % 5))
            }
            for sort in [nil, Query.Sort("happened_on"), Query.Sort("happened_on", descending: true)] {
                let forwards = try world.pages(sort, limit: 5)
                #expect(forwards.map(\.count) == [5, 5, 5, 5, 3])
                #expect(Set(forwards.joined()).count == 23)
                #expect(try world.backwards(sort, limit: 5) == Array(forwards.reversed().dropFirst()))
            }
        }
    }

    @Test func theFewOfWhichOneIsChosenAreThoseOfTheMomentAndOfManyNone() async throws {
        try await everywhere { world in
            let query = Query([.compare("kind", .equal, .text("urgent"))])
            func few() throws -> [Int64]? { try world.store.read { try $0.few(Memo.shape, query, most: 2) } }
            #expect(try few() == [])
            var ids: [Int64] = []
            for index in 0..<4 {
                let id = try await world.record(Memo("第\(index)条", kind: index == 1 ? .plain : .urgent)).id
                if index != 1 { ids.append(id) }
                #expect(try few() == (ids.count > 2 ? nil : ids))
            }
        }
    }

    @Test func severalListsAreCountedInOneQuestionEachToItsLimit() async throws {
        try await everywhere { world in
            for index in 0..<5 {
                _ = try await world.record(Memo("第\(index)条", kind: index == 1 ? .urgent : .plain))
            }
            let lists = [Memo.Kind.urgent, .plain].map { kind in
                (Memo.shape, Query([.compare("kind", .equal, .text(kind.rawValue))]))
            }
            #expect(try world.store.read { try $0.counts($0.question(lists, upTo: 2), about: 1) } == [1, 3])
            #expect(try world.store.read { try $0.counts($0.question([], upTo: 2), about: 1) } == [])
        }
    }

    @Test func aQuestionIsWrittenOnceAndAskedOfOneRecordAfterAnother() async throws {
        try await everywhere { world in
            var ids: [Int64] = []
            for index in 0..<3 { ids.append(try await world.record(Memo("第\(index)条")).id) }
            let anyone = AroundQuestion.anyone
            let lists = [Predicate.Comparison.equal, .atMost].map { comparison in
                (Memo.shape, Query([.compare("id", comparison, .integer(anyone))]))
            }
            let question = try world.store.read { try $0.question(lists, upTo: 10) }
            for (place, id) in ids.enumerated() {
                #expect(try world.store.read { try $0.counts(question, about: id) } == [1, place + 1])
            }
        }
    }

    @Test func conditionsNarrowAListAndItsCountAlike() async throws {
        try await everywhere { world in
            for index in 0..<9 {
                _ = try await world.record(Memo("第\(index)条", kind: index % 3 == 0 ? .urgent : .plain))
            }
            let query = Query([.compare("kind", .equal, .text("urgent"))])
            #expect(try world.store.read { try $0.page(Memo.shape, query).records.count } == 3)
            #expect(try world.store.read { try $0.count(Memo.shape, query) } == 3)
            #expect(try world.store.read { try $0.count(Memo.shape, Query(), upTo: 4) } == 5)
        }
    }

    @Test func aForgedPagePositionIsRefused() async throws {
        try await everywhere { world in
            for word in ["", "x", "1", "1.zz", "1.22", "9223372036854775808.30"] {
                #expect(throws: Refused.self) {
                    _ = try world.store.read { try $0.page(Memo.shape, Query(from: .after(word))) }
                }
            }
        }
    }

    @Test func searchFindsTwoCharacterNamesAndPinyinInitials() async throws {
        try await everywhere { world in
            _ = try await world.record(Memo("屋顶漏水", name: "张伟"))
            _ = try await world.record(Memo("噪音", name: "李志强"))
            let hits: (String) throws -> [String] = { word in
                try world.store.read { try $0.rows(Memo.self, Query(search: word)).map(\.record.subject) }
            }
            #expect(try hits("漏水") == ["屋顶漏水"])
            #expect(try hits("张伟") == ["屋顶漏水"])
            #expect(try hits("志强") == ["噪音"])
            #expect(try hits("lzq") == ["噪音"])
            #expect(try hits("没有") == [])
        }
    }

    @Test func namesOfReferencesAreTitles() async throws {
        try await everywhere { world in
            let row = try await world.record(Memo("屋顶漏水"))
            #expect(try world.store.read { try $0.names(Memo.shape, [row.id, 99]) } == [row.id: "屋顶漏水"])
        }
    }
}
