import ArgumentParser
import Bureau
import Counting
import Ledger

/// Lists what is counted, with definitions.
struct FiguresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures", abstract: "Lists the figures with their definitions.",
        discussion: "Example:\n  belfry figures --json")

    @OptionGroup var bureau: BureauOptions
    @Flag(help: "One JSON document.") var json = false

    func run() async throws {
        let listing = try bureau.open().store.read { try FigureListing(Counter(of: $0)) }
        try Output.result(json ? listing.json.indented() : listing.text)
    }
}
