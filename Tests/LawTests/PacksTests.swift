import Testing

@testable import Law

@Test func everyPackIsRead() throws {
    #expect(try LawBooks.builtIn().rules.rules.count > 100)
}
