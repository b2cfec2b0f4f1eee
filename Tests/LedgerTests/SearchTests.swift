import Declarations
@testable import Ledger
import TestDatabases
import Testing

/// A small register of its own, with one field of each sort that search knows.
private struct Caller: Register {
    var name = ""
    var phone = ""
    var address = ""
    var office = ""
    var matter = ""

    static let table = "caller"
    static let title = Label("来电", "Callers")
    static let function = Function.mediation
    static let numbers = NumberStyle("{n}")
    static let fields: [Field<Caller>] = [
        Field(\.name, "name", Label("姓名", "Name"), .searched, .personal(.name)),
        Field(\.phone, "phone", Label("电话", "Phone"), .searched, .personal(.phone)),
        Field(\.address, "address", Label("住址", "Address"), .searched, .personal(.address)),
        Field(\.office, "office", Label("单位", "Office"), .searched, .title, .open),
        Field(\.matter, "matter", Label("事由", "Matter"), .searched, .open),
    ]
}

@Suite struct SearchTests {
    private let bureauKey = BureauKey(from: .seeded(3))
    private var key: SearchKey { SearchKey(of: bureauKey, register: Caller.table) }

    private let callers: [Int64: [String]] = [
        1: ["张志强", "13861110000", "钟楼区五星街道12幢301室", "五星街道人民调解委员会", "楼上漏水引发纠纷"],
        2: ["张强", "0519-86610000", "北港街道", "北港司法所", "婚姻家庭纠纷，赔偿5200元"],
        3: ["曾志", "13861112222", "", "长江路社区", "漏水"],
        4: ["𠮷田", "", "", "Zhonglou Office", "工资 张志强代领"],
    ]

    private func tokens(_ id: Int64, _ values: [String]) -> SearchTokens {
        SearchTokens(of: Caller.shape, number: "钟来电字第\(id)号", values: values.map { .text($0) }, key: key)
    }

    /// Two bureaus share the database; the first has four callers.
    private func filled(_ connection: any Connection) throws -> any SearchTables {
        try Migrations.run(over: connection)
        for code in ["320404", "320405"] {
            try BureauFacts(code: code, name: code, region: code).found(over: connection, at: World.noon)
        }
        let index = connection.searchTables(of: "320404")
        try index.make(for: Caller.table)
        for (id, values) in callers { try index.put(tokens(id, values), Caller.table, id) }
        return index
    }

    private func found(
        _ typed: String, _ connection: any Connection, _ index: any SearchTables, key: SearchKey?
    ) throws -> [Int64] {
        let ids = (1...4).map { "SELECT \($0) AS id" }.joined(separator: " UNION ALL ")
        var statement = Statement("SELECT c.id FROM (\(ids)) c WHERE ")
        index.write(SearchQuery(typed, key: key), on: Caller.table, as: "c", into: &statement)
        return try connection.all(statement.sql + " ORDER BY c.id", statement.values) { $0.integer(0) }
    }

    @Test(arguments: [
        ("张志强", [1, 4]), ("张强", [2]), ("志强", [1, 4]), ("张", [1, 2, 4]), ("强", [1, 2, 4]), ("曾", [3]),
        ("漏水", [1, 3]), ("漏水引发", [1]), ("漏水 工资", []), ("楼上漏水 五星", [1]), ("水楼", []),
        ("zhangzhiqiang", [1]), ("zhangzhi", [1]), ("zzq", [1]), ("zhang", [1, 2]), ("ZENG", [3]), ("ceng", []),
        ("changjiang", [3]), ("wxjd", [1]), ("zhonglou", [4]), ("office", [4]), ("fice", []),
        ("13861110000", [1]), ("1386111", []), ("0519-86610000", [2]), ("051986610000", [2]), ("张强 13861110000", []),
        ("张志强 13861110000", [1]), ("301", [1]), ("五星街道12幢", [1]), ("5200", [2]), ("52", [2]), ("赔偿５２００", [2]),
        ("第3号", [3]), ("字第2", [2]), ("𠮷田", [4]), ("𠮷", [4]), ("钟来电", [1, 2, 3, 4]), ("没有的词", []), ("，。", []),
        ("\" OR name", []), ("'a' | 'b'", []), ("12幢301室", [1]),
    ] as [(String, [Int64])])
    func bothDatabasesFindTheSame(_ typed: String, _ expected: [Int64]) throws {
        for connection in try connections() {
            let index = try filled(connection)
            #expect(try found(typed, connection, index, key: key) == expected, "\(connection.dialect)")
        }
    }

    @Test func withoutTheKeyOnlyOpenFieldsAreSearched() throws {
        for connection in try connections() {
            let index = try filled(connection)
            #expect(try found("张志强", connection, index, key: nil) == [4])
            #expect(try found("漏水", connection, index, key: nil) == [1, 3])
        }
    }

    @Test func oneBureauNeverFindsAnothers() throws {
        for connection in try connections() {
            _ = try filled(connection)
            let other = connection.searchTables(of: "320405")
            #expect(try found("漏水", connection, other, key: key) == [])
            try other.put(tokens(2, callers[3] ?? []), Caller.table, 2)
            #expect(try found("漏水", connection, other, key: key) == [2])
            #expect(try other.ids(Caller.table) == [2])
            try other.clear(Caller.table)
            let first = connection.searchTables(of: "320404")
            #expect(try first.ids(Caller.table) == [1, 2, 3, 4])
        }
    }

    @Test func whatIsPutTwiceIsFoundByItsNewWords() throws {
        for connection in try connections() {
            let index = try filled(connection)
            let changed = tokens(3, ["李四", "", "", "", "采光"])
            try index.put(changed, Caller.table, 3)
            #expect(try found("漏水", connection, index, key: key) == [1])
            #expect(try found("采光", connection, index, key: key) == [3])
            #expect(try index.holds(changed, Caller.table, 3))
            #expect(try !index.holds(tokens(3, callers[3] ?? []), Caller.table, 3))
        }
    }

    @Test func aDestroyedKeyTakesThePersonalWordsAlong() throws {
        for connection in try connections() {
            let index = try filled(connection)
            try index.forgetKeyed(Caller.table, 1)
            #expect(try found("张志强", connection, index, key: key) == [4])
            #expect(try found("漏水", connection, index, key: key) == [1, 3])
            let left = SearchTokens(open: tokens(1, callers[1] ?? []).open, keyed: [])
            #expect(try index.holds(left, Caller.table, 1))
        }
    }

    @Test func aLongTextIsFoundAtItsEndOnBothDatabases() throws {
        for connection in try connections() {
            let index = try filled(connection)
            let long = String(repeating: "纠纷", count: 4_000) + "末尾漏水"
            try index.put(tokens(3, ["", "", "", "", long]), Caller.table, 3)
            #expect(try found("末尾漏水", connection, index, key: key) == [3])
        }
    }
}
