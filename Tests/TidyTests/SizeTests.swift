import Testing

@Suite struct SizeTests {
    @Test func functionsAreShort() {
        #expect(Tree.swift.flatMap(SizeRules.functions) == [])
    }

    @Test func aLongFunctionIsFound() {
        let body = String(repeating: "    work()\n", count: 60)
        let source = SwiftSource("Sources/Desk/A.swift", "struct A {\n    func long() {\n\(body)    }\n}\n")
        #expect(SizeRules.functions(source).map(\.line) == [2])
        #expect(SizeRules.functions(source).first?.says.hasPrefix("func long has 62 lines") == true)
    }

    @Test func aLongComputedPropertyIsFound() {
        let body = String(repeating: "    work()\n", count: 60)
        #expect(SizeRules.functions(SwiftSource("A.swift", "var all: [Int] {\n\(body)}\n")).count == 1)
        #expect(SizeRules.functions(SwiftSource("A.swift", "init(\n  a: Int\n) {\n\(body)}\n")).count == 1)
    }

    @Test func aLongTableIsNoFunction() {
        let rows = String(repeating: "    1,\n", count: 100)
        #expect(SizeRules.functions(SwiftSource("A.swift", "var all = [\n\(rows)]\n")) == [])
        let requirements = String(repeating: "    func one(_ a: Int)\n    init()\n", count: 50)
        #expect(SizeRules.functions(SwiftSource("A.swift", "protocol P {\n\(requirements)}\n")) == [])
    }

    @Test func filesAreShort() {
        #expect(Tree.swift.flatMap(SizeRules.file) == [])
    }

    @Test func aLongFileIsFound() {
        let text = String(repeating: "let a = 1\n", count: 401)
        #expect(SizeRules.file(SwiftSource("Sources/Desk/A.swift", text)).count == 1)
        #expect(SizeRules.file(SwiftSource("Tests/DeskTests/A.swift", text)) == [])
    }

    @Test func linesAreShort() {
        #expect(Tree.swift.flatMap(SizeRules.lines) == [])
    }

    @Test func aLongLineIsFoundByItsCharacters() {
        let chinese = String(repeating: "钟", count: 120)
        #expect(SizeRules.lines(SwiftSource("A.swift", "// ok\n" + chinese + "\n")) == [])
        #expect(SizeRules.lines(SwiftSource("A.swift", "// ok\n" + chinese + "楼\n")).map(\.line) == [2])
    }
}
