import ArgumentParser
import Ledger

/// Takes the seal of the journal as it stands.
struct SealCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal", abstract: "Prints the journal's head, to be kept elsewhere and verified against.",
        discussion: "Example:\n  belfry seal -o seal.json")

    @Option(name: .shortAndLong, help: ArgumentHelp("A file in place of standard output.", valueName: "file"))
    var output: String?
    @OptionGroup var bureau: BureauOptions

    func run() async throws {
        try Output.result(bureau.open().store.read { try $0.seal().json }, to: output)
    }
}
