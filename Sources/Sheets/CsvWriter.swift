import Declarations

/// Bytes of a file that spreadsheets open: commas, quotation marks where needed, a mark at the front that says UTF-8.
public struct CsvWriter: Sendable {
    public private(set) var bytes: [UInt8] = []

    /// - Parameter isFirst: whether the file begins here.
    public init(isFirst: Bool) {
        if isFirst { bytes = [0xEF, 0xBB, 0xBF] }
    }

    /// Adds a row. Numbers and days go out bare, so that a spreadsheet can count with them; text cannot become a
    /// formula.
    public mutating func add(_ cells: [Cell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            if case .text(let text) = cell { write(CsvText.harmless(text)) } else { write(CsvWriter.bare(cell)) }
        }
        bytes += [13, 10]
    }

    /// Takes what has been written out of memory.
    public mutating func taken() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    private static func bare(_ cell: Cell) -> String {
        guard case .moment(let moment) = cell else { return cell.text }
        return moment.byMinute
    }

    private mutating func write(_ cell: String) {
        guard cell.utf8.contains(where: { [UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13].contains($0) }) else {
            bytes.append(contentsOf: cell.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
