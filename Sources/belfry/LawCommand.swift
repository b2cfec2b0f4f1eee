import ArgumentParser
import Bureau
import Declarations
import Foundation
import Law
import Ledger

/// Time limits of the law.
struct LawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law", abstract: "Lists the law's time limits, works out a due day, tries worked examples.",
        discussion: """
            Example:
              belfry law list --on 2019-06-30
              belfry law due fy99.review --start 2019-02-01
              belfry law check examples.tsv
            """,
        subcommands: [LawListCommand.self, LawDueCommand.self, LawCheckCommand.self])
}

/// Where a bureau's own packs lie.
struct LawOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The bureau's data directory; its folder law holds packs of its own.", valueName: "dir"))
    var data = "./belfry-data"

    func books() throws -> LawBooks { try LawShelf(DataDirectory(data)).books() }
}

/// Lists the rules in force on a day.
struct LawListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the rules in force on a day, then the drafts.",
        discussion: """
            --stale lists only those whose source was last looked at more than \(Rule.freshDays) days before.

            Example:
              belfry law list --on 2019-06-30
              belfry law list --stale
            """)

    @Option(help: "The day; today without it.", transform: day) var on: Day?
    @Flag(help: "Only rules whose source should be read again.") var stale = false
    @Flag(help: "One JSON document.") var json = false
    @OptionGroup var law: LawOptions

    func run() async throws {
        let day = on ?? Clock.system.now().day
        let rules = try law.books().listed(on: day).filter { !stale || $0.isStale(on: day) }
        if json { return try Output.result(JsonValue.list(rules.map(\.json)).indented()) }
        for rule in rules { try Output.result(rule.line) }
    }
}

/// Works out a due day.
struct LawDueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "Works out the day on which a period ends, step by step.",
        discussion: """
            Events are suspended, resumed, extended and done. Where the law or the calendar gives no day it says why and
            ends with 1.

            Example:
              belfry law due fy99.review --start 2019-02-01
              belfry law due ys.transfer --start 2019-09-30T17:30
              belfry law due jz.term --start 2019-03-15 --length 24
              belfry law due fy99.decide --start 2019-03-01 --event suspended=2019-03-11 --event resumed=2019-03-20
            """)

    @Argument(help: "A rule's id, or the matter whose version of the day is meant.") var rule: String
    @Option(help: "The day or minute of the event.", transform: eventStart) var start: ClockStart
    @Option(help: "Months, for a rule whose length the record gives.") var length: Int?
    @Option(help: "The day whose calendar is used; the newest without it.", transform: day) var calendarAsOf: Day?
    @Option(help: ArgumentHelp("What has happened since.", valueName: "name=day")) var event: [String] = []
    @Flag(help: "One JSON document.") var json = false
    @OptionGroup var law: LawOptions

    func run() async throws {
        let question = ClockQuestion(
            rule, start: start, length: length, events: try event.map(clockEvent), calendarAsOf: calendarAsOf)
        let books = try law.books()
        do {
            let due = try books.due(question)
            try Output.result(json ? due.json.indented() : due.lines.joined(separator: "\n"))
        } catch let refusal as LawRefusal where refusal.status == 409 {
            Output.message(refusal)
            for conflict in books.rules.conflicts(about: rule, on: start.day) {
                Output.message("\(DueWarning.conflict(conflict).label.zh)\n\(DueWarning.conflict(conflict).label.en)")
            }
            throw ExitCode(1)
        }
    }

    private func clockEvent(_ text: String) throws -> ClockEvent {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { throw ValidationError("\(text) is not an event such as suspended=2019-03-11") }
        return try ClockEvent(named: parts[0], at: eventStart(parts[1]))
    }
}

/// Tries worked examples.
struct LawCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Tries worked examples from a table with tabs; ends with 1 when one differs.",
        discussion: """
            Columns: vector, rule, start, calendar_as_of, working, event, due, why. REFUSE as due is met by any refusal.
            working is a comment, except that term:24 gives the months of a rule whose length the record has; where it
            is not given, such an example is not tried, and that alone does not end with 1.

            Example:
              belfry law check examples.tsv
            """)

    @Argument(help: "The file.") var file: String
    @Flag(help: "One JSON document.") var json = false
    @OptionGroup var law: LawOptions

    func run() async throws {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { throw FileMissing(path: file) }
        let books = try law.books()
        let tried = try Example.all(in: PackFile(name: file, text: text)).map { ($0, $0.check(by: books)) }
        if json {
            try Output.result(JsonValue.list(tried.map { $0.json($1) }).indented())
        } else {
            for (example, outcome) in tried { try Output.result(line(example, outcome)) }
        }
        let wrong = tried.count { $1.isWrong }
        let untried = tried.count { $1.isUnasked }
        let why = untried == 0 ? "" : ": their length comes from the record, and the table does not give it"
        Output.message("belfry: \(tried.count - wrong - untried) hold, \(wrong) differ, \(untried) not tried\(why)")
        if wrong > 0 { throw ExitCode(1) }
    }

    private func line(_ example: Example, _ outcome: Example.Outcome) -> String {
        let cells = [
            example.name, example.rule, example.start, example.due, outcome.label.zh, outcome.label.en,
            outcome.isWrong ? example.place.description : nil,
        ]
        return cells.compactMap { $0 }.joined(separator: "\t")
    }
}

/// A day or minute on the command line.
@Sendable private func eventStart(_ text: String) throws -> ClockStart {
    guard let start = ClockStart(text) else {
        throw ValidationError("\(text) is not a day such as 2019-05-31 or a minute such as 2019-05-31T09:30")
    }
    return start
}
