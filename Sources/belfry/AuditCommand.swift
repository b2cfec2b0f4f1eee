import ArgumentParser
import Audit
import Bureau
import Counting
import Declarations
import Desk
import Foundation
import Ledger
import Office
import Reports

/// Checks what a report's prose says of its own numbers.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Checks a report's prose: sums, rates, growth, lists, numbering, contradictions.",
        discussion: """
            Reads txt (UTF-8 or GB18030), html, docx and pdf. Nothing leaves the machine, nothing is changed.

            Example:
              belfry audit report.txt
              belfry audit report.docx plan.pdf --json
              cat report.txt | belfry audit -
              belfry audit report.txt --html > report.html
              belfry audit report.txt --data ./belfry-data --period 2019-H1

            Exit code 1 when at least one relation is broken.
            """)

    @Argument(help: ArgumentHelp("Files to check; - reads standard input.", valueName: "file"))
    var files: [String]
    @Flag(help: "One line of JSON for every relation checked, also those that hold.") var json = false
    @Flag(help: "A page that stands alone: the text with its passages marked, the findings beside it.") var html = false
    @Flag(help: "Also shows what holds.") var all = false
    @Option(help: ArgumentHelp("A bureau's data directory: numbers are held against its ledger.", valueName: "dir"))
    var data: String?
    @Option(help: "The period that the report is of, with --data: 2019-H1, 2019-Q2, 2019.") var period: String?

    func validate() throws {
        if (data == nil) != (period == nil) { throw ValidationError("--data and --period go together") }
        if json, html { throw ValidationError("--json or --html, not both") }
        if html, files.count > 1 { throw ValidationError("--html takes one file") }
    }

    func run() async throws {
        guard let data, let period else { return try check { Examination(of: $0).findings } }
        let days = try Period(named: period)
        try DataDirectory(data).open(database: nil, for: .reading).store.read { reading in
            let book = try LedgerBook(counter: Counter(of: reading), period: days).book
            try check { try Examination(of: $0, against: book).findings }
        }
    }

    /// Checks every file in turn; one that cannot be read stops no other.
    private func check(_ findings: (String) throws -> [AuditFinding]) throws {
        var isBroken = false
        var refusals: [any Problem] = []
        for file in files {
            do {
                let text = try PaperText.read(try bytes(of: file), name: file)
                let findings = try findings(text)
                isBroken = isBroken || findings.contains { $0.verdict == .broken }
                try show(findings, file, text)
            } catch let problem as any Problem {
                if problem is OutputRefused { throw problem }
                Output.message("belfry: \(file)")
                Output.message(problem)
                refusals.append(problem)
            }
        }
        if let worst = refusals.map({ $0.status < 500 ? Int32(2) : 3 }).max() { throw ExitCode(worst) }
        if isBroken { throw ExitCode(1) }
    }

    private func bytes(of file: String) throws -> [UInt8] {
        if file == "-" {
            return Array(try FileHandle.standardInput.readToEnd() ?? Data())
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue,
            let handle = FileHandle(forReadingAtPath: file),
            let data = try? handle.read(upToCount: 8 * Limits.paperBytes) ?? Data()
        else { throw PaperNotFound(file: file) }
        return Array(data)
    }

    private func show(_ findings: [AuditFinding], _ file: String, _ text: String) throws {
        if json {
            for finding in findings { try Output.result(finding.json(report: file)) }
            return
        }
        if html {
            let name = file == "-" ? "-" : URL(filePath: file).lastPathComponent
            return try Output.result(AuditSheet.html(name, text, findings))
        }
        let page = AuditPrint(isColoured: isatty(STDOUT_FILENO) == 1, showsAll: all)
        try Output.result(page.text(findings, file))
    }
}

/// The file is not there, or may not be read.
struct PaperNotFound: Problem {
    let file: String
    var status: Int { 404 }
    var answer: Label { Label("没有文件 \(file)，或不能读取", "There is no file \(file), or it cannot be read") }
}
