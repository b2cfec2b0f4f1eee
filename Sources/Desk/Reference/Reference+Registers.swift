import Declarations

extension Reference {
    /// Every register with its fields, the series, then the code lists that they use.
    var registers: String {
        let body = byFunction { function in
            catalogue.shapes.filter { $0.function == function }.map(section).joined()
        }
        let series = catalogue.seriesShapes.map(section).joined()
        return body + "\n## Series\n\n" + series + "\n## Code lists\n\n" + codeLists
    }

    private func section(_ shape: SeriesShape) -> String {
        let once = shape.once.map { "`\($0)`" }.joined(separator: ", ")
        let kept =
            switch shape.retention {
            case .always: "kept for good"
            case .after(let column): "kept so long after `\(column)` of its record as the bureau has laid down"
            }
        let facts = "`\(shape.table)`; about `\(shape.about)`, at `\(shape.when)`; once for each \(once); \(kept)"
        return "### \(shape.title.both)\n\n\(facts)\n\n\(rows(shape.fields))"
    }

    private func section(_ shape: RegisterShape) -> String {
        var facts = ["`\(shape.table)`"]
        if let parent = shape.parent { facts.append("a line within `\(table(of: shape.field(parent)) ?? parent)`") }
        if shape.parent == nil { facts.append("numbered `\(shape.numbers.pattern)`") }
        if !shape.once.isEmpty { facts.append("once for each \(shape.once.map { "`\($0)`" }.joined(separator: ", "))") }
        if !shape.alike.isEmpty { facts.append("like records are shown first: \(likenesses(shape))") }
        return "### \(shape.title.both)\n\n\(facts.joined(separator: "; "))\n\n\(rows(shape.fields))"
    }

    private func rows(_ fields: [FieldShape]) -> String {
        var table = MarkdownTable("field", "label", "kind", "marks")
        for field in fields {
            table.add("`\(field.column)`", field.label.both, kind(field), marks(field))
        }
        return table.whole
    }

    private func likenesses(_ shape: RegisterShape) -> String {
        shape.alike.map { way in
            let whole = shape.parent.map { parent in way.whole.map { "`\(parent).\($0)`" } } ?? []
            return "same " + (way.columns.map { "`\($0)`" } + whole).joined(separator: " and ")
        }.joined(separator: ", or ")
    }

    private func table(of field: FieldShape?) -> String? {
        if case .reference(let table)? = field?.kind { return table }
        return nil
    }

    private func kind(_ field: FieldShape) -> String {
        let name =
            switch field.kind {
            case .text: "text"
            case .integer: "number"
            case .flag: "yes or no"
            case .day: "day"
            case .moment: "moment"
            case .money: "money"
            case .code(let table): "one of \(link(table))"
            case .codes(let table): "some of \(link(table))"
            case .localCode: "the bureau's own list `\(field.list ?? "")`"
            case .reference(let table):
                "a record of `\(table)`" + (field.narrowing.map { ", \($0.label.en.lowercased())" } ?? "")
            }
        return field.isOptional ? name + ", may be empty" : name
    }

    private func link(_ table: CodeTable) -> String { "[\(table.name)](#\(table.name.lowercased()))" }

    private func marks(_ field: FieldShape) -> String {
        var marks: [String] = []
        if let mask = field.mask { marks.append("personal (\(mask.rawValue))") }
        if field.isPlanned { marks.append("may lie ahead") }
        if let before = field.notBefore { marks.append("not before `\(before)`") }
        if let unit = field.unit { marks.append("in \(unit.both)") }
        if field.isTitle { marks.append("title") }
        if field.isSearched { marks.append("searched") }
        if field.isFiltered { marks.append("filtered") }
        if field.isSorted { marks.append("sorted") }
        return marks.joined(separator: ", ")
    }

    private var codeLists: String {
        var tables: [String: CodeTable] = [:]
        for field in catalogue.shapes.flatMap(\.fields) + catalogue.seriesShapes.flatMap(\.fields) {
            switch field.kind {
            case .code(let table), .codes(let table): tables[table.name] = table
            default: break
            }
        }
        return tables.values.sorted { $0.name < $1.name }.map(codes).joined()
    }

    private func codes(_ list: CodeTable) -> String {
        var table = MarkdownTable("code", "label", "official code", "in force")
        for code in list.codes {
            let from = code.from?.description ?? ""
            let until = code.until?.description ?? ""
            let days = from.isEmpty && until.isEmpty ? "" : "\(from) to \(until)"
            table.add("`\(code.code)`", code.label.both, code.external ?? "", days)
        }
        return "### \(list.name)\n\n\(table.whole)"
    }
}
