import Declarations
import Sheets

/// What a cell gives for a field, before the register is asked.
enum Given: Sendable, Hashable {
    case value(Datum)
    /// Words that name a record or one of the bureau's own codes.
    case words(String)
    /// A covered value: it stays as it is.
    case covered
}

/// What a cell cannot be, and by which rule.
struct Unfit: Error, Hashable {
    let rule: String
    let why: Label

    init(_ rule: String, _ why: Label) {
        self.rule = rule
        self.why = why
    }
}

/// Reads cells as bureaus write them.
struct CellReader: Sendable {
    let field: FieldShape
    /// The heading says that amounts are in ten thousands.
    let isTenThousands: Bool

    func read(_ cell: Cell) throws -> Given {
        if case .error(let text) = cell { throw Unfit("format", Label("公式出错 \(text)", "is a broken formula")) }
        let text = CellReader.trimmed(cell.text)
        if text.isEmpty || isNothing(text) { return .value(empty) }
        if field.isPersonal || isReference, text.utf8.contains(CellReader.star) { return .covered }
        switch field.kind {
        case .text: return .value(.text(try plain(cell, text)))
        case .localCode, .reference: return .words(try plain(cell, text))
        case .code(let table): return .value(.text(try code(text, table)))
        case .codes(let table): return .value(.text(try codes(text, table)))
        case .day: return .value(try WrittenDay(cell).day.datum)
        case .moment: return .value(try WrittenDay(cell).moment.datum)
        case .flag: return .value(try flag(text))
        case .integer: return .value(.integer(try WrittenNumber.whole(text, unit: field.unit)))
        case .money: return .value(.integer(try WrittenNumber.fen(text, isTenThousands: isTenThousands)))
        }
    }

    private static let star = UInt8(ascii: "*")

    private var isReference: Bool {
        if case .reference = field.kind { return true }
        return false
    }

    /// Several codes are never null: none chosen is an empty list.
    private var empty: Datum {
        if case .codes = field.kind { return .text("") }
        return .null
    }

    private func isNothing(_ text: String) -> Bool {
        guard ColumnWords.mayBeMark(text) else { return false }
        if ColumnWords.nothing.contains(text) { return true }
        guard field.isOptional, ColumnWords.none.contains(text.lowercased()) else { return false }
        return field.kind != .text && field.kind != .flag
    }

    /// Text as it is; a number that a spreadsheet has rounded is no longer what was typed.
    private func plain(_ cell: Cell, _ text: String) throws -> String {
        let half = HalfWidth.of(text)
        if case .number = cell { return try CellReader.digits(text) }
        let isNumber = field.mask == .identity || field.mask == .phone
        guard isNumber else { return text }
        if half.lowercased().contains("e+") { return try CellReader.digits(half) }
        return half.filter { !$0.isWhitespace }
    }

    /// The digits of a number cell, whole ones without a decimal point.
    private static func digits(_ text: String) throws -> String {
        guard let value = Double(text) else { return text }
        guard value.magnitude < 1e15 else {
            throw Unfit(
                "spoiled",
                Label(
                    "已被表格软件变成 \(text)，后几位已丢失，请把该列设为文本后重新填写",
                    "was made \(text) by a spreadsheet and lost its last digits: format the column as text, type anew"))
        }
        return value == value.rounded() ? String(Int64(value)) : text
    }

    private func code(_ text: String, _ table: CodeTable) throws -> String {
        func names(_ line: Code) -> [String] {
            [line.code, line.label.zh, line.label.en] + (line.external.map { [$0] } ?? [])
        }
        // Most are written as in the list; only what is not is unfolded.
        if let line = table.codes.first(where: { names($0).contains(text) }) { return line.code }
        let wanted = Heading(text).plain
        let meant = table.codes.first { names($0).contains { Heading($0).plain == wanted } }
        if let meant, !wanted.isEmpty { return meant.code }
        let some = table.codes.prefix(12)
        throw Unfit(
            "code",
            Label(
                "不在代码表中，可填：\(some.map(\.label.zh).joined(separator: "、"))",
                "is not in the list: \(some.map(\.label.en).joined(separator: ", "))"))
    }

    /// Kept in the order of the list.
    private func codes(_ text: String, _ table: CodeTable) throws -> String {
        let parts = text.split(whereSeparator: { ColumnWords.separators.contains($0) })
        let chosen = try Set(parts.map { try code(CellReader.trimmed(String($0)), table) })
        return table.codes.map(\.code).filter(chosen.contains).joined(separator: ",")
    }

    private func flag(_ text: String) throws -> Datum {
        let low = HalfWidth.of(text).lowercased()
        if ColumnWords.affirmed.contains(low) { return .integer(1) }
        if ColumnWords.denied.contains(low) { return .integer(0) }
        throw Unfit("format", Label("应填是或否", "is neither yes nor no"))
    }

    static func trimmed(_ text: String) -> String {
        if isTrimmed(text) { return text }
        var rest = text[...]
        while let first = rest.first, first.isWhitespace || first == "\u{FEFF}" { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }

    /// Whether a text surely has nothing around it that would be trimmed.
    static func isTrimmed(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last else { return true }
        return isUsual(first) && isUsual(last)
    }

    /// Letters, digits and Chinese characters: nothing to be trimmed, and nothing that is part of what stands before.
    private static func isUsual(_ scalar: Unicode.Scalar) -> Bool {
        (0x21...0x7E).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
    }
}
