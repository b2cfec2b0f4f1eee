import ArgumentParser
import Foundation
import Ledger

/// Copies the whole bureau into one file while it is at work.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Writes the whole bureau into one file, checked when written.",
        discussion: """
            Only with a passphrase does the file hold the bureau's key. Without the key nobody can read the personal
            fields: keep a copy of keys/ elsewhere.

            Example:
              belfry backup 2019-07-01.belfry --passphrase-file secret.txt
            """)

    @Argument(help: "The file to write; one that is there is never overwritten.") var file: String
    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var bureau: BureauOptions

    func run() async throws {
        let seal = try bureau.directory.backUp(try bureau.open().store, to: file, passphrase: passphrase.read())
        try Output.result(seal.json)
    }
}

/// Where a passphrase is read from: a file, so that it stands in no list of processes.
struct PassphraseOption: ParsableArguments {
    @Option(help: ArgumentHelp("A file whose first line is the passphrase.", valueName: "file"))
    var passphraseFile: String?

    func read() throws -> String? {
        guard let passphraseFile else { return nil }
        guard let text = try? String(contentsOfFile: passphraseFile, encoding: .utf8) else {
            throw SecretUnreadable(path: passphraseFile)
        }
        return text.split(separator: "\n").first.map(String.init) ?? ""
    }
}
