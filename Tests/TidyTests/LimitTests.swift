import Testing

@Suite struct LimitTests {
    @Test func everyLimitIsKept() throws {
        let table = try #require(Tree.product.first { $0.path == "Sources/Declarations/Limits.swift" })
        #expect(LimitRules.names(in: table).count > 5)
        #expect(LimitRules.idle(table: table, among: Tree.product) == [])
    }

    @Test func anIdleLimitIsFound() {
        let table = SwiftSource(
            "Limits.swift", "enum Limits {\n    static let rows = 5\n    static let rowsMore = 6\n}")
        let user = SwiftSource("A.swift", "if count > Limits.rowsMore {}")
        #expect(LimitRules.idle(table: table, among: [table, user]).map(\.line) == [2])
    }
}
