public import Declarations
public import Ledger
import Sheets

/// An empty ledger to be filled in: headings with notes, choices to pick from, an example that is not brought in.
public struct LedgerTemplate {
    private let shape: RegisterShape
    private let language: Language
    private let reading: Reading
    private let catalogue: Catalogue

    public init(_ ledger: String, _ reading: Reading, _ catalogue: Catalogue, _ language: Language = .zh) throws {
        guard let shape = catalogue.shape(ledger) else { throw NoSuchLedger(name: ledger) }
        self.shape = shape
        self.reading = reading
        self.catalogue = catalogue
        self.language = language
    }

    /// More than so many records are not offered as choices.
    private static let mostChoices = 1_000

    public func write(to path: String) throws {
        let book = try BookWriter(path: path)
        let headings = Headings(shape)
        var columns = [BookColumn(ColumnWords.sequence[language], width: 8, note: TemplateWords.example[language])]
        var example: [Cell] = [.text(ColumnWords.example[language])]
        if shape.parent == nil {
            columns.append(
                BookColumn(headings.heading(.number, language), width: 22, note: TemplateWords.number[language]))
            example.append(.empty)
        }
        columns.append(
            BookColumn(
                headings.heading(.unit, language), width: 20, note: TemplateWords.unit[language],
                choices: try names(in: "unit")))
        example.append(.empty)
        for (index, field) in shape.fields.enumerated() {
            let choices = try choices(field)
            columns.append(
                BookColumn(
                    headings.heading(.field(index), language), field.form, width: field.isLong ? 40 : 16,
                    note: TemplateWords.note(field, language), choices: choices,
                    isRequired: shape.needs(field)))
            example.append(TemplateWords.example(field, choices, on: "2019-03-05", language))
        }
        if !shape.steps.isEmpty {
            let states = shape.states.filter { $0.name != StateShape.void.name }.map { $0.label[language] }
            columns.append(
                BookColumn(headings.heading(.state, language), note: TemplateWords.state[language], choices: states))
            example.append(.empty)
        }
        try book.begin(shape.title[language], columns)
        try book.add(example)
        try book.close()
    }

    private func choices(_ field: FieldShape) throws -> [String] {
        switch field.kind {
        case .code(let table): return table.codes.map { $0.label[language] }
        case .flag: return [ColumnWords.yes[language], ColumnWords.no[language]]
        case .reference(let table): return try names(in: table, only: field.narrowing)
        case .localCode: return try field.list.map { try labels(of: $0) } ?? []
        default: return []
        }
    }

    /// The names of a small register whose names are nobody's personal data.
    private func names(in table: String, only narrowing: Narrowing? = nil) throws -> [String] {
        let conditions = narrowing.map { [$0.predicate] } ?? []
        let most = LedgerTemplate.mostChoices
        guard let target = catalogue.shape(table), target.titleField?.isPersonal != true, target.parent == nil,
            try reading.count(target, Query(conditions), upTo: most) <= most
        else { return [] }
        var (ids, cursor): (Set<Int64>, String?) = ([], nil)
        repeat {
            let page = try reading.page(
                target, Query(conditions, from: cursor.map { .after($0) }, limit: Limits.pageRows, columns: []))
            ids.formUnion(page.records.map(\.id))
            cursor = page.next
        } while cursor != nil
        let names = try reading.names(target, ids)
        return Set(names.values.filter { !$0.isEmpty }).sorted()
    }

    private func labels(of list: String) throws -> [String] {
        try reading.localCodes(of: list).map(\.label.zh)
    }
}
