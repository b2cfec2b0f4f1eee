import ArgumentParser
import Bureau
import Declarations
import Exchange
import Foundation
import Ledger
import Sheets
import Synchronization

/// Brings a ledger in.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Brings a ledger in from xlsx or csv, all of it or nothing.",
        discussion: """
            Headings may be Chinese or English. A row with a known number corrects that record; a covered value (with *)
            leaves it as it is. Rows that came in before are known again. Exits with 1 when something is wrong.
            Ctrl-C stops it: nothing was written, or with --partial the rows so far, and the same file goes on there.

            Example:
              belfry import dispute 2019.xlsx --dry-run
              belfry import dispute 2019.xlsx --partial --faults wrong.xlsx
              belfry import supervised_person stock.xlsx --opening
            """)

    @Argument(help: "The register, by the name of its table.") var register: String
    @Argument(help: "The xlsx or csv.") var file: String
    @Flag(help: "Only say what would become of it.") var dryRun = false
    @Flag(help: "Take the rows that are right, leave the others.") var partial = false
    @Flag(help: "The rows are stock from before the bureau began here, with numbers and states of their own.")
    var opening = false
    @Option(help: ArgumentHelp("The same rows again, with what is wrong with each.", valueName: "file.xlsx"))
    var faults: String?
    @Flag(help: "One JSON document.") var json = false
    @OptionGroup var bureau: BureauOptions

    func run() async throws {
        guard FileManager.default.isReadableFile(atPath: file) else { throw FileMissing(path: file) }
        let open = try bureau.directory.open(database: bureau.chosenDatabase(), for: .writing)
        defer { open.store.close() }
        if let who = try bureau.official(in: open.store), let shape = open.store.holding.catalogue.shape(register),
            let refusal = May.refusal(ofBringingInto: shape, to: who)
        {
            throw refusal
        }
        let wish = LedgerImport.Wish(isTrial: dryRun, isPartial: partial, isOpening: opening)
        let work = try LedgerImport(
            register, from: .file(file), name: file, into: open.store, as: bureau.actor, wish)
        let progress = RowCount(isPartial: partial)
        let outcome = try await answer(of: work) { try progress.report($0) }
        if let faults, outcome.faultCount > 0 { try work.writeFaults(outcome, to: faults) }
        try tell(outcome)
        if outcome.faultCount > 0 { throw ExitCode(1) }
    }

    private func answer(
        of work: LedgerImport, _ told: @escaping @Sendable (Int) throws -> Void
    ) async throws -> ImportOutcome {
        do {
            return try await work.run(asSeen: nil, told)
        } catch let rejected as ImportRejected {
            return rejected.outcome
        } catch let stopped as ImportStopped {
            Output.message(stopped)
            throw ExitCode(1)
        }
    }

    private func tell(_ outcome: ImportOutcome) throws {
        if json { return try Output.result(outcome.json.indented()) }
        for notice in outcome.notices { Output.message("\(notice.zh)\n\(notice.en)") }
        for fault in outcome.faults { try Output.result(fault.line) }
        try Output.result(outcome.summary.zh + "\n" + outcome.summary.en)
    }
}

/// Tells on standard error how many rows are done, at the first and at each ten thousand, and stops the import when the
/// console asks for it (Ctrl-C); asked again, the process ends at once.
private struct RowCount: Sendable {
    let isPartial: Bool
    /// All that the handler of a signal may touch.
    private static let isAsked = Atomic(false)

    init(isPartial: Bool) {
        self.isPartial = isPartial
        RowCount.isAsked.store(false, ordering: .relaxed)
        for number in [SIGINT, SIGTERM] {
            signal(number) { number in
                RowCount.isAsked.store(true, ordering: .relaxed)
                signal(number, SIG_DFL)
            }
        }
    }

    func report(_ rows: Int) throws {
        if RowCount.isAsked.load(ordering: .relaxed) { throw ImportStopped(isPartial: isPartial) }
        if rows == 256 || rows % 10_240 == 0 { Output.message("\(rows)") }
    }
}
