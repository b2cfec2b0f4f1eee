import ArgumentParser
import Declarations
import Ledger

/// Starts an empty bureau.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Starts an empty bureau in an empty directory.",
        discussion: """
            Example:
              belfry init --name "Zhonglou Judicial Bureau" --code zhonglou --region 320404 --data ./belfry-data
            """)

    @Option(help: "The bureau's name.") var name: String
    @Option(help: "A short word of Latin letters by which the bureau is known.") var code: String
    @Option(help: "The six digits of its administrative division.") var region: String
    @OptionGroup var bureau: BureauOptions

    func run() async throws {
        let facts = try BureauFacts(named: name, code: code, region: region)
        try bureau.directory.found(facts, in: bureau.chosenDatabase(), at: Clock.system.now())
        try Output.result(bureau.directory.path)
    }
}
