import Testing

@Suite struct CommentTests {
    @Test func whatIsPublicSaysWhatItPromises() {
        let required = CommentRules.requirements(in: Tree.product)
        #expect(Tree.product.flatMap { CommentRules.undocumented($0, required: required) } == [])
    }

    @Test(arguments: [
        "public func file() {}", "public struct File {}", "    public static func file() {}",
        "@discardableResult\npublic mutating func file() {}", "/// A file.\n\npublic final class File {}",
    ])
    func aSilentDeclarationIsFound(_ text: String) {
        #expect(CommentRules.undocumented(SwiftSource("Sources/Desk/A.swift", text)).count == 1)
    }

    @Test func whatAProtocolRequiresIsDocumentedThere() {
        let source = SwiftSource(
            "A.swift", "public protocol A {\n    static func faults(in a: Int)\n}\nfunc other() {}\n")
        #expect(CommentRules.requirements(in: [source]) == ["faults"])
        let witness = SwiftSource("B.swift", "    public static func faults(in a: Int) {}")
        #expect(CommentRules.undocumented(witness, required: ["faults"]) == [])
    }

    @Test(arguments: [
        "/// Files.\npublic func file() {}", "func file() {}", "public var name = \"\"",
        "/// Files.\n@discardableResult\npublic func file() {}", "public static func < (a: A, b: A) -> Bool { true }",
        "/// Files.\npublic func file() {}\npublic func file(by: Int) {}", "let a = \"\"\"\npublic func a()\n\"\"\"",
    ])
    func aDocumentedOneIsNot(_ text: String) {
        #expect(CommentRules.undocumented(SwiftSource("Sources/Desk/A.swift", text)) == [])
    }
}
