import Declarations
import Ledger

/// A record that a figure counted, and what it adds to the figure's value.
public struct CountedRecord: Sendable, Hashable {
    public let register: String
    public let id: Int64
    public let number: String
    /// One, or the record's amount (in fen where the unit is money); below zero where the figure takes it off.
    public let counts: Int64
    public let role: Selection.Role
}

extension Counter {
    /// What a figure counts, as conditions on registers: one selection, or several where the figure is derived.
    public func selections(of question: Question) throws -> [Selection] {
        let figure = try figure(question.id)
        try check(question.part, of: figure)
        return try selections(figure, question.period, .counted, question.part)
    }

    private func selections(
        _ figure: Figure, _ period: Period, _ role: Selection.Role, _ part: ChosenPart?
    ) throws -> [Selection] {
        switch figure.counted {
        case .from:
            guard let source = Source(figure), let days = source.days(of: period) else { return [] }
            let chosen = try predicate(of: part, on: shape(source.table))
            return [source.selection(over: days, role: role, part: chosen)]
        case .ratio(let upper, let lower):
            return try selections(self.figure(upper), period, .numerator, part)
                + selections(self.figure(lower), period, .denominator, part)
        case .sum(let parts): return try parts.flatMap { try selections(self.figure($0), period, role, part) }
        case .difference(let whole, let parts):
            return try selections(self.figure(whole), period, role, part)
                + parts.flatMap { try selections(self.figure($0), period, role.opposite, part) }
        case .least(let id, let column), .greatest(let id, let column):
            guard let extreme = try extremePart(of: figure, period) else { return [] }
            let chosen = ChosenPart(column: column, word: extreme.part.plain)
            return try selections(self.figure(id), period, role, chosen)
        case .yearsInARow(let id):
            guard let years = try yearsInARow(of: id, period, part) else { return [] }
            return try selections(self.figure(id), years, role, part)
        }
    }

    /// The condition that puts a record into a part, and among the units that are counted.
    func predicate(of part: ChosenPart?, on shape: RegisterShape) throws -> Predicate? {
        let chosen = try part.map { try predicate(of: $0, on: shape) }
        guard let units else { return chosen }
        return .all([chosen ?? .always, .among("unit", units.sorted().map { .integer($0) })])
    }

    /// The condition that puts a record into a part.
    private func predicate(of part: ChosenPart, on shape: RegisterShape) throws -> Predicate {
        if part == .opening { return .compare(part.column, .equal, .integer(1)) }
        let kind = shape.field(part.column)?.kind
        if case .codes = kind {
            return part.word.isEmpty
                ? .compare(part.column, .equal, .text("")) : .holds(part.column, part.word)
        }
        guard !part.word.isEmpty else { return .missing(part.column) }
        let isNumber = part.column == "unit" || kind?.columnType == "bigint"
        guard isNumber else { return .compare(part.column, .equal, .text(part.word)) }
        guard let number = Int64(part.word) else { return .any([]) }
        return .compare(part.column, .equal, .integer(number))
    }

    /// Calls back with every record that a figure counted, in the order of selections and ids.
    public func eachRecord(of question: Question, _ body: (CountedRecord) throws -> Void) throws {
        for selection in try selections(of: question) { try eachRecord(of: selection, body) }
    }

    /// In pages by id, since PostgreSQL holds a whole answer in memory.
    private func eachRecord(of selection: Selection, _ body: (CountedRecord) throws -> Void) throws {
        let shape = try shape(selection.table)
        var last: Int64?
        repeat {
            let page = try page(of: selection, on: shape, after: last ?? 0)
            for record in page { try body(record) }
            last = page.count == Counter.pageRows ? page.last?.id : nil
        } while last != nil
    }

    private static let pageRows = 5_000

    private func page(of selection: Selection, on shape: RegisterShape, after id: Int64) throws -> [CountedRecord] {
        let amount = selection.amount.added(of: "r").map { "COALESCE(\($0), 0)" } ?? "1"
        var statement = Statement("SELECT r.id, r.number, \(amount) FROM \(shape.table) r WHERE ")
        let onwards = Predicate.compare("id", .more, .integer(id))
        try reading.conditions.write(selection.conditions + [onwards], on: shape, as: "r", into: &statement)
        statement.write(" ORDER BY r.id LIMIT \(Counter.pageRows)")
        var page: [CountedRecord] = []
        try reading.query(statement) { row in
            let amount = row.integer(2)
            page.append(
                CountedRecord(
                    register: shape.table, id: row.integer(0), number: row.text(1),
                    counts: selection.role == .subtracted ? -amount : amount, role: selection.role))
        }
        return page
    }
}

extension Selection.Role {
    /// What is taken off by what is taken off counts again.
    fileprivate var opposite: Selection.Role { self == .subtracted ? .counted : .subtracted }
}
