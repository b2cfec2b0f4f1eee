import ArgumentParser
import Bureau
import Declarations
import Exchange
import Foundation
import Ledger

/// Writes a register's records into a file.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes a register's records as csv, xlsx or JSON Lines; the journal notes it.",
        discussion: """
            Personal values are covered, unless a purpose is stated and whoever acts may look: then every record's own
            history keeps the look. Names of other registers' records stay covered, save of those who act in office.
            What is exported, changed and brought in again corrects the records by number. Works beside a running
            server.

            Example:
              belfry export dispute --format xlsx -o disputes.xlsx
              belfry export dispute_party --purpose "Checking the roll" -o parties.csv
            """)

    @Argument(help: "The register, by the name of its table.") var register: String
    @Option(help: "csv, xlsx or json (a record a line).", transform: exportFormat)
    var format = LedgerExport.Format.csv
    @Option(name: .shortAndLong, help: ArgumentHelp("A file in place of standard output.", valueName: "file"))
    var output: String?
    @Option(help: ArgumentHelp("Why personal values are needed in clear; it is kept.", valueName: "text"))
    var purpose: String?
    @OptionGroup var bureau: BureauOptions

    func validate() throws {
        if format == .xlsx && output == nil { throw ValidationError("xlsx needs a file: -o FILE.xlsx") }
        let length = purpose?.unicodeScalars.count ?? 1
        guard (1...Limits.lineScalars).contains(length) else {
            throw ValidationError("a purpose has 1 to \(Limits.lineScalars) characters")
        }
    }

    /// Opened as for reading: the database's own lock puts the entries in order with those of a server that runs.
    func run() async throws {
        let open = try bureau.open()
        defer { open.store.close() }
        let work = try LedgerExport(register, of: open.store, as: bureau.actor)
        let query = try query(in: open.store)
        try await work.note(format, query, purpose: purpose ?? "")
        if format == .xlsx, let output { return try await write(query, work, into: work.book(at: output)) }
        let place = try output.map { try FilePlace($0) }
        let file = try work.file(format) { bytes in
            if let place { try place.write(bytes) } else { try Output.bytes(bytes) }
        }
        try await write(query, work, into: file)
        try place?.keep()
    }

    private func write(_ query: Query, _ work: LedgerExport, into file: LedgerFile) async throws {
        guard let purpose else { return try work.write(query, into: file) }
        try await work.reveal(query, purpose: purpose, into: file)
    }

    /// The records that whoever acts may take along.
    private func query(in store: Store) throws -> Query {
        guard let who = try bureau.official(in: store), let shape = store.holding.catalogue.shape(register) else {
            return Query()
        }
        let acts: [Act] = purpose == nil ? [.export] : [.export, .reveal]
        for act in acts {
            if let refusal = May.refusal(of: act, on: shape, to: who) { throw refusal }
        }
        return Query(([.read] + acts).map { May.scope(of: $0, on: shape, for: who) })
    }
}

/// What a file is written as, on the command line.
@Sendable private func exportFormat(_ word: String) throws -> LedgerExport.Format {
    guard let format = LedgerExport.Format(rawValue: word) else {
        throw ValidationError("\(word) is no format: csv, xlsx or json")
    }
    return format
}

/// A file that appears under its name only when it is whole.
struct FilePlace {
    private let path: String
    private let handle: FileHandle

    private var unfinished: String { path + ".part" }

    init(_ path: String) throws {
        self.path = path
        guard FileManager.default.createFile(atPath: path + ".part", contents: nil),
            let handle = FileHandle(forWritingAtPath: path + ".part")
        else { throw OutputRefused() }
        self.handle = handle
    }

    func write(_ bytes: [UInt8]) throws {
        do {
            try handle.write(contentsOf: Data(bytes))
        } catch {
            try? FileManager.default.removeItem(atPath: unfinished)
            throw OutputRefused()
        }
    }

    func keep() throws {
        guard (try? handle.synchronize()) != nil, (try? handle.close()) != nil, rename(unfinished, path) == 0 else {
            throw OutputRefused()
        }
    }
}
