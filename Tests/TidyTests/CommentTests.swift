import Testing

@Suite struct CommentTests {
    @Test func whatIsPublicSaysWhatItPromises() {
        #expect(Tree.product.flatMap(CommentRules.undocumented) == [])
    }

    @Test(arguments: [
        "public func file() {}", "public struct File {}", "    public static func file() {}",
        "@discardableResult\npublic mutating func file() {}", "/// A file.\n\npublic final class File {}",
    ])
    func aSilentDeclarationIsFound(_ text: String) {
        #expect(CommentRules.undocumented(SwiftSource("Sources/Desk/A.swift", text)).count == 1)
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
