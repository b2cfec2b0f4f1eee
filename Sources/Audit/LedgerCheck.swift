/// A report's numbers against the figures of a ledger, found by their words.
struct LedgerCheck {
    var workings: Workings
    let book: FigureBook
    private let titles: [[UInt32]]
    /// What the figures' units count: 件 and 起 are one family.
    private let families: [UnitFamily]
    /// Figures by each pair of letters of their titles.
    private let byPair: [UInt64: [Int]]
    private var reader: Reader { workings.reader }

    init(workings: Workings, book: FigureBook) {
        self.workings = workings
        self.book = book
        titles = book.figures.map { $0.title.unicodeScalars.map(\.value).filter(Sign.isHan) }
        families = book.figures.map { UnitWords.family(of: $0.unit) }
        var byPair: [UInt64: [Int]] = [:]
        for (place, title) in titles.enumerated() {
            for pair in LedgerCheck.pairs(title) { byPair[pair, default: []].append(place) }
        }
        self.byPair = byPair
    }

    mutating func run() throws {
        for index in reader.quantities.indices where isAskable(index) {
            let likely = likely(for: index)
            if let best = likely.first { try compare(index, best, likely) }
        }
    }

    private func isAskable(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        let other: Role = [.plan, .earlier, .each, .rise, .fall, .share, .denied]
        return (quantity.isCount || quantity.isPercent) && quantity.role.isDisjoint(with: other)
    }

    private struct Match {
        let figure: Int
        let score: Double
    }

    private static func pairs(_ letters: [UInt32]) -> Set<UInt64> {
        Set(zip(letters, letters.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
    }

    /// The figures whose titles are nearest to a number's words, the nearest first.
    private func likely(for index: Int) -> [Match] {
        let quantity = reader.quantities[index]
        var letters: [UInt32] = []
        Labels.core(quantity, reader.tokens, reader.words, reader.prose, into: &letters)
        let name = letters.filter(Sign.isHan)
        guard name.count >= 2, name.count <= 24 else { return [] }
        let pairs = LedgerCheck.pairs(name)
        let places = Set(pairs.flatMap { byPair[$0] ?? [] })
        let written = reader.written(index)
        let found = places.compactMap { place -> Match? in
            let figure = book.figures[place]
            guard figure.isRate == quantity.isPercent else { return nil }
            let isUnit = figure.isRate || written.hasSuffix(figure.unit)
            guard isUnit || families[place] == quantity.unit.family else { return nil }
            let score = score(name, pairs, titles[place]) - (isUnit ? 0 : 0.1)
            return score >= 0.6 ? Match(figure: place, score: score) : nil
        }
        return found.sorted { ($1.score, $0.figure) < ($0.score, $1.figure) }
    }

    private func score(_ name: [UInt32], _ pairs: Set<UInt64>, _ title: [UInt32]) -> Double {
        if name == title { return 1 }
        guard isDenied(name) == isDenied(title) else { return 0 }
        let others = LedgerCheck.pairs(title)
        let shared =
            2 * Double(pairs.intersection(others).count) / Double(max(1, pairs.count + others.count))
        let short = name.count < title.count ? name : title
        let long = name.count < title.count ? title : name
        var rest = short[...]
        for letter in long where letter == rest.first { rest = rest.dropFirst() }
        let isWithin = rest.isEmpty && Double(short.count) / Double(long.count) >= 0.6
        return max(shared, isWithin ? 0.8 : 0)
    }

    /// 未受理纠纷 is another figure than 受理纠纷.
    private func isDenied(_ letters: [UInt32]) -> Bool {
        letters.contains(where: SetWords.negations.contains)
    }

    private mutating func compare(_ index: Int, _ best: Match, _ likely: [Match]) throws {
        let said = BookedSpan(reader.quantities[index].period)
        let equals = likely.prefix { $0.score == best.score }
        for match in equals {
            guard let value = try value(match, said, .asSaid) else { continue }
            if isSame(index, value) {
                return report(.holds, index, match, value, [at(match, said)], LedgerWords.same)
            }
        }
        guard let value = try value(best, said, .asSaid) else { return }
        for shift in FigureBook.Shift.allCases where shift != .asSaid {
            if let other = try self.value(best, said, shift), isSame(index, other) {
                let counts = [at(best, said), at(best, said, shift)]
                return report(.ask, index, best, value, counts, LedgerWords.otherDays(shift))
            }
        }
        for match in likely.dropFirst(equals.count).prefix(4) {
            if let other = try self.value(match, said, .asSaid), isSame(index, other) {
                let counts = [at(best, said), at(match, said)]
                let title = book.figures[match.figure].title
                return report(.ask, index, best, value, counts, LedgerWords.otherFigure(title))
            }
        }
        differ(index, best, value, isOnly: equals.count == 1, at(best, said))
    }

    /// Nothing near explains the number. It is called wrong only where its words are the figure's own and it is the
    /// whole place's.
    private mutating func differ(
        _ index: Int, _ best: Match, _ value: Double, isOnly: Bool, _ counted: BookedCount
    ) {
        let quantity = reader.quantities[index]
        let isSure = best.score == 1 && isOnly && titles[best.figure].count >= 4
        guard isSure || best.score >= 0.8 else { return }
        let isOfAll =
            workings.scope(of: quantity) == 0 && workings.whole[index] < 0
            && !quantity.role.contains(.among)
        let isBroken = isSure && isOfAll && quantity.isExact
        let says = !isOfAll ? LedgerWords.differsInPart : LedgerWords.differs
        report(isBroken ? .broken : .ask, index, best, value, [counted], says)
    }

    private func value(_ match: Match, _ span: BookedSpan, _ shift: FigureBook.Shift) throws
        -> Double?
    {
        try book.value(book.figures[match.figure].id, span, shift)
    }

    private func at(_ match: Match, _ span: BookedSpan, _ shift: FigureBook.Shift = .asSaid)
        -> BookedCount
    {
        BookedCount(figure: book.figures[match.figure].id, span: span, shift: shift)
    }

    private func isSame(_ index: Int, _ value: Double) -> Bool {
        let quantity = reader.quantities[index]
        if quantity.isPercent { return abs(quantity.value - value) <= quantity.step * 0.5 + 1e-9 }
        return quantity.bounds.meets(value...value)
    }

    private mutating func report(
        _ verdict: AuditVerdict, _ index: Int, _ match: Match, _ value: Double,
        _ counted: [BookedCount], _ says: String
    ) {
        let figure = book.figures[match.figure]
        let computed = Figures.text(value) + figure.unit
        workings.add(
            .ledger, verdict, [index], stated: reader.written(index), computed: computed,
            sure: verdict == .holds ? match.score * 0.9 : verdict == .broken ? 0.8 : match.score * 0.6,
            LedgerWords.compared(figure.title, figure.id, computed, reader.written(index), says),
            counted: counted)
    }
}
