public import Declarations
import Ledger

extension Counter {
    /// The word by which a figure is split by months.
    public static let byMonth = "month"

    /// The columns by which a figure may be split, beside months.
    public func groups(of figure: Figure) -> [String] {
        if let source = Source(figure) {
            let hasUnit = catalogue.shape(source.table)?.parent == nil && catalogue.shape(Counter.units) != nil
            return figure.groups + (hasUnit && !figure.groups.contains("unit") ? ["unit"] : [])
        }
        if figure.counted.extreme != nil { return [] }
        let offered = figure.counted.sources.compactMap { catalogue.figure($0) }.map { groups(of: $0) }
        guard let first = offered.first else { return [] }
        return first.filter { column in offered.allSatisfy { $0.contains(column) } }
    }

    /// The figure split by a column or by `month`; the greatest part first, months in order.
    public func split(_ question: Question, by column: String) throws -> Split {
        let figure = try figure(question.id)
        if column == Counter.byMonth { return try monthly(question) }
        let field = try grouped(figure, column)
        let tallies = try tallies(of: leaves(of: figure, question.part(nil)), by: column)
            .mapValues { $0.separated(by: field.kind) }
        let values = tallies.values.reduce(into: Set<Datum>()) { $0.formUnion($1.keys) }
        let labels = try labels(of: values, field)
        let parts = try values.map { value in
            let part = question.part(ChosenPart(column: column, word: value.plain))
            return Split.Part(
                label: labels[value] ?? Label(value.plain, value.plain),
                count: try answer(part, figure) { tallies[$0.whole]?[value] ?? Tally() })
        }
        return Split(
            column: column, label: field.label, parts: parts.sorted(by: Counter.greaterFirst),
            isOverlapping: field.kind.isSeveral)
    }

    private func monthly(_ question: Question) throws -> Split {
        let parts = try months(question).map { count in
            let month = String(count.period.to.description.prefix(7))
            return Split.Part(label: Label("\(count.period.to.month)月", month), count: count)
        }
        return Split(column: Counter.byMonth, label: Label("月份", "Month"), parts: parts, isOverlapping: false)
    }

    /// The field that a figure is split by, as the register of its first leaf declares it.
    private func grouped(_ figure: Figure, _ column: String) throws -> FieldShape {
        try check(ChosenPart(column: column, word: ""), of: figure)
        var first = figure
        while Source(first) == nil, let operand = first.counted.sources.first { first = try self.figure(operand) }
        let field = column == "unit" ? Counter.unit : try shape(source(first.id).table).field(column)
        guard let field else { throw unfit(column, figure) }
        return field
    }

    /// Throws unless the figure can be split as the part says.
    func check(_ part: ChosenPart?, of figure: Figure) throws {
        guard let part, !groups(of: figure).contains(part.column) else { return }
        if part == .opening, hasOpening(figure) { return }
        throw unfit(part.column, figure)
    }

    private func unfit(_ column: String, _ figure: Figure) -> UnfitGroup {
        UnfitGroup(id: figure.id, column: column, groups: groups(of: figure) + [Counter.byMonth])
    }

    /// The owning unit, which every record has beside its fields.
    private static let units = "unit"
    private static let unit = FieldShape(
        column: "unit", label: Label("所属单位", "Unit"), kind: .reference(units), isOptional: false, marks: [])

    private static func greaterFirst(_ left: Split.Part, _ right: Split.Part) -> Bool {
        let (one, other) = (left.count.size, right.count.size)
        return one == other ? left.word < right.word : one > other
    }

    private func labels(of values: Set<Datum>, _ field: FieldShape) throws -> [Datum: Label] {
        var labels: [Datum: Label] = [.null: Label("未填", "Not given")]
        if case .reference(let table) = field.kind {
            let ids = Set(values.compactMap(\.integer))
            for (id, name) in try reading.names(shape(table), ids) { labels[.integer(id)] = Label(name, name) }
            if field.column == "unit" { labels[.integer(0)] = Label("局机关", "The bureau itself") }
        }
        for value in values {
            guard let label = field.kind.label(of: value) else { continue }
            labels[value] = label
        }
        return labels
    }
}

extension Leaf {
    fileprivate var whole: Leaf { Leaf(figure: figure, period: period, part: nil) }
}

extension FieldKind {
    fileprivate var isSeveral: Bool {
        if case .codes = self { return true }
        return false
    }

    fileprivate func label(of value: Datum) -> Label? {
        switch (self, value) {
        case (.code(let table), .text(let code)), (.codes(let table), .text(let code)): table.line(code)?.label
        case (.flag, .integer(let flag)): flag == 1 ? Label("是", "Yes") : Label("否", "No")
        default: nil
        }
    }
}

extension [Datum: Tally] {
    /// Of a field of several codes each code by itself, so that a record counts under each that it has.
    fileprivate func separated(by kind: FieldKind) -> [Datum: Tally] {
        guard kind.isSeveral else { return self }
        var found: [Datum: Tally] = [:]
        for (value, tally) in self {
            let codes = (value.text ?? "").split(separator: ",").map { Datum.text(String($0)) }
            for code in codes.isEmpty ? [.null] : codes { found[code, default: Tally()] += tally }
        }
        return found
    }
}

extension Count {
    /// For ordering parts.
    fileprivate var size: Double {
        switch value {
        case .amount(let amount): Double(amount)
        case .ratio: fraction ?? -1
        case .none: -1
        }
    }
}
