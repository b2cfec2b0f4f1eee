import ArgumentParser
import Bureau
import Counting
import Declarations
import Demo
import Ledger
import Reports

/// Makes the demonstration bureau.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Makes the demonstration bureau of Zhonglou from synthetic records.",
        discussion: """
            The same seed gives the same records, figures and journal.

            Example:
              belfry demo --data ./belfry-data
            """)

    @Option(help: "By how much the case load is multiplied.") var scale = 1
    @Option(help: "From which the records are drawn.") var seed: UInt64 = 20_190_701
    @OptionGroup var bureau: BureauOptions

    func validate() throws {
        guard (1...1_000).contains(scale) else { throw ValidationError("\(scale) is not a scale (1 to 1000)") }
    }

    func run() async throws {
        let progress = Progress()
        try await DemoBureau.make(
            in: bureau.directory, database: bureau.chosenDatabase(), seed: seed, scale: scale
        ) { progress.report($0, of: $1) }
        let open = try bureau.open()
        let report = try open.store.read { reading in
            try Document(of: Period(named: DemoBureau.reported), bureau: open.facts.name, reading: reading)
        }
        try Output.result(report.headline)
    }
}
