import Testing

@Suite struct PlaceTests {
    @Test func sqlIsWrittenInLedgerAndCounting() {
        #expect(Tree.product.flatMap(PlaceRules.sql) == [])
        let strays = Tree.paths.filter { $0.hasSuffix(".sql") && !$0.hasPrefix("Sources/Ledger/Migrations/") }
        #expect(strays == [])
    }

    @Test func aStrayStatementIsFound() {
        let text = #"let rows = run("DELETE FROM dispute")"#
        #expect(!PlaceRules.sql(SwiftSource("Sources/Desk/A.swift", text)).isEmpty)
        #expect(PlaceRules.sql(SwiftSource("Sources/Ledger/A.swift", text)) == [])
        #expect(PlaceRules.sql(SwiftSource("Sources/Desk/A.swift", "// SELECT is Ledger's word")) == [])
    }

    @Test func httpIsSpokenInDesk() {
        #expect(Tree.product.flatMap(PlaceRules.http) == [])
    }

    @Test func aServerOutsideDeskIsFound() {
        #expect(PlaceRules.http(SwiftSource("Sources/Bureau/A.swift", "import HTTPTypes\n")).count == 1)
        #expect(
            PlaceRules.http(SwiftSource("Sources/Bureau/A.swift", "public import struct NIOCore.Buffer")).count == 1)
        #expect(PlaceRules.http(SwiftSource("Sources/Desk/A.swift", "import HTTPTypes\n")) == [])
    }

    @Test func clockAndDiceArePassedIn() {
        #expect(Tree.product.flatMap(PlaceRules.chance) == [])
    }

    @Test(arguments: [
        "let now = Date()", "let a = Int.random(in: 1...6)", "let a = UUID()", "let c = ContinuousClock()",
    ])
    func aClockOrDieOfOnesOwnIsFound(_ text: String) {
        #expect(PlaceRules.chance(SwiftSource("Sources/Demo/A.swift", text)).count == 1)
        #expect(PlaceRules.chance(SwiftSource("Sources/Ledger/Clock.swift", text)) == [])
    }

    @Test(arguments: ["Int.random(in: 1...6, using: &seeded)", "let toDate = BirthDate()", "// Date() is not used"])
    func aSeededDieIsNot(_ text: String) {
        #expect(PlaceRules.chance(SwiftSource("Sources/Demo/A.swift", text)) == [])
    }

    @Test func chineseStandsInLabelsAndFilesOfWords() {
        #expect(Tree.product.flatMap(PlaceRules.chinese) == [])
    }

    @Test(arguments: [#"let a = "受理""#, #"let a = Title("受理", "Accept")"#, #"let a = "第\(n)件""#])
    func strayChineseIsFound(_ text: String) {
        #expect(PlaceRules.chinese(SwiftSource("Sources/Desk/A.swift", text)).count == 1)
        #expect(PlaceRules.chinese(SwiftSource("Sources/Desk/FormPhrases.swift", text)) == [])
    }

    @Test(arguments: [
        #"Label("受理", "Accept")"#, "/// The first step (受理).", #"Label("共\(Digits.grouped(n, "x"))件", "")"#,
        "let dash = \"2019–2020 × 3 …\"", #"words.joined(separator: "、")"#,
    ])
    func labelledChineseIsNot(_ text: String) {
        #expect(PlaceRules.chinese(SwiftSource("Sources/Desk/A.swift", text)) == [])
    }
}
