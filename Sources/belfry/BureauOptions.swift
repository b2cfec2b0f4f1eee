import ArgumentParser
import Bureau
import Declarations
import Foundation
import Ledger

/// The options of every command that works on a bureau.
struct BureauOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The bureau's data directory.", valueName: "dir"))
    var data = "./belfry-data"

    @Option(help: ArgumentHelp("A PostgreSQL database in place of the directory's own file.", valueName: "url"))
    var database: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("Who acts; the console's system user otherwise.", valueName: "account"))
    var account: String?

    /// The directory that was named.
    var directory: DataDirectory { DataDirectory(data) }

    var actor: Actor { account.map { Actor(account: $0) } ?? .console }

    /// Who acts, as the gate knows them; nil for the console, which holds the keys and works beside the gate.
    func official(in store: Store) throws -> Official? {
        guard let account else { return nil }
        let named = try store.read { try Official.named(account, on: store.now.day, in: $0) }
        guard let named else { throw Forbidden(needed: []) }
        return named
    }

    /// The database that was named here or in a file that the environment names; nil for the directory's own.
    func chosenDatabase() throws -> Database? {
        if let database { return Database(database) }
        guard let path = ProcessInfo.processInfo.environment["BELFRY_DATABASE_FILE"], !path.isEmpty else { return nil }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw SecretUnreadable(path: path) }
        return Database(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// Opens the bureau for a command that reads.
    func open() throws -> OpenBureau {
        try directory.open(database: chosenDatabase(), for: .reading)
    }
}

/// A file that an environment variable names cannot be read.
struct SecretUnreadable: Problem {
    let path: String
    var status: Int { 503 }
    var answer: Label { Label("无法读取文件 \(path)", "The file \(path) cannot be read") }
}

/// A day on the command line, which refuses what the calendar lacks.
@Sendable func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw ValidationError("\(text) is not a day such as 2019-05-31") }
    return day
}

/// A file that was named is not there.
struct FileMissing: Problem {
    let path: String
    var status: Int { 400 }
    var answer: Label { Label("没有文件 \(path)", "There is no file \(path)") }
}
