public import Counting
public import Declarations
public import Ledger

/// Scores a unit on an indicator from the figure that it names, through the same counter as every other number.
public struct Scoring {
    private let counter: Counter

    public init(_ counter: Counter) {
        self.counter = counter
    }

    /// The score of one unit over a scheme's days; nil where the indicator is scored by hand. What was measured, out of
    /// what and by which version of the indicator stay on the score, so that a later change of scheme rescores nothing.
    public func score(_ indicator: Row<Indicator>, of unit: Ref<Unit>, over period: Period) throws -> Score? {
        let rule = indicator.record
        guard let figure = rule.figure, let column = rule.unitColumn, rule.source == .figure else { return nil }
        let part = ChosenPart(column: column, word: String(unit.id))
        let count = try counter.count(counter.question(figure, over: period).part(part))
        let points = rule.points(for: count.value)
        var score = Score()
        score.scheme = rule.scheme
        score.indicator = Ref(indicator.id)
        score.assessed = unit
        (score.startsOn, score.endsOn) = (period.from, period.to)
        (score.figure, score.unitColumn) = (figure, column)
        switch count.value {
        case .amount(let amount): score.measured = Int(amount)
        case .ratio(let upper, let lower): (score.measured, score.base) = (Int(upper), Int(lower))
        case .none: score.measured = 0
        }
        score.points = points.points
        score.isReached = points.isReached
        score.indicatorVersion = Int(indicator.version)
        return score
    }

    /// The question behind a score: whoever asks it again sees the records that were counted.
    public func question(behind score: Score) throws -> Question? {
        guard let figure = score.figure, let column = score.unitColumn else { return nil }
        let period = try Period(from: score.startsOn, to: score.endsOn)
        return try counter.question(figure, over: period)
            .part(ChosenPart(column: column, word: String(score.assessed.id)))
    }
}

extension Indicator {
    /// What a value is worth, and whether it reaches the target. A rate counts in hundredths; where there was nothing
    /// to count a rate of, nothing is lost.
    func points(for value: Count.Value) -> (points: Int, isReached: Bool) {
        let full = Int64(weight)
        let measured: Int64
        switch value {
        case .amount(let amount): measured = amount
        case .ratio(let upper, let lower) where lower > 0: measured = upper * 100 / lower
        case .ratio, .none: return (weight, true)
        }
        let goal = Int64(target)
        switch formula {
        case .proportional:
            return (Int(min(full, full * measured / max(goal, 1))), measured >= goal)
        case .bands:
            let percent = Band.read(bands ?? "").first { measured >= $0.from }?.percent ?? 0
            return (Int(full * percent / 100), measured >= goal)
        case .passFail:
            return (measured >= goal ? weight : 0, measured >= goal)
        case .deduction:
            return (Int(max(0, full - measured * Int64(perCase))), measured <= goal)
        }
    }
}
