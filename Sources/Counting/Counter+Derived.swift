import Declarations

extension Counted {
    /// For the least or greatest part of a figure: which figure, by what, and which end.
    var extreme: (figure: String, column: String, isGreatest: Bool)? {
        switch self {
        case .least(let figure, let column): (figure, column, false)
        case .greatest(let figure, let column): (figure, column, true)
        default: nil
        }
    }
}

extension Counter {
    /// A figure's value from the tallies of its leaves.
    func value(of figure: Figure, _ question: Question, _ tally: (Leaf) -> Tally) throws -> Count.Value {
        switch figure.counted {
        case .from:
            return .amount(Source(figure)?.leaf(of: question).map { tally($0).value } ?? 0)
        case .ratio(let upper, let lower):
            guard let upper = try amount(upper, question, tally), let lower = try amount(lower, question, tally) else {
                return .none
            }
            return .ratio(upper, over: lower)
        case .sum(let parts):
            return try total(parts, question, tally).map { .amount($0) } ?? .none
        case .difference(let whole, let parts):
            guard let whole = try amount(whole, question, tally), let parts = try total(parts, question, tally) else {
                return .none
            }
            return .amount(whole - parts)
        case .least, .greatest:
            return try extremePart(of: figure, question.period).map { .amount($0.tally.value) } ?? .none
        case .yearsInARow(let id):
            let years = try yearsInARow(of: id, question.period, question.part)
            return .amount(years.map { Int64($0.to.year - $0.from.year + 1) } ?? 0)
        }
    }

    /// How many records a figure counts; one that counts in two of its parts counts in both.
    func records(of figure: Figure, _ question: Question, _ tally: (Leaf) -> Tally) throws -> Int64 {
        if let source = Source(figure) {
            return source.leaf(of: question).map { tally($0).records } ?? 0
        }
        if figure.counted.extreme != nil { return try extremePart(of: figure, question.period)?.tally.records ?? 0 }
        if case .yearsInARow(let id) = figure.counted {
            let years = try yearsInARow(of: id, question.period, question.part)
            return try years.map { try counted(id, over: $0, question.part).records } ?? 0
        }
        var records: Int64 = 0
        for operand in figure.counted.sources { records += try self.records(of: self.figure(operand), question, tally) }
        return records
    }

    /// The least or greatest part that a figure names, of those that have a record at all.
    func extremePart(of figure: Figure, _ period: Period) throws -> (part: Datum, tally: Tally)? {
        guard let (id, column, isGreatest) = figure.counted.extreme, let days = try source(id).days(of: period) else {
            return nil
        }
        let leaf = Leaf(figure: id, period: days, part: nil)
        let parts = try tallies(of: [leaf], by: column)[leaf] ?? [:]
        let ordered = parts.sorted { left, right in
            left.value.value == right.value.value
                ? left.key.plain < right.key.plain : left.value.value < right.value.value
        }
        return (isGreatest ? ordered.last : ordered.first).map { (part: $0.key, tally: $0.value) }
    }

    /// The years in a row, up to the end of a period, in each of which a figure has a record: from the first day of the
    /// first year. The last year may be empty so far.
    func yearsInARow(of id: String, _ period: Period, _ part: ChosenPart?) throws -> Period? {
        let thisYear = Period(yearTo: period.to)
        let last = try counted(id, over: thisYear, part).records > 0 ? period.to : thisYear.from - 1
        var first = last + 1
        while true {
            let year = Period(yearTo: first - 1)
            guard last - year.from < Limits.periodDays, try counted(id, over: year, part).records > 0 else { break }
            first = year.from
        }
        return first <= last ? try Period(from: first, to: last) : nil
    }

    private func counted(_ id: String, over period: Period, _ part: ChosenPart?) throws -> Tally {
        let leaf = Leaf(figure: id, period: period, part: part)
        return try tallies(of: [leaf], by: nil)[leaf]?[.null] ?? Tally()
    }

    private func amount(_ id: String, _ question: Question, _ tally: (Leaf) -> Tally) throws -> Int64? {
        guard case .amount(let amount) = try value(of: figure(id), question, tally) else { return nil }
        return amount
    }

    private func total(_ ids: [String], _ question: Question, _ tally: (Leaf) -> Tally) throws -> Int64? {
        var total: Int64 = 0
        for id in ids {
            guard let amount = try amount(id, question, tally) else { return nil }
            total += amount
        }
        return total
    }
}
