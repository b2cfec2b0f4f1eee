import Counting
import Declarations
import Ledger
import Reports

/// A number and where it leads.
struct NumberDoor: Sendable {
    let label: Label
    /// The number in print.
    let text: String
    let unit: Label
    let address: Address?

    init(_ label: Label, _ count: Count, _ address: Address?) {
        self.label = label
        self.text = count.text ?? "—"
        self.unit = count.unitWord
        self.address = address
    }

    init(_ label: Label, _ text: String, _ unit: Label, _ address: Address?) {
        (self.label, self.text, self.unit, self.address) = (label, text, unit, address)
    }

    /// The number as a door, with its unit outside.
    func html(_ language: Language, isCurrent: Bool = false) -> Html {
        let unit: Html = unit[language].isEmpty ? "" : " \(unit[language])"
        return "\(number(isCurrent: isCurrent))\(unit)"
    }

    func number(isCurrent: Bool = false) -> Html {
        guard let address else { return "<b>\(text)</b>" }
        let current: Html = isCurrent ? " aria-current=\"true\"" : ""
        return "<a class=\"f\" href=\"\(address.text)\"\(current)>\(text)</a>"
    }
}

/// A figure over a period with all that its page shows.
struct FigureView: Sendable {
    let figure: Figure
    let count: Count
    /// The list of the records counted, where they are of one kind.
    let records: Address?
    /// What of it was stock brought in when the bureau began here.
    let opening: NumberDoor?
    let lastYear: NumberDoor
    let change: Label
    /// The figures that a derived one is made of, with the part that each plays.
    let operands: [(role: Label, door: NumberDoor)]
    let months: Months?
    let shares: [Shares]
    let sums: [Sum]
    /// The same figure over the days of a statistical return.
    let others: [OtherCountDoors]

    /// The months of a year beside those of the year before.
    struct Months: Sendable {
        let year: Int
        let pillars: [Chart.Pillar]
        /// The last day counted.
        let upTo: Day
    }

    /// A figure split by one field.
    struct Shares: Sendable {
        let label: Label
        let parts: [Part]
        let isOverlapping: Bool

        struct Part: Sendable {
            let door: NumberDoor
            let value: Int64
            /// Of the whole, in per cent; nothing where there are too few to say so.
            let share: String?
        }
    }

    /// An identity with its terms, and whether it holds.
    struct Sum: Sendable {
        let title: Label
        let terms: [(door: NumberDoor, isSubtracted: Bool)]
        let whole: NumberDoor
        /// Nothing where it agrees.
        let difference: Int64?
        let culprits: Culprits
    }
}

/// Counts what a figure's page shows.
struct FigureReader {
    let counter: Counter
    let today: Day
    let language: Language

    private var door: RecordsDoor { RecordsDoor(counter: counter) }

    func question(_ id: String, _ address: Address) throws -> Question {
        var faults: [Fault] = []
        let days = AskedDays(address, &faults)
        guard faults.isEmpty else { throw BadConditions(faults: faults) }
        return try counter.question(id, days, today: today)
    }

    /// - Parameter isBrief: only what stands in a report's margin: no parts.
    func answer(_ question: Question, isBrief: Bool = false) throws -> FigureView {
        let figure = try counter.figure(question.id)
        let comparison = try counter.againstLastYear(question)
        let count = comparison.now
        return FigureView(
            figure: figure, count: count, records: try door.address(of: count),
            opening: try opening(of: count),
            lastYear: NumberDoor(.sameDaysLastYear, comparison.earlier, try door.best(comparison.earlier)),
            change: comparison.words, operands: try operands(of: question), months: try months(count),
            shares: isBrief ? [] : try shares(of: count, figure),
            sums: question.part == nil ? try sums(of: question) : [],
            others: try counter.others(of: count).map { try OtherCountDoors($0, door) })
    }

    /// Of a rate, whose parts tell nothing, the records alone.
    private func opening(of count: Count) throws -> NumberDoor? {
        guard let opening = try counter.opening(of: count) else { return nil }
        let address = try door.address(of: opening)
        if count.amount != nil { return NumberDoor(.ofWhichOpening, opening, address) }
        return NumberDoor(.ofWhichOpening, Digits.grouped(opening.records), .recordsOfIt, address)
    }

    private func operands(of question: Question) throws -> [(role: Label, door: NumberDoor)] {
        let selections = try counter.selections(of: question)
        guard selections.count > 1 else { return [] }
        return try selections.map { selection in
            let part = try counter.question(selection.figure, over: question.period).part(question.part)
            let count = try counter.count(part)
            return (selection.role.label, NumberDoor(count.question.title, count, try door.best(count)))
        }
    }

    /// The year of the period's last day, month by month; months ahead show only the year before. A figure of one
    /// occasion has no months, nor has a rate.
    private func months(_ count: Count) throws -> FigureView.Months? {
        let question = count.question
        guard count.amount != nil, counter.occasions[question.id] == nil else { return nil }
        let first = Period(yearTo: question.period.to).from
        let all = try Period(from: first, to: first.adding(months: 12) - 1).months
        let counted = all.map { overlap(of: $0, question.period, count.sense) }
        let now = try counter.count(counted.compactMap { $0.map(question.over) })
        let before = try counter.count(zip(counted, all).map { question.over(($0 ?? $1).sameLastYear) })
        var rest = now[...]
        let pillars = try zip(counted.indices, before).map { index, earlier in
            let current = counted[index] == nil ? nil : rest.popFirst()
            return try pillar(index + 1, current, earlier)
        }
        return FigureView.Months(year: first.year, pillars: pillars, upTo: question.period.to)
    }

    /// The days of a month that a period holds; a stock is looked at on the last of them.
    private func overlap(of month: Period, _ period: Period, _ sense: Sense) -> Period? {
        let from = sense == .flow ? max(month.from, period.from) : month.from
        let to = min(month.to, period.to)
        return try? Period(from: from, to: to)
    }

    private func pillar(_ month: Int, _ now: Count?, _ before: Count) throws -> Chart.Pillar {
        let name = Label.monthName(month)
        let words = Label.pillar(name, now?.text ?? "—", before.text)
        return Chart.Pillar(
            label: name[language], value: now?.amount, before: before.amount,
            address: try now.map { try door.best($0) }, sentence: words[language])
    }

    private func shares(of count: Count, _ figure: Figure) throws -> [FigureView.Shares] {
        try counter.groups(of: figure).compactMap { column in
            let split = try counter.split(count.question.part(nil), by: column)
            guard split.parts.count > 1 else { return nil }
            let whole = split.isOverlapping ? nil : count.amount
            let parts = try split.parts.map { part in
                let value = part.count.amount ?? 0
                let share = whole.flatMap {
                    $0 >= Chart.least ? Digits.decimal(Double(value) / Double($0) * 100, places: 1) : nil
                }
                return FigureView.Shares.Part(
                    door: NumberDoor(part.label, part.count, try door.address(of: part.count)), value: value,
                    share: share)
            }
            return FigureView.Shares(label: split.label, parts: parts, isOverlapping: split.isOverlapping)
        }
    }

    private func sums(of question: Question) throws -> [FigureView.Sum] {
        try counter.identities(of: question.id).map { try sum($0, over: question.period) }
    }

    private func sum(_ identity: Identity, over period: Period) throws -> FigureView.Sum {
        let check = try counter.check(identity, over: period)
        return try sum(check, counter.culprits(of: check))
    }

    func sum(_ check: Check, _ culprits: Culprits) throws -> FigureView.Sum {
        FigureView.Sum(
            title: check.identity.title,
            terms: try check.terms.map { term in
                (NumberDoor(term.label, term.count, try door.best(term.count)), term.isSubtracted)
            },
            whole: NumberDoor(check.whole.question.title, check.whole, try door.best(check.whole)),
            difference: check.holds ? nil : check.difference, culprits: culprits)
    }
}

extension Selection.Role {
    var label: Label {
        switch self {
        case .counted: .added
        case .subtracted: .subtracted
        case .numerator: .numerator
        case .denominator: .denominator
        }
    }
}

extension Counter {
    /// The same figure over the days of the returns that end within its own.
    fileprivate func others(of count: Count) throws -> [OtherCount] {
        try OtherCount.all(for: [count], within: count.period, reading)
    }
}
