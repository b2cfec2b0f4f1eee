import Declarations
import Ledger
import Sheets

/// A file that a register's records go into, a page at a time.
public final class LedgerFile {
    enum Place {
        case csv(([UInt8]) throws -> Void)
        /// A line of JSON for each record.
        case lines(([UInt8]) throws -> Void)
        case book(String)
    }

    private let place: Place
    private let book: BookWriter?
    private var csv = CsvWriter(isFirst: true)
    private var cells: RecordCells

    init(_ shape: RegisterShape, _ language: Language, _ place: Place) throws {
        self.place = place
        cells = RecordCells(shape, language)
        if case .book(let path) = place { book = try BookWriter(path: path) } else { book = nil }
        try book?.begin(shape.title[language], cells.columns)
        if case .csv = place { csv.add(cells.columns.map { .text($0.heading) }) }
    }

    func add(_ records: [Record], _ reading: Reading, _ catalogue: Catalogue) throws {
        if case .lines(let take) = place { return try take(records.flatMap { Array(($0.exported.line + "\n").utf8) }) }
        try cells.learn(records, reading, catalogue)
        for record in records {
            if let book { try book.add(cells.row(record)) } else { csv.add(cells.row(record)) }
        }
        if case .csv(let take) = place { try take(csv.taken()) }
    }

    func close() throws { try book?.close() }
}
