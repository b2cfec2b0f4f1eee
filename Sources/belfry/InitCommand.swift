import ArgumentParser
import Bureau
import Declarations
import Ledger

/// Starts an empty bureau.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Starts an empty bureau in an empty directory.",
        discussion: """
            It prints a code with which the first administrator opens their account on the first page.

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
        let open = try bureau.directory.open(database: bureau.chosenDatabase(), for: .writing)
        defer { open.store.close() }
        guard let state = open.state else { throw NotOpenForWriting() }
        let code = state.word(bytes: 8)
        try await open.store.write(as: .console) { try $0.setOpening(code: code) }
        try Output.result(bureau.directory.path)
        Output.message("belfry: the first page of `belfry serve` asks once for this opening code: \(code)")
    }
}
