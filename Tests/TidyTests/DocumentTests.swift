import Testing

@Suite struct DocumentTests {
    private let commands = DocumentRules.commands(in: Tree.product)
    private let reference = Tree.text("docs/reference/commands.md")

    @Test func documentsThatEverybodyOpensAreShort() {
        #expect(DocumentRules.mostLines.keys.allSatisfy(Tree.exists))
        #expect(Tree.documents.flatMap(DocumentRules.tooLong) == [])
    }

    @Test func aLongDocumentIsFound() {
        let long = Document("CONTRIBUTING.md", String(repeating: "word\n", count: 101))
        #expect(DocumentRules.tooLong(long).count == 1)
    }

    @Test func linksLeadSomewhere() {
        #expect(Tree.documents.flatMap { DocumentRules.broken($0, among: Tree.documents, exists: Tree.exists) } == [])
    }

    @Test(arguments: ["[a](gone.md)", "[a](../docs/here.md#nowhere)", "![a](images/gone.png)"])
    func aBrokenLinkIsFound(_ text: String) {
        let here = Document("docs/here.md", "# Some heading: `code`\n" + text)
        #expect(DocumentRules.broken(here, among: [here]) { $0 == "docs/here.md" }.map(\.line) == [2])
    }

    @Test(arguments: ["[a](#some-heading-code)", "[a](here.md)", "[a](https://example.org/x)", "`[a](gone.md)`"])
    func aGoodLinkIsNot(_ text: String) {
        let here = Document("docs/here.md", "# Some heading: `code`\n" + text)
        #expect(DocumentRules.broken(here, among: [here]) { $0 == "docs/here.md" } == [])
    }

    @Test func makeWordsExist() {
        let words = DocumentRules.makeWords(in: Tree.text("Makefile"))
        #expect(words.isSuperset(of: ["setup", "run", "test", "check", "format", "docs", "bench"]))
        #expect(Tree.documents.flatMap { DocumentRules.unknownWords($0, words) } == [])
    }

    @Test func aWordThatTheMakefileLacksIsFound() {
        let document = Document("README.md", "Say `make run`, then\n```\nmake everything\n```\nto make sure.")
        #expect(DocumentRules.unknownWords(document, ["run"]).map(\.line) == [3])
    }

    @Test func everyWordOfTheMakefileIsAScript() {
        let words = DocumentRules.makeWords(in: Tree.text("Makefile")).subtracting(["help"])
        #expect(words.filter { !Tree.exists("scripts/\($0)") } == [])
        let scripts = Tree.paths.filter { $0.hasPrefix("scripts/") }.map { String($0.dropFirst(8)) }
        #expect(Set(scripts).subtracting(words) == [])
    }

    @Test func theArchitectureNamesEveryRoom() {
        let page = Tree.text("docs/architecture.md")
        let rooms = Room.all(in: Tree.text("Package.swift")).filter { Tree.exists("Sources/\($0.name)") }
        #expect(rooms.count > 5)
        #expect(rooms.map(\.name).filter { !page.contains("`\($0)`") } == [])
    }

    @Test func commandsExist() {
        #expect(Tree.documents.flatMap { DocumentRules.unknownCommands($0, commands, reference: reference) } == [])
    }

    @Test func anUnknownCommandOrOptionIsFound() {
        let document = Document("README.md", "`belfry demo --data here`\n`belfry fly --wings 2`\nbelfry is a tower")
        let found = DocumentRules.unknownCommands(document, ["demo"], reference: "--data")
        #expect(found.map(\.line) == [2, 2])
    }
}
