import Declarations
import Sheets

/// Reads the rows of one sheet below its heading.
final class SheetReader {
    /// What a row came to.
    struct Read {
        let row: Int
        var given = GivenValues()
        var number = ""
        var unit = ""
        var state = ""
        var faults: [ImportFault] = []
        /// The cells' words, each behind what it is of, for the row's key.
        var words: [UInt8] = []

        /// What stands between two of a key's words.
        static let between = "\u{1F}"
    }

    let layout: Layout
    let shape: RegisterShape
    /// In which column of the sheet each field stands.
    let places: [Int: Int]
    private let readers: [Int: CellReader]
    private let order: [Lane]
    private var above: [Int: Cell] = [:]
    private var merged: [Int: (rows: ClosedRange<Int>, cell: Cell)] = [:]
    private var totals: Totals
    /// What cells of a field gave before, by the place of the field.
    private var known: [[Cell: Given]]
    private static let most = 1_000

    /// A column of the sheet that stands for something.
    private struct Lane {
        let place: Int
        let column: Column
        /// What stands before its words in a row's key.
        let before: [UInt8]

        init(_ place: Int, _ column: Column) {
            self.place = place
            self.column = column
            if case .field(let index) = column {
                before = Array("\(Read.between)field(\(index))=".utf8)
            } else {
                before = []
            }
        }
    }

    init(_ shape: RegisterShape, _ layout: Layout) {
        self.shape = shape
        self.layout = layout
        order = layout.columns.map { Lane($0, $1) }.sorted { $0.place < $1.place }
        known = Array(repeating: [:], count: shape.fields.count)
        var (readers, places) = ([Int: CellReader](), [Int: Int]())
        for (place, column) in layout.columns {
            guard case .field(let index) = column else { continue }
            places[index] = place
            let isTenThousands = layout.tenThousands.contains(place)
            readers[index] = CellReader(field: shape.fields[index], isTenThousands: isTenThousands)
        }
        self.readers = readers
        self.places = places
        totals = Totals(shape)
    }

    /// Nil for a row that is no record.
    func read(_ row: SheetRow) -> Read? {
        if let kind = Totals.kind(of: row) { return checked(kind, row) }
        let cells = order.map { filled(row, $0.place, $0.column) }
        let isBlank = zip(order, cells).allSatisfy { lane, cell in
            lane.column == .sequence || lane.column == .faults || cell.isBlank
        }
        guard !isBlank, !isExample(row) else { return nil }
        var read = Read(row: row.number)
        for (lane, cell) in zip(order, cells) {
            let text = CellReader.trimmed(cell.text)
            switch lane.column {
            case .field(let index):
                take(cell, index, lane.place, &read)
                read.words += lane.before
                read.words += text.utf8
            case .number: read.number = HalfWidth.of(text) == text ? text : HalfWidth.of(text)
            case .unit: read.unit = text
            case .state: read.state = text
            case .sequence, .faults: continue
            }
        }
        totals.add(read.given)
        return read
    }

    private func take(_ cell: Cell, _ index: Int, _ place: Int, _ read: inout Read) {
        guard let reader = readers[index] else { return }
        do {
            read.given[index] = try given(cell, index, reader)
        } catch let unfit as Unfit {
            read.faults.append(fault(reader.field, unfit, cell, place, read.row))
        } catch {
            read.faults.append(
                fault(reader.field, Unfit("format", Label("不可读", "cannot be read")), cell, place, read.row))
        }
    }

    /// What a cell gives; days, codes and counts come again and again.
    private func given(_ cell: Cell, _ index: Int, _ reader: CellReader) throws -> Given {
        switch reader.field.kind {
        case .text, .localCode, .reference: return try reader.read(cell)
        case .code, .codes, .day, .moment, .flag, .integer, .money: break
        }
        if let known = known[index][cell] { return known }
        let given = try reader.read(cell)
        if known[index].count == SheetReader.most { known[index] = [:] }
        known[index][cell] = given
        return given
    }

    private func fault(_ field: FieldShape, _ unfit: Unfit, _ cell: Cell, _ place: Int, _ row: Int) -> ImportFault {
        let shown = field.isPersonal ? nil : String(cell.text.prefix(40))
        let words = ColumnWords.quoted(shown)
        return ImportFault(
            sheet: layout.sheetName, row: row, heading: field.label.zh, place: "\(SheetColumn.name(place))\(row)",
            value: shown, rule: unfit.rule,
            answer: Label(
                "\(field.label.zh)：\(words)\(unfit.why.zh)",
                "\(field.label.en): \(shown.map { $0 + " " } ?? "")\(unfit.why.en)"),
            isPersonal: field.isPersonal, column: place)
    }

    /// The cell of a place: that of the merged ones above it, or the one above where the cell says so.
    private func filled(_ row: SheetRow, _ place: Int, _ column: Column) -> Cell {
        var cell = row[place]
        if let rows = layout.merge(in: place, at: row.number), !counts(column) {
            if row.number == rows.lowerBound { merged[place] = (rows, cell) }
            if let kept = merged[place], kept.rows == rows { cell = kept.cell }
        }
        if case .text(let text) = cell, ColumnWords.isDitto(text) {
            cell = above[place] ?? cell
        }
        above[place] = cell
        return cell
    }

    /// Amounts and counts over several rows belong to the first: repeated they would be counted twice.
    private func counts(_ column: Column) -> Bool {
        guard case .field(let index) = column else { return false }
        return shape.fields[index].kind == .money || shape.fields[index].kind == .integer
    }

    private func isExample(_ row: SheetRow) -> Bool {
        guard let place = order.first(where: { $0.column == .sequence })?.place else { return false }
        let text = CellReader.trimmed(row[place].text)
        return text == ColumnWords.example.zh || text == ColumnWords.example.en
    }

    /// A row of totals is no record; a total that does not come out is a fault.
    private func checked(_ kind: Totals.Kind, _ row: SheetRow) -> Read? {
        var read = Read(row: row.number)
        for (index, reader) in readers.sorted(by: { $0.key < $1.key }) where counts(.field(index)) {
            guard let place = places[index], !row[place].isBlank,
                let given = try? reader.read(row[place]), case .value(.integer(let stated)) = given,
                case let sum = totals.sum(index, kind), stated != sum
            else { continue }
            let (told, counted) = (Totals.shown(stated, reader.field), Totals.shown(sum, reader.field))
            let why = Label("合计为 \(told)，各行相加为 \(counted)", "says \(told); the rows add up to \(counted)")
            read.faults.append(fault(reader.field, Unfit("total", why), row[place], place, row.number))
        }
        totals.end(kind)
        return read.faults.isEmpty ? nil : read
    }
}

/// What the counting columns add up to.
struct Totals {
    /// Of the rows since the last subtotal, or of all.
    enum Kind { case subtotal, grand }

    private var part: [Int: Int64] = [:]
    private var all: [Int: Int64] = [:]
    private let counting: [Int]

    init(_ shape: RegisterShape) {
        counting = shape.fields.indices.filter { shape.fields[$0].kind == .money || shape.fields[$0].kind == .integer }
    }

    /// Whether a row is one of totals: its first words say so.
    static func kind(of row: SheetRow) -> Kind? {
        guard let first = row.cells.prefix(4).first(where: { !$0.isBlank }), case .text(let text) = first else {
            return nil
        }
        guard mayBegin(text) else { return nil }
        let word = Heading(text).plain
        if ColumnWords.grandTotal.contains(word) { return .grand }
        return ColumnWords.subtotal.contains(word) ? .subtotal : nil
    }

    /// Most first words are those of no total, as their first character or their length says.
    private static func mayBegin(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, text.utf8.count >= shortest else { return false }
        switch first.value {
        case 0x4E00...0x9FFF: return beginnings.contains(first)
        case 0x30...0x39: return false
        case 0x41...0x5A, 0x61...0x7A: return Unicode.Scalar(first.value | 0x20).map(beginnings.contains) ?? false
        default: return true
        }
    }

    private static let words = ColumnWords.grandTotal.union(ColumnWords.subtotal)
    private static let shortest = words.map(\.utf8.count).min() ?? 0

    private static let beginnings = Set(words.compactMap(\.unicodeScalars.first))

    mutating func add(_ given: GivenValues) {
        for index in counting {
            guard case .value(.integer(let value))? = given[index] else { continue }
            part[index, default: 0] &+= value
            all[index, default: 0] &+= value
        }
    }

    func sum(_ index: Int, _ kind: Kind) -> Int64 { (kind == .grand ? all : part)[index] ?? 0 }

    mutating func end(_ kind: Kind) { part = [:] }

    static func shown(_ value: Int64, _ field: FieldShape) -> String {
        field.kind == .money ? Money(fen: value).description : String(value)
    }
}
