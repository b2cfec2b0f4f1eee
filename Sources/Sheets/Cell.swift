public import Declarations

/// What stands in a cell of a spreadsheet.
public enum Cell: Sendable, Hashable {
    case empty
    case text(String)
    /// A number in the digits in which the file has it: 5200.5, 3.20404E+17.
    case number(String)
    /// A number that the sheet shows as a day, or as a day with a time.
    case day(Day)
    case moment(Moment)
    case flag(Bool)
    /// What a formula came to when it came to nothing: #N/A, #REF!.
    case error(String)

    /// As somebody reads it.
    public var text: String {
        switch self {
        case .empty: ""
        case .text(let text), .error(let text), .number(let text): text
        case .day(let day): day.description
        case .moment(let moment): moment.description
        case .flag(let flag): flag ? "TRUE" : "FALSE"
        }
    }

    /// Whether nothing can be read in it.
    public var isBlank: Bool {
        switch self {
        case .empty: true
        case .text(let text): text.isBlank
        default: false
        }
    }
}

/// One row of a sheet that holds something.
public struct SheetRow: Sendable, Hashable {
    /// As the spreadsheet counts it, from 1.
    public let number: Int
    /// From the first column to the last that holds something.
    public var cells: [Cell]

    public init(number: Int, cells: [Cell]) {
        self.number = number
        self.cells = cells
    }

    /// What stands in a column, counted from 0.
    public subscript(column: Int) -> Cell { column < cells.count ? cells[column] : .empty }

    public var isBlank: Bool { cells.allSatisfy(\.isBlank) }
}

/// Cells that were merged into one: only the first holds something. Rows count from 1, columns from 0.
public struct MergedCells: Sendable, Hashable {
    public let rows: ClosedRange<Int>
    public let columns: ClosedRange<Int>

    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }
}

/// A column as a spreadsheet names it.
public enum SheetColumn {
    /// A, B … Z, AA.
    public static func name(_ index: Int) -> String {
        var (rest, name) = (index + 1, "")
        while rest > 0 {
            name = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + name
            rest = (rest - 1) / 26
        }
        return name
    }
}
