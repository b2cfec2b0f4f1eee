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
            Personal values are covered. What is exported, changed and brought in again corrects the records by number.

            Example:
              belfry export dispute --format xlsx -o disputes.xlsx
            """)

    @Argument(help: "The register, by the name of its table.") var register: String
    @Option(help: "csv, xlsx or json (a record a line).", transform: exportFormat)
    var format = LedgerExport.Format.csv
    @Option(name: .shortAndLong, help: ArgumentHelp("A file in place of standard output.", valueName: "file"))
    var output: String?
    @Option(help: "Why personal values are needed in clear.") var purpose: String?
    @OptionGroup var bureau: BureauOptions

    func validate() throws {
        if format == .xlsx && output == nil { throw ValidationError("xlsx needs a file: -o FILE.xlsx") }
        guard purpose == nil else {
            throw ValidationError("personal values leave the bureau covered; --purpose is not built yet")
        }
    }

    func run() async throws {
        let open = try bureau.directory.open(database: bureau.chosenDatabase(), for: .writing)
        defer { open.store.close() }
        let work = try LedgerExport(register, of: open.store, as: bureau.actor)
        let query = try query(in: open.store)
        try await work.note(format, query)
        if format == .xlsx, let output { return try work.workbook(at: output, query) }
        let place = try output.map { try FilePlace($0) }
        try work.stream(format, query) { bytes in
            if let place { try place.write(bytes) } else { try Output.bytes(bytes) }
        }
        try place?.keep()
    }

    /// The records that whoever acts may take along.
    private func query(in store: Store) throws -> Query {
        guard let who = try bureau.official(in: store), let shape = store.holding.catalogue.shape(register) else {
            return Query()
        }
        if let refusal = May.refusal(of: .export, on: shape, to: who) { throw refusal }
        return Query([May.scope(of: .read, on: shape, for: who), May.scope(of: .export, on: shape, for: who)])
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
