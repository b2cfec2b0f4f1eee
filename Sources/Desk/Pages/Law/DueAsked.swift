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
        static let doneTime = "done_time"
    }

    let address: Address

    var rule: String? { address[Name.rule] }

    /// What a form came without, once it was sent: a link that only chooses a rule asks nothing yet.
    func missing(rule named: String? = nil) -> [Fault] {
        let given = Set(address.items.filter { $0.name == Name.start || !$0.value.isEmpty }.map(\.name))
        let others = [Name.time, Name.length, Name.asOf, Name.doneTime] + Name.events
        guard given.contains(Name.start) || !given.isDisjoint(with: others)
        else { return [] }
        var faults: [Fault] = []
        if named == nil && rule == nil { faults.append(.notGiven(Name.rule, .rule)) }
        if address[Name.start] == nil { faults.append(.notGiven(Name.start, .startDay)) }
        return faults
    }

    /// The question; nil where no rule or no day was given yet.
    ///
    /// - Throws: `Refused` with every value that cannot be read.
    func question(rule named: String? = nil) throws -> ClockQuestion? {
        guard let rule = named ?? rule, let start = address[Name.start] else { return nil }
        var faults: [Fault] = []
        let when = moment(start, Name.start, Name.time, &faults)
        let length = whole(&faults)
        let asOf = day(Name.asOf, &faults)
        let events = Name.events.compactMap { name in
            let time = name == ClockEvent.Kind.done.rawValue ? Name.doneTime : nil
            return stated(name, time, &faults).flatMap { try? ClockEvent(named: name, at: $0) }
        }
        guard faults.isEmpty, let when else { throw Refused(faults) }
        return ClockQuestion(rule, start: when, length: length, events: events, calendarAsOf: asOf)
    }

    /// A day, or with the minute of another field the moment.
    private func moment(_ day: String, _ name: String, _ clock: String, _ faults: inout [Fault]) -> ClockStart? {
        let time = address[clock]
        let text = time.map { day.prefix(10) + "T" + $0 } ?? day[...]
        if let when = ClockStart(String(text)) { return when }
        if let time, Day(String(day.prefix(10))) != nil {
            faults.append(DueAsked.unreadable(clock, time))
        } else {
            faults.append(DueAsked.unreadable(name, day))
        }
        return nil
    }

    private func stated(_ name: String, _ clock: String?, _ faults: inout [Fault]) -> ClockStart? {
        guard let clock else { return day(name, &faults).map { .day($0) } }
        return address[name].flatMap { moment($0, name, clock, &faults) }
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
                answer: Label(
                    "月数：\(text) 不是1至\(most)的整数", "Months: \(text) is no whole number from 1 to \(most)")))
        return nil
    }

    /// What the fields are called.
    static let labels: [String: Label] = [
        Name.start: .startDay, Name.time: .startMinute, Name.asOf: .calendarDay, Name.events[0]: .suspendedOn,
        Name.events[1]: .resumedOn, Name.events[2]: .extendedOn, Name.events[3]: .doneOn,
        Name.doneTime: .doneMinute,
    ]

    private static func unreadable(_ name: String, _ text: String) -> Fault {
        let label = labels[name] ?? Label(name, name)
        let why =
            name == Name.time || name == Name.doneTime
            ? Label("\(text) 不是时刻，如 17:30", "\(text) is no minute such as 17:30")
            : Label("\(text) 不是日期，如 2019-05-31", "\(text) is no day such as 2019-05-31")
        return Fault(
            field: name, value: text, rule: "format",
            answer: Label("\(label.zh)：\(why.zh)", "\(label.en): \(why.en)"))
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
        } catch let refusal as LawRefusal where refusal.field == nil {
            self = .refused(refusal.answer)
        }
    }
}

/// The calculator's form as it was sent: with its answer, or with what is wrong at which field.
struct DueWorked: Sendable {
    let answer: DueAnswer?
    let faults: [Fault]

    /// - Parameter rule: of the page; nil where the form asks for it.
    init(_ asked: DueAsked, rule: String? = nil, by books: LawBooks) throws {
        do {
            let missing = asked.missing(rule: rule)
            guard missing.isEmpty else { throw Refused(missing) }
            (answer, faults) = (try DueAnswer(asked.question(rule: rule), by: books), [])
        } catch let refused as Refused {
            (answer, faults) = (nil, refused.faults)
        } catch let refusal as LawRefusal {
            let field = refusal.field ?? DueAsked.Name.rule
            (answer, faults) = (nil, [Fault(field: field, rule: "refused", answer: refusal.answer)])
        }
    }
}

extension LawRefusal {
    /// The field of the form whose value is to blame; nil where the law or the calendar gives no day.
    fileprivate var field: String? {
        switch self {
        case .unknownRule: DueAsked.Name.rule
        case .lengthNotGiven, .lengthNotAsked, .lengthOutOfBounds: DueAsked.Name.length
        case .minuteNotGiven: DueAsked.Name.time
        case .eventOrder(let name, _), .eventNotAllowed(let name, _), .unknownEvent(let name): name
        default: nil
        }
    }
}
