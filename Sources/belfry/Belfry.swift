import ArgumentParser
import Declarations
import Foundation
import Ledger

/// The program: reads the command line, runs one command, answers with an exit code.
@main
struct Belfry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "belfry",
        abstract: "The working platform of a district judicial bureau.",
        discussion: """
            Example:
              belfry demo --data ./belfry-data
              belfry serve --data ./belfry-data

            Exit codes: 0 done; 1 what was asked for does not hold; 2 wrong use; 3 something outside failed.
            """,
        subcommands: [
            DemoCommand.self, InitCommand.self, ServeCommand.self, FiguresCommand.self, FigureCommand.self,
            ReportCommand.self, LawCommand.self, AuditCommand.self,
            TemplateCommand.self, ImportCommand.self, ExportCommand.self, UserCommand.self,
            VerifyCommand.self, SealCommand.self, BackupCommand.self, RestoreCommand.self, ReferenceCommand.self,
        ])

    static func main() async {
        // A file that may not grow further answers like a full disk instead of ending the process.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            Foundation.exit(answer(error))
        }
    }

    /// Says what went wrong and gives the exit code for it.
    private static func answer(_ error: any Error) -> Int32 {
        if let problem = error as? any Problem {
            Output.message(problem)
            if let failed = problem as? DatabaseFailed { Output.message("        \(failed.detail)") }
            return problem.status < 500 ? 2 : 3
        }
        if let code = error as? ExitCode { return code.rawValue }
        let text = fullMessage(for: error)
        switch exitCode(for: error) {
        case .success: return help(text)
        case .validationFailure:
            Output.message(text)
            return 2
        default:
            Output.message(text)
            return 3
        }
    }

    /// Help is a result like any other.
    private static func help(_ text: String) -> Int32 {
        do {
            try Output.result(text)
            return 0
        } catch {
            return answer(error)
        }
    }
}
