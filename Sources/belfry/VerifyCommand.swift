import ArgumentParser
import Declarations
import Foundation
import Ledger

/// Proves that journal, tables, keys and files agree.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Recomputes the journal's chain and compares every table with it.",
        discussion: """
            Exits with 1 when something is broken, and names it.

            Example:
              belfry verify --against seal.json
            """)

    @Option(help: ArgumentHelp("A seal taken earlier, through which the chain must still lead.", valueName: "file"))
    var against: String?
    @Flag(help: "One JSON document.") var json = false
    @OptionGroup var bureau: BureauOptions

    func run() async throws {
        let seal = try against.map { path in
            guard let data = FileManager.default.contents(atPath: path) else { throw FileMissing(path: path) }
            return try Seal(json: data)
        }
        let found = try bureau.open().store.verify(against: seal)
        try Output.result(json ? found.json.indented() : found.text)
        if !found.holds { throw ExitCode(1) }
    }
}
