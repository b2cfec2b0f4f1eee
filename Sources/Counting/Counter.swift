public import Declarations
public import Ledger

/// Counts figures from records, with plain COUNT and SUM over one snapshot. Nothing is kept: a number cannot differ
/// from the rows behind it.
public struct Counter {
    public let catalogue: Catalogue
    /// Figures over days of their own, by id.
    public let occasions: [String: Occasion]
    public let reading: Reading
    /// The units whose records alone are counted; nil for the whole bureau.
    public var units: Set<Int64>?

    public init(_ reading: Reading, _ catalogue: Catalogue, occasions: [Occasion] = []) {
        self.reading = reading
        self.catalogue = catalogue
        self.occasions = Dictionary(occasions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The figure of an id; for an occasion the figure that it counts.
    public func figure(_ id: String) throws -> Figure {
        guard let figure = catalogue.figure(occasions[id]?.figure ?? id) else { throw UnknownFigure(id: id) }
        return figure
    }

    /// A figure over a period; an occasion keeps to its own days.
    public func question(_ id: String, over period: Period) throws -> Question {
        let figure = try figure(id)
        if let occasion = occasions[id] { return try Question(occasion, within: period) }
        return Question(figure, over: period)
    }

    /// A figure over the days that somebody asked for; without any, the year up to today, or today for a stock.
    public func question(_ id: String, _ asked: AskedDays, today: Day) throws -> Question {
        let figure = try figure(id)
        let period = try period(id, figure, asked, today: today)
        guard let occasion = occasions[id] else { return Question(figure, over: period) }
        let own = try occasion.period(within: period)
        let isOther = sense(of: figure) == .stock ? period.to != own.to : period != own
        if !asked.isEmpty, occasion.until != nil, isOther { throw FixedDays(id: id, period: own) }
        return try Question(occasion, within: period)
    }

    private func period(_ id: String, _ figure: Figure, _ asked: AskedDays, today: Day) throws -> Period {
        if let day = asked.asOf {
            guard sense(of: figure) != .flow else { throw NotAStock(id: id) }
            return try Period(from: asked.from ?? day, to: day)
        }
        let last = asked.to ?? today
        if let first = asked.from { return try Period(from: first, to: last) }
        return sense(of: figure) == .stock ? Period(on: last) : Period(yearTo: last)
    }

    /// In what sense of time a figure counts. A derived one is a stock or cumulative when all that it comes from is.
    public func sense(of figure: Figure) -> Sense {
        if let source = Source(figure) {
            if case .stock = source.timing { return .stock }
            return figure.since == nil ? .flow : .cumulative
        }
        if case .yearsInARow = figure.counted { return .stock }
        let senses = Set(figure.counted.sources.compactMap { catalogue.figure($0) }.map { sense(of: $0) })
        return senses.count == 1 ? senses.first ?? .flow : .flow
    }

    /// One figure over a period.
    public func count(_ id: String, over period: Period) throws -> Count {
        try count(question(id, over: period))
    }

    /// The answer to one question.
    public func count(_ question: Question) throws -> Count {
        try count([question])[0]
    }

    /// The answers to several questions, in their order. Figures of one register over the same days share one pass.
    public func count(_ questions: [Question]) throws -> [Count] {
        let figures = try questions.map { try figure($0.id) }
        var leaves: Set<Leaf> = []
        for (question, figure) in zip(questions, figures) {
            try check(question.part, of: figure)
            leaves.formUnion(self.leaves(of: figure, question))
        }
        let tallies = try tallies(of: leaves, by: nil)
        return try zip(questions, figures).map { question, figure in
            try answer(question, figure) { tallies[$0]?[.null] ?? Tally() }
        }
    }

    /// The figure month by month; a stock at the end of each.
    public func months(_ question: Question) throws -> [Count] {
        try count(question.period.months.map { question.over($0) })
    }
}

extension Counter {
    /// The figures counted from registers that a figure comes from, over the days that each counts. Extremes are split
    /// and counted apart; of years in a row the last two, one of which every row reaches.
    func leaves(of figure: Figure, _ question: Question) -> Set<Leaf> {
        if let source = Source(figure) { return Set([source.leaf(of: question)].compactMap { $0 }) }
        if figure.counted.extreme != nil { return [] }
        if case .yearsInARow(let id) = figure.counted {
            let year = Period(yearTo: question.period.to)
            return Set(
                [year.since(Period(yearTo: year.from - 1).from)].compactMap { $0 }
                    .map { Leaf(figure: id, period: $0, part: question.part) })
        }
        return figure.counted.sources.compactMap { catalogue.figure($0) }
            .reduce(into: []) { $0.formUnion(leaves(of: $1, question)) }
    }

    /// Counts leaves, those of one register and the same days together.
    func tallies(of leaves: Set<Leaf>, by column: String?) throws -> [Leaf: [Datum: Tally]] {
        var scans: [Scan.Key: Scan] = [:]
        for leaf in leaves.sorted(by: { $0.figure < $1.figure }) {
            let source = try source(leaf.figure)
            let key = Scan.Key(table: source.table, timing: source.timing, days: leaf.period)
            let shape = try shape(source.table)
            let part = try predicate(of: leaf.part, on: shape)
            scans[key, default: Scan(shape)].add(leaf, source.selection(over: leaf.period, part: part))
        }
        var found: [Leaf: [Datum: Tally]] = [:]
        for scan in scans.values { found.merge(try scan.tallies(by: column, in: reading)) { first, _ in first } }
        return found
    }

    func source(_ id: String) throws -> Source {
        guard let source = Source(try figure(id)) else { throw UnknownFigure(id: id) }
        return source
    }

    func shape(_ table: String) throws -> RegisterShape {
        guard let shape = catalogue.shape(table) else { throw NoSuchRegister(table: table) }
        return shape
    }

    func answer(_ question: Question, _ figure: Figure, _ tally: (Leaf) -> Tally) throws -> Count {
        let own = sense(of: figure)
        return Count(
            question: question, sense: question.isCumulative && own == .flow ? .cumulative : own, unit: figure.unit,
            value: try value(of: figure, question, tally), records: try records(of: figure, question, tally))
    }
}
