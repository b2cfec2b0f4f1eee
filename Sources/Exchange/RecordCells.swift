import Declarations
import Ledger
import Sheets

/// The records of a register as rows of a file: every field in a column of its own kind, names for references.
struct RecordCells {
    let shape: RegisterShape
    let language: Language
    private var names: [String: [Int64: String]] = [:]
    private var codes: [String: [String: String]] = [:]

    init(_ shape: RegisterShape, _ language: Language) {
        self.shape = shape
        self.language = language
    }

    var columns: [BookColumn] {
        let headings = Headings(shape)
        let before: [Column] = [.number, .unit]
        let after: [Column] = shape.steps.isEmpty ? [] : [.state]
        return before.map { BookColumn(headings.heading($0, language), width: 22) }
            + shape.fields.enumerated().map { index, field in
                BookColumn(headings.heading(.field(index), language), field.form, width: field.isLong ? 40 : 16)
            } + after.map { BookColumn(headings.heading($0, language)) }
    }

    func row(_ record: Record) -> [Cell] {
        var cells: [Cell] = [.text(record.numberOrId)]
        let unit = record.standing.unit
        cells.append(unit == 0 ? .empty : .text(name("unit", unit)))
        cells += zip(shape.fields, record.values).map { cell($1, $0) }
        if !shape.steps.isEmpty { cells.append(.text(shape.state(record.state)?.label[language] ?? record.state)) }
        return cells
    }

    /// Looks up what the records' references and local codes are called.
    mutating func learn(_ records: [Record], _ reading: Reading, _ catalogue: Catalogue) throws {
        names = [:]
        var wanted: [String: Set<Int64>] = ["unit": Set(records.map(\.standing.unit))]
        for (index, field) in shape.fields.enumerated() {
            if case .reference(let table) = field.kind {
                wanted[table, default: []].formUnion(records.compactMap { $0.values[index].integer })
            }
            if let list = field.list, codes[list] == nil { codes[list] = try labels(of: list, reading, catalogue) }
        }
        for (table, ids) in wanted {
            guard let target = catalogue.shape(table) else { continue }
            names[table] = try reading.names(target, ids)
        }
    }

    private func labels(of list: String, _ reading: Reading, _ catalogue: Catalogue) throws -> [String: String] {
        guard let shape = catalogue.shape(LocalCode.register) else { return [:] }
        let lines = try reading.page(
            shape, Query([.compare("list", .equal, .text(list))], limit: Limits.pageRows)
        ).records
        return Dictionary(
            lines.map { ($0["code"].plain, $0["label"].plain) }, uniquingKeysWith: { first, _ in first })
    }

    private func name(_ table: String, _ id: Int64) -> String {
        guard let name = names[table]?[id], !name.isEmpty else { return "#\(id)" }
        return name
    }

    private func cell(_ datum: Datum, _ field: FieldShape) -> Cell {
        switch (field.kind, datum) {
        case (_, .null), (_, .text("")): .empty
        case (.integer, .integer(let number)): .number(String(number))
        case (.money, .integer(let fen)): .number(Money(fen: fen).description.filter { $0 != "," })
        case (.flag, .integer(let flag)): .text((flag == 1 ? ColumnWords.yes : ColumnWords.no)[language])
        case (.moment, .integer(let value)): .moment(Moment(milliseconds: value))
        case (.day, .text(let text)): Day(text).map { .day($0) } ?? .text(text)
        case (.code(let table), .text(let code)): .text(table.line(code)?.label[language] ?? code)
        case (.codes(let table), .text(let list)):
            .text(
                list.split(separator: ",").map { table.line(String($0))?.label[language] ?? String($0) }
                    .joined(separator: ColumnWords.comma))
        case (.localCode, .text(let code)): .text(field.list.flatMap { codes[$0]?[code] } ?? code)
        case (.reference(let table), .integer(let id)): .text(name(table, id))
        default: .text(datum.plain)
        }
    }
}

extension FieldShape {
    /// How a spreadsheet shows the field's column.
    var form: BookColumn.Form {
        switch kind {
        case .integer: .whole
        case .money: .money
        case .day: .day
        case .moment: .moment
        default: .text
        }
    }
}
