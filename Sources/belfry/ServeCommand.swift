import ArgumentParser
import Bureau
import Declarations
import Demo
import Desk
import Ledger
import Logging

/// Serves the desk.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serves the desk until it is told to end.",
        discussion: """
            A demonstration stands on its own day and runs on from there; a real bureau stands on the machine's.

            Example:
              belfry serve --data ./belfry-data --port 8080
              belfry serve --host 0.0.0.0 --port 8443 --tls-cert desk.pem --tls-key desk.key
            """)

    @Option(help: "An address of this machine itself; any other one takes a certificate.") var host = "127.0.0.1"
    @Option(help: "0 for any that is free.") var port = 8080
    @Option(help: "The day on which a demonstration shall stand.", transform: day) var today: Day?
    @Option(help: "A certificate with its chain, PEM: other machines may then connect.") var tlsCert: String?
    @Option(help: "The certificate's private key, PEM.") var tlsKey: String?
    @OptionGroup var bureau: BureauOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("\(port) is not a port (0 to 65535)") }
        guard (tlsCert == nil) == (tlsKey == nil) else {
            throw ValidationError("--tls-cert and --tls-key belong together")
        }
    }

    func run() async throws {
        Memory.keepLittle()
        let open = try bureau.directory.open(database: bureau.chosenDatabase(), for: .writing, today: today)
        defer { open.store.close() }
        guard let state = open.state else { throw NotOpenForWriting() }
        defer { state.close() }
        let law = LawShelf(bureau.directory)
        // A pack that becomes wrong later leaves the last good law in use; one that is wrong now is mended first.
        _ = try law.books()
        try await DemoAccounts.enter(into: open.store)
        var logger = Logger(label: "belfry") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        let settings = DeskSettings(
            bureau: open.facts.name, state: state, host: host, port: port, law: law,
            certificate: certificate)
        let tidying = Task { try await Memory.giveBackEveryMinute() }
        defer { tidying.cancel() }
        try await serve(settings, store: open.store, logger: logger) { Output.message("belfry: \($0)") }
    }

    private var certificate: DeskSettings.Certificate? {
        guard let tlsCert, let tlsKey else { return nil }
        return DeskSettings.Certificate(chain: tlsCert, key: tlsKey)
    }
}

/// A command that writes opened the bureau for reading only.
struct NotOpenForWriting: Problem {
    var status: Int { 503 }
    var answer: Label { Label("数据目录没有以写入方式打开", "The data directory was not opened for writing") }
}
