import ArgumentParser
import Bureau
import Ledger

/// Brings a bureau back from its backup.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Restores a backup into an empty directory, whole or not at all.",
        discussion: """
            Example:
              belfry restore 2019-07-01.belfry --data ./restored --passphrase-file secret.txt
            """)

    @Argument(help: "The backup.") var file: String
    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var bureau: BureauOptions

    func run() async throws {
        let seal = try bureau.directory.restore(
            from: file, Manifest.catalogue, database: bureau.chosenDatabase(), passphrase: passphrase.read())
        try Output.result(seal.json)
    }
}
