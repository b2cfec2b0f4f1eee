import ArgumentParser
import Counting
import Desk
import Foundation
import Ledger
import Reports

/// Writes the half-year report.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Writes the report of a period, every number counted from records.",
        discussion: """
            Example:
              belfry report --period 2019-H1
              belfry report --period 2019-H1 --format json -o report.json
            """)

    /// What the report can be written as.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, html, json
    }

    @Option(help: "2019-H1, 2019-Q2, 2019-05, 2019 or 2019-01-01..2019-05-31.") var period: String
    @Option(help: "What to write.") var format = Format.text
    @Option(name: .shortAndLong, help: ArgumentHelp("A file in place of standard output.", valueName: "file"))
    var output: String?
    @OptionGroup var bureau: BureauOptions

    func run() async throws {
        let period = try Period(named: period)
        let open = try bureau.open()
        let document = try open.store.read { try Document(of: period, bureau: open.facts.name, reading: $0) }
        try Output.result(written(document), to: output)
    }

    private func written(_ document: Document) -> String {
        switch format {
        case .text: document.text
        case .html: document.html
        case .json: document.json.indented()
        }
    }
}
