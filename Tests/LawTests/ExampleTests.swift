import Declarations
import Testing

@testable import Law

/// The worked examples beside the packs.
@Suite struct ExampleTests {
    static let all: [Example] = (try? PackFiles.examples.flatMap { try Example.all(in: $0) }) ?? []

    @Test func everyExampleHolds() throws {
        let books = try LawBooks.builtIn()
        #expect(ExampleTests.all.count > 300)
        for example in ExampleTests.all {
            let outcome = example.check(by: books)
            #expect(!outcome.isWrong, "\(example.place) \(example.name) \(example.due): \(outcome)")
        }
    }

    @Test func theGivenExamplesAreAllThere() {
        let numbered = Set(ExampleTests.all.map(\.name).filter { $0.hasPrefix("V") })
        #expect(numbered.count == 70)
    }
}
