import Testing

@Suite struct WordTests {
    @Test func nothingEndsTheProcessOrStepsRoundTheCompiler() {
        #expect(Tree.product.flatMap(WordRules.forbidden) == [])
    }

    @Test func allowancesAreFewAndUsed() {
        #expect(WordRules.allowances.count <= WordRules.most)
        #expect(WordRules.allowances.allSatisfy { $0.reason.count > 20 })
        #expect(WordRules.idle(WordRules.allowances, in: Tree.product) == [])
    }

    @Test func anAllowanceThatNothingUsesIsFound() {
        let allowance = Allowance(path: "Sources/Desk/A.swift", word: "try!", reason: "none")
        #expect(WordRules.idle([allowance], in: [SwiftSource("Sources/Desk/A.swift", "let a = 1")]).count == 1)
    }

    @Test(arguments: [
        "let a = try! b()", "let a = b!", "let a = b()!.c", "let a = b[0]!", "let a = b as! C", "var a: String!",
        "fatalError()", "final class A: @unchecked Sendable {}", "nonisolated(unsafe) var a = 1",
    ])
    func aForbiddenWordIsFound(_ text: String) {
        #expect(WordRules.forbidden(SwiftSource("Sources/Desk/A.swift", text)).count == 1)
    }

    @Test(arguments: [
        "if a != b {}", "if !a {}", "let a = b(!c)", "// try! this!", "let a = \"Stop!\"", "let a = try? b()",
        "let a = \"\"\"\n    fatalError()!\n    \"\"\"", "let a = #\"b()!\"#",
    ])
    func aHarmlessMarkIsNot(_ text: String) {
        #expect(WordRules.forbidden(SwiftSource("Sources/Desk/A.swift", text)) == [])
    }

    @Test func codeInsideATextIsStillCode() {
        let source = SwiftSource("Sources/Desk/A.swift", #"let a = "one \(b(")")!) two!""#)
        #expect(WordRules.forbidden(source).count == 1)
    }

    @Test func nothingIsLeftUnfinishedOrPrinted() {
        #expect(Tree.product.flatMap(WordRules.unfinished) == [])
    }

    @Test(arguments: ["// TODO: later", "/* FIXME */", "print(1)"])
    func unfinishedWorkIsFound(_ text: String) {
        #expect(WordRules.unfinished(SwiftSource("Sources/Desk/A.swift", text)).count == 1)
    }

    @Test(arguments: ["let mastodon = 1", "footprint(1)", "page.print(1)", "let a = \"TODO\""])
    func finishedWorkIsNot(_ text: String) {
        #expect(WordRules.unfinished(SwiftSource("Sources/Desk/A.swift", text)) == [])
    }
}
