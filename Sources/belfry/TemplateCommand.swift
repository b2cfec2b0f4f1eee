import ArgumentParser
import Bureau
import Declarations
import Exchange
import Ledger

/// Writes an empty ledger to be filled in.
struct TemplateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Writes an empty ledger with headings, choices and an example row.",
        discussion: """
            Example:
              belfry template dispute -o disputes.xlsx
            """)

    @Argument(help: "The register, by the name of its table.") var register: String
    @Option(name: .shortAndLong, help: ArgumentHelp("The workbook.", valueName: "file.xlsx")) var output: String
    @OptionGroup var bureau: BureauOptions

    func run() async throws {
        let store = try bureau.open().store
        try store.read { reading in
            try LedgerTemplate(register, reading, store.holding.catalogue).write(to: output)
        }
        try Output.result(output)
    }
}
