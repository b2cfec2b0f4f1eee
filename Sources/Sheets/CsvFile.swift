import Declarations

/// A csv, read line by line in little memory. Commas, tabs or semicolons; UTF-8, GB18030 or UTF-16.
final class CsvFile: SheetFile {
    let sheets: [SheetFacts]
    private let bytes: ByteSource
    private let encoding: CsvEncoding
    private let skip: Int

    init(_ bytes: ByteSource, name: String) throws {
        self.bytes = bytes
        (encoding, skip) = try CsvEncoding.of(bytes)
        sheets = [SheetFacts(name: String(name.split(separator: "/").last ?? ""), isHidden: false)]
    }

    func merges(of sheet: Int) throws -> [MergedCells] { [] }

    func rows(of sheet: Int, _ each: @escaping (SheetRow) throws -> Bool) throws {
        bytes.rewind()
        _ = try bytes.next(skip)
        let converter = encoding == .utf8 ? nil : try CsvConverter(encoding)
        var parser = CsvParser()
        while case let piece = try bytes.next(1 << 16), !piece.isEmpty {
            guard let text = converter == nil ? piece : converter?.take(piece) else {
                throw CsvUnreadable(line: parser.line)
            }
            if try !parser.take(text, each) { return }
        }
        guard converter?.isWhole ?? true else { throw CsvUnreadable(line: parser.line) }
        try parser.end(each)
    }
}

/// Cuts UTF-8 into rows and cells (RFC 4180), a piece at a time.
struct CsvParser {
    private enum State { case start, plain, quoted, closing }

    private var state = State.start
    private var separator: UInt8 = 0
    private var field: [UInt8] = []
    private var cells: [Cell] = []
    private var row = 1
    /// A carriage return has just ended a row; a line feed behind it belongs to it.
    private var isAfterReturn = false
    private var opened = 1
    /// Where in the file the reading stands, for faults.
    private(set) var line = 1

    /// - Returns: whether to go on.
    mutating func take(_ bytes: [UInt8], _ each: (SheetRow) throws -> Bool) throws -> Bool {
        if separator == 0, !bytes.isEmpty { separator = CsvParser.separator(of: bytes) }
        for byte in bytes {
            if byte == 10 || byte == 13 && state != .quoted {
                if byte == 10 { line += 1 }
                if byte == 10 && isAfterReturn && state == .start {
                    isAfterReturn = false
                    continue
                }
            }
            isAfterReturn = byte == 13
            if try !step(byte, each) { return false }
        }
        return true
    }

    mutating func end(_ each: (SheetRow) throws -> Bool) throws {
        guard state != .quoted else { throw CsvUnclosed(line: opened) }
        if state != .start || !cells.isEmpty { _ = try endRow(each) }
    }

    private mutating func step(_ byte: UInt8, _ each: (SheetRow) throws -> Bool) throws -> Bool {
        switch (state, byte) {
        case (.quoted, UInt8(ascii: "\"")): state = .closing
        case (.quoted, _): try add(byte)
        case (.closing, UInt8(ascii: "\"")):
            state = .quoted
            try add(byte)
        case (.start, UInt8(ascii: "\"")):
            state = .quoted
            opened = line
        case (_, separator): try endCell()
        case (_, 10), (_, 13): return try endRow(each)
        default:
            state = .plain
            try add(byte)
        }
        return true
    }

    private mutating func add(_ byte: UInt8) throws {
        guard byte != 0 else { throw CsvBinary() }
        guard field.count < Limits.cellBytes else { throw CellTooLong(row: row) }
        field.append(byte)
    }

    private mutating func endCell() throws {
        guard cells.count < Limits.sheetColumns else { throw SheetTooWide(row: row) }
        guard let text = String(validating: field, as: UTF8.self) else { throw CsvUnreadable(line: line) }
        cells.append(text.isEmpty ? .empty : .text(CsvText.bare(text)))
        field.removeAll(keepingCapacity: true)
        state = .start
    }

    private mutating func endRow(_ each: (SheetRow) throws -> Bool) throws -> Bool {
        try endCell()
        defer {
            cells.removeAll(keepingCapacity: true)
            row += 1
        }
        guard row <= Limits.sheetRows else { throw SheetTooLong() }
        while cells.last == .empty { cells.removeLast() }
        return cells.isEmpty ? true : try each(SheetRow(number: row, cells: cells))
    }

    /// What the first line has most of outside quotation marks.
    private static func separator(of bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, byte == 10 || byte == 13, !counts.isEmpty { break }
            if !isQuoted, [44, 9, 59].contains(byte) { counts[byte, default: 0] += 1 }
        }
        return counts.max { $0.value < $1.value || $0.value == $1.value && $0.key < $1.key }?.key ?? 44
    }
}

/// Text in a csv that a spreadsheet would run as a formula stands behind an apostrophe, which is no part of it.
public enum CsvText {
    private static let dangerous = "=+-@\t\r\n".unicodeScalars

    /// The text as it may stand in a csv.
    public static func harmless(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, dangerous.contains(first) else { return text }
        return "'" + text
    }

    /// The text as it was before `harmless`.
    static func bare(_ text: String) -> String {
        guard text.hasPrefix("'"), let second = text.unicodeScalars.dropFirst().first, dangerous.contains(second)
        else { return text }
        return String(text.dropFirst())
    }
}
