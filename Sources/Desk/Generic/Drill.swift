import Bureau
import Counting
import Declarations
import Ledger

/// The figure whose records a list shows, and the conditions under which it counted them.
struct Drill: Sendable {
    let count: Count
    let conditions: [Predicate]
    /// The column that the figure adds up.
    let amount: String?
    /// The one part of the figure that is listed.
    let part: (field: FieldShape, value: Datum)?
    let figurePage: Address

    init(_ asked: DrillAsked, _ shape: RegisterShape, _ counter: Counter, today: Day) throws {
        let question = try counter.question(asked.figure, asked.days, today: today).part(asked.part)
        let fitting = try counter.selections(of: question).filter { selection in
            selection.table == shape.table && asked.source.map { $0 == selection.figure } ?? true
        }
        guard fitting.count == 1 else { throw NoOneSelection(figure: question.title, register: shape.title) }
        count = try counter.count(question)
        conditions = fitting[0].conditions
        switch fitting[0].amount {
        case .records: amount = nil
        case .sum(let column), .codes(let column): amount = column
        }
        part = asked.part.flatMap { part in
            shape.field(part.column).map { ($0, $0.isCountedByNumber ? Datum(number: part.word) : .text(part.word)) }
        }
        figurePage = Address(figure: question, sense: count.sense)
    }
}

extension FieldShape {
    fileprivate var isCountedByNumber: Bool { kind.columnType == "bigint" }
}

extension Datum {
    fileprivate init(number word: String) {
        self = Int64(word).map { .integer($0) } ?? .null
    }
}

extension Address {
    /// The page of a figure over the days of a question.
    init(figure question: Question, sense: Sense) {
        self.init("/figures/" + Address.encoded(question.id))
        self = with(days: question.period, sense)
    }

    /// The same with these days.
    func with(days: Period, _ sense: Sense) -> Address {
        let without = without([DrillAsked.Name.from, DrillAsked.Name.to, DrillAsked.Name.asOf])
        guard sense != .stock else { return without.with(DrillAsked.Name.asOf, days.to.description) }
        return without.with(DrillAsked.Name.from, days.from.description)
            .with(DrillAsked.Name.to, days.to.description)
    }
}

/// A figure that is made of others counts in this register more than once, or not at all.
struct NoOneSelection: Problem {
    let figure: Label
    let register: Label

    var status: Int { 400 }
    var answer: Label {
        Label(
            "\(figure.zh)不是由\(register.zh)的一组记录数出的，请从指标页打开它的各项",
            "\(figure.en) is not counted from one set of \(register.en) records; open its parts on its page")
    }
}
