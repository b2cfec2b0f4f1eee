public import Declarations
import Sheets

/// Rows that somebody typed into a grid or pasted from a spreadsheet, in the order of the grid's columns.
public struct GridRows: Sendable {
    public let shape: RegisterShape
    public let columns: [FieldShape]
    public let rows: [[String]]
    /// Headings of what was pasted that the grid has no column for.
    public let unknown: [String]

    /// Reads text as a spreadsheet puts it on the clipboard: tabs between cells, a line a row. A heading of its own is
    /// followed and left out.
    public init(_ text: String, _ shape: RegisterShape, _ columns: [FieldShape]) throws {
        guard text.utf8.count <= Limits.gridBytes else { throw GridTooLong() }
        self.shape = shape
        self.columns = columns
        let source = SheetSource.bytes(Array((GridRows.lead + text).utf8))
        let file = try Sheets.open(source, name: GridRows.name)
        let layout = try Layout.find(shape, in: file, sheet: 0).flatMap { $0.headingRow <= 3 ? $0 : nil }
        let last = layout?.headingRow ?? 1
        if layout?.columns.values.contains(.number) == true { throw GridHasNumbers() }
        let places: [Int?] = columns.enumerated().map { index, field in
            layout.map { layout in shape.index(field.column).flatMap { layout.headings[.field($0)] } } ?? index
        }
        var rows: [[String]] = []
        try file.rows(of: 0) { row in
            guard row.number > last else { return true }
            let number = row.number - last
            guard number <= Limits.gridRows else { throw GridTooLong() }
            if layout == nil, row.cells.count > columns.count {
                throw GridTooWide(row: number, most: columns.count)
            }
            while rows.count < number - 1 { rows.append([]) }
            rows.append(places.map { place in place.map { row[$0].text } ?? "" })
            return true
        }
        self.rows = rows
        let taken = Set(places.compactMap { $0 })
        unknown = (layout?.unknown ?? []) + (layout.map { GridRows.needless($0, taken, shape) } ?? [])
    }

    /// Columns of the register that a new record does not have yet.
    private static func needless(_ layout: Layout, _ taken: Set<Int>, _ shape: RegisterShape) -> [String] {
        layout.columns.sorted { $0.key < $1.key }.compactMap { place, column in
            guard !taken.contains(place) else { return nil }
            switch column {
            case .field(let index): return shape.fields[index].label.zh
            case .unit: return ColumnWords.unit.zh
            case .state: return ColumnWords.state.zh
            case .number, .sequence, .faults: return nil
            }
        }
    }

    static let name = "grid.csv"
    /// A blank first line, by which the reader knows that tabs part the cells, whatever stands in them.
    private static let lead = String(repeating: "\t", count: 40) + "\n"

    /// The rows as a spreadsheet would take them.
    public var text: String { rows.map { GridRows.line($0) }.joined(separator: "\n") }

    /// The same as a ledger, whose first row is the heading.
    var source: SheetSource {
        let headings = Headings(shape)
        let heading = columns.map { field in
            shape.index(field.column).map { headings.heading(.field($0), .zh) } ?? field.label.zh
        }
        return .bytes(Array((GridRows.lead + GridRows.line(heading) + "\n" + text + "\n").utf8))
    }

    /// In which column of the grid a fault stands.
    public func column(of fault: ImportFault) -> Int? { fault.column }
    /// In which row of it, counted from 0.
    public func row(of fault: ImportFault) -> Int { fault.row - 3 }

    private static func line(_ cells: [String]) -> String { cells.map(quoted).joined(separator: "\t") }

    private static func quoted(_ cell: String) -> String {
        let isPlain = !cell.contains { "\"\t\n\r\r\n".contains($0) } && !cell.hasPrefix("'")
        return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}

/// More rows than are entered at once.
public struct GridTooLong: Problem, Hashable {
    public var status: Int { 422 }
    public var answer: Label {
        Label(
            "一次最多 \(Limits.gridRows) 行；更多的请存成文件导入",
            "At most \(Limits.gridRows) rows at once; bring in more as a file")
    }
}

/// A row has more cells than the grid has columns.
public struct GridTooWide: Problem, Hashable {
    let row: Int
    let most: Int
    public var status: Int { 422 }
    public var answer: Label {
        Label(
            "第 \(row) 行超过 \(most) 列；请按表格的列粘贴，或连同表头一起粘贴",
            "Row \(row) has more than \(most) columns: paste by the grid's columns, or with a heading")
    }
}

/// What was pasted names records that are there.
public struct GridHasNumbers: Problem, Hashable {
    public var status: Int { 422 }
    public var answer: Label {
        Label("表格只登记新记录；带编号的行请用导入更正", "A grid records what is new; rows with numbers are brought in as a file")
    }
}
