import Declarations
import Ledger

/// A figure that is counted from a register, over the days that it counts.
struct Leaf: Hashable {
    let figure: String
    let period: Period
    let part: ChosenPart?
}

/// What was counted of a leaf: its value and how many records it came from.
struct Tally: Sendable, Hashable {
    var value: Int64 = 0
    var records: Int64 = 0

    static func += (left: inout Tally, right: Tally) {
        left.value += right.value
        left.records += right.records
    }
}

/// A figure that is counted from a register, without the case around it.
struct Source {
    let figure: Figure
    let table: String
    let condition: Predicate
    let timing: Timing
    let amount: Amount

    /// Nil for a derived figure.
    init?(_ figure: Figure) {
        guard case .from(let table, let condition, let timing, let amount) = figure.counted else { return nil }
        self.figure = figure
        self.table = table
        self.condition = condition
        self.timing = timing
        self.amount = amount
    }

    /// The days it counts when asked over a period; nil where a cumulative figure has not begun.
    func days(of period: Period) -> Period? {
        guard let since = figure.since else { return period }
        return period.since(since)
    }

    func leaf(of question: Question) -> Leaf? {
        days(of: question.period).map { Leaf(figure: figure.id, period: $0, part: question.part) }
    }

    func selection(over days: Period, role: Selection.Role = .counted, part: Predicate? = nil) -> Selection {
        var common = [Predicate.notVoid]
        if condition != .always { common.append(condition.settled(over: days)) }
        if let part { common.append(part) }
        return Selection(
            figure: figure.id, role: role, table: table, amount: amount, common: common,
            slices: timing.slices(over: days))
    }
}
