import ArgumentParser
import Declarations
import Foundation

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
            DemoCommand.self,
            InitCommand.self, ServeCommand.self, FiguresCommand.self, FigureCommand.self, ReportCommand.self,
            VerifyCommand.self, SealCommand.self, BackupCommand.self, RestoreCommand.self,
        ])

    static func main() async {
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
            return problem.status < 500 ? 2 : 3
        }
        if let code = error as? ExitCode { return code.rawValue }
        let text = fullMessage(for: error)
        guard exitCode(for: error) != .success else {
            return (try? Output.result(text)) == nil ? 3 : 0
        }
        Output.message(text)
        return isMisuse(error) ? 2 : 3
    }

    /// Whether the parser refused the command line; anything else came from outside.
    private static func isMisuse(_ error: any Error) -> Bool { exitCode(for: error) == .validationFailure }
}
