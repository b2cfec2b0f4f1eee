import Declarations
import Law

/// What the calculator is asked, read from an address.
struct DueAsked: Sendable {
    /// The names that stand in an address.
    enum Name {
        static let rule = "rule"
        static let start = "start"
        static let time = "time"
        static let length = "length"
        static let asOf = "as_of"
        static let events = ["suspended", "resumed", "extended", "done"]
    }

    let address: Address

    var rule: String? { address[Name.rule] }

    /// The question; nil where no rule or no day was given yet.
    ///
    /// - Throws: `Refused` with every value that cannot be read.
    func question(rule named: String? = nil) throws -> ClockQuestion? {
        guard let rule = named ?? rule, let start = address[Name.start] else { return nil }
        var faults: [Fault] = []
        let when = moment(start, &faults)
        let length = whole(&faults)
        let asOf = day(Name.asOf, &faults)
        let events = Name.events.compactMap { name in
            day(name, &faults).flatMap { try? ClockEvent(named: name, on: $0) }
        }
        guard faults.isEmpty, let when else { throw Refused(faults) }
        return ClockQuestion(rule, start: when, length: length, events: events, calendarAsOf: asOf)
    }

    private func moment(_ start: String, _ faults: inout [Fault]) -> ClockStart? {
        let text = address[Name.time].map { start.prefix(10) + "T" + $0 } ?? start[...]
        if let when = ClockStart(String(text)) { return when }
        faults.append(DueAsked.unreadable(Name.start, String(text)))
        return nil
    }

    private func day(_ name: String, _ faults: inout [Fault]) -> Day? {
        guard let text = address[name] else { return nil }
        if let day = Day(text) { return day }
        faults.append(DueAsked.unreadable(name, text))
        return nil
    }

    private func whole(_ faults: inout [Fault]) -> Int? {
        guard let text = address[Name.length] else { return nil }
        let most = Limits.termMonths
        if let number = Int(text), (1...most).contains(number) { return number }
        faults.append(
            Fault(
                field: Name.length, value: text, rule: "range",
                answer: Label("月数：应为1至\(most)的整数", "Months: a whole number from 1 to \(most)")))
        return nil
    }

    private static func unreadable(_ name: String, _ text: String) -> Fault {
        Fault(
            field: name, value: text, rule: "format",
            answer: Label("\(text) 不是日期或时刻，如 2019-05-31", "\(text) is no day or minute such as 2019-05-31"))
    }
}

/// What came of a question.
enum DueAnswer: Sendable {
    case due(Due)
    case refused(Label)

    init?(_ question: ClockQuestion?, by books: LawBooks) throws {
        guard let question else { return nil }
        do {
            self = .due(try books.due(question))
        } catch let refusal as LawRefusal {
            self = .refused(refusal.answer)
        }
    }
}
