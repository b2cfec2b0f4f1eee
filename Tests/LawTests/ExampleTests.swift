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

    /// The column of the working is a comment but for the months of a term: without it those two are not tried.
    @Test func theGivenExamplesHoldWithoutTheirWorking() throws {
        let books = try LawBooks.builtIn()
        let blanked = try PackFiles.examples.flatMap { file in
            let lines = file.text.split(separator: "\n").map { line in
                var cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                if cells.count > 5 && cells[0] != "vector" { cells[4] = "" }
                return cells.joined(separator: "\t")
            }
            return try Example.all(in: PackFile(name: file.name, text: lines.joined(separator: "\n")))
        }.filter { $0.name.hasPrefix("V") }
        let outcomes = blanked.map { ($0, $0.check(by: books)) }
        #expect(outcomes.filter { $1.isWrong }.isEmpty)
        #expect(outcomes.filter { $1.isUnasked }.map(\.0.rule) == ["jz.term", "jz.term"])
        #expect(outcomes.count == 70)
    }

    @Test func theGivenExamplesAreAllThere() {
        let numbered = Set(ExampleTests.all.map(\.name).filter { $0.hasPrefix("V") })
        #expect(numbered.count == 70)
    }
}
