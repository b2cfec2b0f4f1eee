import Declarations
import Sheets

/// Where in a sheet a register's ledger stands: its heading and which column is which.
struct Layout: Sendable {
    let sheet: Int
    let sheetName: String
    /// The last row of the heading.
    let headingRow: Int
    /// What each column of the sheet stands for.
    let columns: [Int: Column]
    let tenThousands: Set<Int>
    /// Headings that nobody knows.
    let unknown: [String]
    /// Cells that are merged over several rows, by column, below the heading, in the order of their rows.
    private let merged: [Int: [ClosedRange<Int>]]

    /// The heading of a field, by its place among the fields.
    var headings: [Column: Int] { Dictionary(columns.map { ($1, $0) }, uniquingKeysWith: min) }

    /// How far down a heading may stand.
    private static let searched = 30

    /// Finds the heading of a sheet; nil where no row looks like one.
    static func find(_ shape: RegisterShape, in file: any SheetFile, sheet: Int) throws -> Layout? {
        var rows: [SheetRow] = []
        try file.rows(of: sheet) { row in
            if row.number <= searched { rows.append(row) }
            return row.number < searched
        }
        let all = try file.merges(of: sheet)
        let merges = HeadingMerges(all, upTo: searched + 1)
        let headings = Headings(shape)
        var best: (score: Int, reading: HeadingReading)?
        for (index, row) in rows.enumerated() {
            let next = index + 1 < rows.count && rows[index + 1].number == row.number + 1 ? rows[index + 1] : nil
            for under in [nil, next] {
                let reading = HeadingReading(row, under: under, merges, headings)
                let score = reading.fields
                if score > best?.score ?? 0 { best = (score, reading) }
            }
        }
        guard let best, best.score >= min(2, shape.fields.count) else { return nil }
        if let twice = best.reading.twice { throw HeadingTwice(sheet: file.sheets[sheet].name, heading: twice) }
        return Layout(sheet, file.sheets[sheet].name, best.reading, all)
    }

    private init(_ sheet: Int, _ name: String, _ reading: HeadingReading, _ merges: [MergedCells]) {
        self.sheet = sheet
        sheetName = name
        headingRow = reading.last
        columns = reading.columns
        tenThousands = reading.tenThousands
        unknown = reading.unknown
        var merged: [Int: [ClosedRange<Int>]] = [:]
        for merge in merges where merge.rows.count > 1 && merge.rows.lowerBound > reading.last {
            merged[merge.columns.lowerBound, default: []].append(merge.rows)
        }
        self.merged = merged.mapValues { $0.sorted { $0.lowerBound < $1.lowerBound } }
    }

    /// The rows of the merged cells in which a row stands in a column. By halves: a sheet may have a hundred thousand.
    func merge(in column: Int, at row: Int) -> ClosedRange<Int>? {
        guard let runs = merged[column] else { return nil }
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].lowerBound <= row { low = middle + 1 } else { high = middle }
        }
        guard low > 0, runs[low - 1].contains(row) else { return nil }
        return runs[low - 1]
    }
}

/// The merged cells of the rows among which a heading stands, by their first row.
struct HeadingMerges {
    private let merges: [Int: [MergedCells]]

    init(_ all: [MergedCells], upTo row: Int) {
        merges = Dictionary(grouping: all.filter { $0.rows.lowerBound <= row }, by: \.rows.lowerBound)
            .mapValues { Array($0.prefix(Limits.sheetColumns)) }
    }

    /// The merged cells that begin in a row and reach over a column.
    func merge(in row: Int, over column: Int) -> MergedCells? {
        merges[row]?.first { $0.columns.contains(column) }
    }
}

/// One or two rows read as a heading.
struct HeadingReading {
    let last: Int
    private(set) var columns: [Int: Column] = [:]
    private(set) var tenThousands: Set<Int> = []
    private(set) var unknown: [String] = []
    private(set) var twice: String?

    /// How many fields it names.
    var fields: Int {
        columns.values.reduce(0) { count, column in
            if case .field = column { count + 1 } else { count }
        }
    }

    init(_ row: SheetRow, under: SheetRow?, _ merges: HeadingMerges, _ headings: Headings) {
        last = under?.number ?? row.number
        var seen: Set<Column> = []
        for index in 0..<max(row.cells.count, under?.cells.count ?? 0) {
            let upper = HeadingReading.text(row, index, merges)
            let lower = under.map { HeadingReading.text($0, index, merges) } ?? ""
            let names = lower.isEmpty || lower == upper ? [upper] : [upper + lower, lower]
            let found = names.lazy.map { Heading($0) }.compactMap { heading in
                headings.column(heading).map { (heading, $0) }
            }.first
            guard let (heading, column) = found else {
                if let name = names.last, !name.isEmpty { unknown.append(name) }
                continue
            }
            if !seen.insert(column).inserted, column != .sequence { twice = names.last }
            columns[index] = column
            if heading.isTenThousands { tenThousands.insert(index) }
        }
    }

    /// The text at a place; of merged cells the first one's, over columns and rows.
    private static func text(_ row: SheetRow, _ column: Int, _ merges: HeadingMerges) -> String {
        let own = CellReader.trimmed(row[column].text)
        guard own.isEmpty, let merge = merges.merge(in: row.number, over: column) else { return own }
        return CellReader.trimmed(row[merge.columns.lowerBound].text)
    }
}
