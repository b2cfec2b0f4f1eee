import Declarations
import Sheets

extension LedgerImport {
    /// Writes the same file back, with a column that says what is wrong with each row. Mended, it can come again: every
    /// row keeps its number, and what was merged is filled in.
    public func writeFaults(_ outcome: ImportOutcome, to path: String) throws {
        let file = try Sheets.open(reader.source, name: reader.name)
        let book = try BookWriter(path: path)
        for layout in reader.layouts {
            let faults = Dictionary(grouping: outcome.faults.filter { $0.sheet == layout.sheetName }, by: \.row)
            let page = try FaultSheet(file, layout, reader.shape, faults)
            try page.write(to: book)
        }
        try book.close()
    }
}

/// One sheet of a file that goes back.
private final class FaultSheet {
    private let file: any SheetFile
    private let layout: Layout
    private let shape: RegisterShape
    private let faults: [Int: [ImportFault]]
    private let merges: HeadingMerges
    /// The column behind all others.
    private var place = 0
    private var above: [Int: Cell] = [:]

    init(_ file: any SheetFile, _ layout: Layout, _ shape: RegisterShape, _ faults: [Int: [ImportFault]]) throws {
        self.file = file
        self.layout = layout
        self.shape = shape
        self.faults = faults
        merges = HeadingMerges(try file.merges(of: layout.sheet), upTo: layout.headingRow)
        var width = 0
        try file.rows(of: layout.sheet) { row in
            width = max(width, row.cells.count)
            return true
        }
        place = layout.columns.first { $0.value == .faults }?.key ?? width
    }

    func write(to book: BookWriter) throws {
        let columns = (0...place).map { BookColumn("", form($0), width: $0 == self.place ? 60 : 14) }
        try book.begin(layout.sheetName, columns, heading: false)
        try file.rows(of: layout.sheet) { [self] row in
            var cells = (0..<place).map { filled(row, $0) }
            let wrong = faults[row.number] ?? []
            if row.number == layout.headingRow { cells.append(.text(ColumnWords.faults.zh)) }
            if !wrong.isEmpty {
                cells.append(
                    .text(String(wrong.map(\.answer.zh).joined(separator: ColumnWords.semicolon).prefix(5_000))))
            }
            book.skip(to: row.number)
            try book.add(cells, marked: Set(wrong.compactMap(\.column)))
            return true
        }
    }

    private func form(_ column: Int) -> BookColumn.Form {
        guard case .field(let index)? = layout.columns[column] else { return .text }
        return shape.fields[index].form
    }

    private func filled(_ row: SheetRow, _ column: Int) -> Cell {
        let cell = row[column]
        if row.number > layout.headingRow {
            guard let rows = layout.merge(in: column, at: row.number) else { return cell }
            if rows.lowerBound == row.number { above[column] = cell }
            return form(column) == .money || form(column) == .whole ? cell : above[column] ?? cell
        }
        guard cell.isBlank, row.number >= layout.headingRow - 1 else { return cell }
        let merge = merges.merge(in: row.number, over: column)
        guard let merge, merge.columns.count <= place / 2 else { return cell }
        return row[merge.columns.lowerBound]
    }
}
