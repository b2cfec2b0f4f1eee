import ArgumentParser
import Bureau
import Counting
import Declarations
import Ledger

/// Counts one figure.
struct FigureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figure", abstract: "Counts a figure, splits it, or lists the records that it counts.",
        discussion: """
            Example:
              belfry figure mediation.disputes.accepted --from 2019-01-01 --to 2019-05-31
              belfry figure mediation.disputes.accepted --from 2019-01-01 --to 2019-05-31 --by kind
              belfry figure mediation.veterans_studios --as-of 2019-06-30 --list --json
            """)

    @Argument(help: "The figure's id; belfry figures lists them.") var id: String
    @Option(help: "The first day counted.", transform: day) var from: Day?
    @Option(help: "The last day counted.", transform: day) var to: Day?
    @Option(help: "The day of a stock.", transform: day) var asOf: Day?
    @Option(help: ArgumentHelp("Splits the figure by a field, or by month.", valueName: "field")) var by: String?
    @Flag(help: "Lists the records that were counted.") var list = false
    @Flag(help: "JSON; JSON Lines for a list.") var json = false
    @OptionGroup var bureau: BureauOptions

    func run() async throws {
        let store = try bureau.open().store
        try store.read { reading in
            let counter = try Counter(of: reading)
            let days = AskedDays(from: from, to: to, asOf: asOf)
            let question = try counter.question(id, days, today: store.now.day)
            if list {
                let unit = try counter.figure(id).unit
                try counter.eachRecord(of: question) { try Output.result(json ? $0.json(unit: unit).line : $0.line) }
            } else {
                let answer = try FigureAnswer(counter, question, by: by)
                try Output.result(json ? answer.json.indented() : answer.text)
            }
        }
    }
}
