import Declarations
import Ledger
import Sheets

/// What the cells of a row give, by the place of the field.
struct GivenValues: Sendable {
    private var values: [Given?] = []

    /// Nil for a field that no cell gives anything for.
    subscript(field: Int) -> Given? {
        get { field < values.count ? values[field] : nil }
        set {
            while values.count <= field { values.append(nil) }
            values[field] = newValue
        }
    }

    /// The given ones, in the order of the fields.
    func forEach(_ each: (Int, Given) throws -> Void) rethrows {
        for (field, value) in values.enumerated() {
            if let value { try each(field, value) }
        }
    }
}

/// One row of a ledger, read as far as it can be without the records. An object: it is handed on and never changed.
final class LedgerRow: Sendable {
    let sheet: String
    let number: Int
    let given: GivenValues
    let recordNumber: String
    let unit: String
    let state: String
    /// Cells that cannot be what they should.
    let faults: [ImportFault]
    /// By which the same row is known when it comes again.
    let key: String
    /// In which column of the sheet each field stands.
    let places: [Int: Int]

    init(_ read: SheetReader.Read, key: String, of sheet: SheetReader) {
        self.sheet = sheet.layout.sheetName
        number = read.row
        given = read.given
        recordNumber = read.number
        unit = read.unit
        state = read.state
        faults = read.faults
        self.key = key
        places = sheet.places
    }
}

/// Reads the rows of a ledger out of a file, in order: merged cells and “same as above” filled in, blank rows and rows
/// of totals left out.
struct LedgerReader {
    let shape: RegisterShape
    let source: SheetSource
    let name: String
    let layouts: [Layout]
    /// Opening stock is another record than the same row without that mark.
    let isOpening: Bool

    /// The layouts of every sheet that people see and that has the ledger's headings, and the names of the others.
    static func layouts(
        _ shape: RegisterShape, _ source: SheetSource, name: String
    ) throws -> (found: [Layout], others: [String]) {
        let file = try Sheets.open(source, name: name)
        var (found, others): ([Layout], [String]) = ([], [])
        for (index, sheet) in file.sheets.enumerated() where !sheet.isHidden {
            if let layout = try Layout.find(shape, in: file, sheet: index) {
                found.append(layout)
            } else {
                others.append(sheet.name)
            }
        }
        guard !found.isEmpty else { throw WrongTemplate(ledger: shape.title, headings: shape.fields.map(\.label.zh)) }
        return (found, others)
    }

    /// - Parameter each: takes a row; false ends the reading.
    func read(_ each: @escaping (LedgerRow) throws -> Bool) throws {
        let file = try Sheets.open(source, name: name)
        var seen = SeenDigests()
        for layout in layouts {
            let sheet = SheetReader(shape, layout)
            var goesOn = true
            try file.rows(of: layout.sheet) { row in
                guard row.number > layout.headingRow, let read = sheet.read(row) else { return true }
                goesOn = try each(keyed(read, sheet, &seen))
                return goesOn
            }
            if !goesOn { return }
        }
    }

    /// The same words twice in one file are two records.
    private func keyed(_ read: SheetReader.Read, _ sheet: SheetReader, _ seen: inout SeenDigests) -> LedgerRow {
        let head = [shape.table, isOpening ? "1" : "0", read.number, read.unit, read.state]
        let digest = Digest.of(head.joined(separator: SheetReader.Read.between).utf8 + read.words)
        return LedgerRow(read, key: "row:\(digest):\(seen.times(of: digest))", of: sheet)
    }
}

/// How often a file has said the same. By the first digits of the digest, which is told apart by them: should two that
/// differ ever begin alike, the second counts as said before, and its key is still its own.
private struct SeenDigests {
    private var times: [UInt64: Int32] = [:]

    mutating func times(of digest: String) -> Int32 {
        var beginning: UInt64 = 0
        for byte in digest.utf8.dropFirst(7).prefix(16) {
            beginning = beginning << 4 | UInt64(byte < 58 ? byte &- 48 : byte &- 87)
        }
        times[beginning, default: 0] += 1
        return times[beginning] ?? 1
    }
}
