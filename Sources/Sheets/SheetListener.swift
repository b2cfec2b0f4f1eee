import Declarations

/// Reads the rows of a sheet and gives each on as soon as it ends.
final class SheetListener: XmlListener {
    /// What a cell's value is written as.
    private enum Kind { case number, shared, plain, inline, flag, error, date }

    private let strings: SharedStrings
    private let formats: [NumberFormat]
    private let epoch1904: Bool
    private let each: (SheetRow) throws -> Bool

    private var cells: [Cell] = []
    private var row = 0
    private var column = -1
    private var kind = Kind.number
    private var style = 0
    private var text: [UInt8] = []
    private var isInText = false
    private var phonetic = 0
    private var hasValue = false
    private(set) var stopped = false

    init(
        _ strings: SharedStrings, _ formats: [NumberFormat], epoch1904: Bool,
        _ each: @escaping (SheetRow) throws -> Bool
    ) {
        self.strings = strings
        self.formats = formats
        self.epoch1904 = epoch1904
        self.each = each
    }

    override var isDone: Bool { stopped }

    override func begins(_ name: Name, _ attributes: Attributes) throws {
        switch UInt8(bitPattern: name[0]) {
        case UInt8(ascii: "c") where name[1] == 0: try beginCell(attributes)
        case UInt8(ascii: "v") where name[1] == 0: isInText = true
        case UInt8(ascii: "t") where name[1] == 0: isInText = phonetic == 0
        case UInt8(ascii: "r") where XmlListener.is(name, "row"): try beginRow(attributes)
        case UInt8(ascii: "r") where XmlListener.is(name, "rPh"): phonetic += 1
        default: break
        }
    }

    override func ends(_ name: Name) throws {
        switch UInt8(bitPattern: name[0]) {
        case UInt8(ascii: "c") where name[1] == 0: endCell()
        case UInt8(ascii: "v") where name[1] == 0, UInt8(ascii: "t") where name[1] == 0: isInText = false
        case UInt8(ascii: "r") where XmlListener.is(name, "row"): try endRow()
        case UInt8(ascii: "r") where XmlListener.is(name, "rPh"): phonetic -= 1
        case UInt8(ascii: "s") where XmlListener.is(name, "sheetData"): stopped = true
        default: break
        }
    }

    override func says(_ piece: UnsafeBufferPointer<UInt8>) throws {
        guard isInText else { return }
        hasValue = true
        guard text.count + piece.count <= Limits.cellBytes else { throw CellTooLong(row: row) }
        text.append(contentsOf: piece)
    }

    private func beginRow(_ attributes: Attributes) throws {
        let given = XmlListener.attribute("r", attributes).flatMap { Int($0) }
        row = given ?? row + 1
        column = -1
        guard (1...Limits.sheetRows).contains(row) else { throw SheetTooLong() }
    }

    private func beginCell(_ attributes: Attributes) throws {
        (kind, style, hasValue) = (.number, 0, false)
        column += 1
        text.removeAll(keepingCapacity: true)
        var index = 0
        while let name = attributes[index], let value = attributes[index + 1] {
            index += 2
            guard name[1] == 0 else { continue }
            switch UInt8(bitPattern: name[0]) {
            case UInt8(ascii: "r"): column = SheetListener.column(value) ?? column
            case UInt8(ascii: "s"): style = SheetListener.number(value)
            case UInt8(ascii: "t"): kind = SheetListener.kind(value)
            default: break
            }
        }
    }

    private func endCell() {
        guard hasValue, column >= 0 else { return }
        let cell = value
        if case .empty = cell { return }
        if column >= Limits.sheetColumns { return cells = Array(repeating: .empty, count: Limits.sheetColumns + 1) }
        while cells.count < column { cells.append(.empty) }
        if cells.count == column { cells.append(cell) } else { cells[column] = cell }
    }

    private func endRow() throws {
        defer { cells.removeAll(keepingCapacity: true) }
        guard cells.count <= Limits.sheetColumns else { throw SheetTooWide(row: row) }
        guard !stopped, !cells.isEmpty else { return }
        if try !each(SheetRow(number: row, cells: cells)) { stopped = true }
    }

    private var value: Cell {
        switch kind {
        case .shared:
            let index = Int(String(decoding: text, as: UTF8.self)) ?? -1
            guard let found = strings[index] else { return .error("#REF!") }
            return found.isEmpty ? .empty : .text(found)
        case .inline, .plain:
            let found = EscapedText.decoded(text[...])
            return found.isEmpty ? .empty : .text(found)
        case .flag: return .flag(text.first == UInt8(ascii: "1"))
        case .error: return .error(String(decoding: text, as: UTF8.self))
        case .date: return isoDay
        case .number: return number
        }
    }

    private var number: Cell {
        let digits = String(decoding: text, as: UTF8.self)
        guard !digits.isEmpty else { return .empty }
        guard formats.indices.contains(style) else { return .number(digits) }
        return formats[style].cell(digits, epoch1904: epoch1904)
    }

    /// A day as text of the standard's own form.
    private var isoDay: Cell {
        let written = String(decoding: text, as: UTF8.self)
        if let day = Day(written) { return .day(day) }
        return Moment(written.replacing("Z", with: "")).map { .moment($0) } ?? .text(written)
    }

    /// The column of a reference such as AB12; one beyond any spreadsheet counts as too far right.
    private static func column(_ reference: UnsafePointer<CChar>) -> Int? {
        var (place, column) = (0, 0)
        while case let letter = UInt8(bitPattern: reference[place]), (65...90).contains(letter), place < 6 {
            column = column * 26 + Int(letter - 64)
            place += 1
        }
        return place == 0 ? nil : column - 1
    }

    private static func number(_ text: UnsafePointer<CChar>) -> Int {
        var (place, value) = (0, 0)
        while case let digit = UInt8(bitPattern: text[place]), (48...57).contains(digit), place < 9 {
            value = value * 10 + Int(digit - 48)
            place += 1
        }
        return value
    }

    private static func kind(_ text: UnsafePointer<CChar>) -> Kind {
        switch UInt8(bitPattern: text[0]) {
        case UInt8(ascii: "s"): text[1] == 0 ? .shared : .plain
        case UInt8(ascii: "i"): .inline
        case UInt8(ascii: "b"): .flag
        case UInt8(ascii: "e"): .error
        case UInt8(ascii: "d"): .date
        default: .number
        }
    }
}

/// The merged cells of a sheet, which stand behind its rows.
final class MergesListener: XmlListener {
    private(set) var merges: [MergedCells] = []

    override func begins(_ name: Name, _ attributes: Attributes) throws {
        guard XmlListener.is(name, "mergeCell"), let range = XmlListener.attribute("ref", attributes) else { return }
        let corners = range.split(separator: ":").compactMap { MergesListener.corner($0) }
        guard corners.count == 2, corners[0].row <= corners[1].row, corners[0].column <= corners[1].column else {
            return
        }
        guard merges.count < Limits.mergedCells else { throw SheetDamaged(part: "mergeCells") }
        merges.append(
            MergedCells(rows: corners[0].row...corners[1].row, columns: corners[0].column...corners[1].column))
    }

    private static func corner(_ text: Substring) -> (row: Int, column: Int)? {
        let letters = text.utf8.prefix { (65...90).contains($0) }
        guard (1...3).contains(letters.count), let row = Int(text.dropFirst(letters.count)), row > 0 else { return nil }
        return (row, letters.reduce(0) { $0 * 26 + Int($1 - 64) } - 1)
    }
}
