import Bureau
import Declarations
import Law
import Ledger

/// A clock as pages show it: what is stored, and its working computed again.
struct ClockView: Sendable {
    let row: Row<LawClock>
    let rule: Rule?
    let due: Due?
    /// What the law itself has made of a period that was over without a decision.
    let effect: Rule?
    /// Why the law gives no day.
    let refusal: Label?
    let lines: [Row<LawClockEvent>]
    /// The register whose record it is a period of, and whom or what that is about, as covered as everywhere; only
    /// where several records' clocks stand together.
    var register: RegisterShape?
    var subject = ""

    var clock: LawClock { row.record }

    /// What the period is called; the stored name where its rule is gone.
    var title: Label { rule?.title ?? Label(clock.name, clock.name) }

    /// The last day, or the last minute of a period in hours.
    func due(_ none: String) -> String {
        clock.dueAt.map { String($0.description.dropLast(3)) } ?? clock.dueOn?.description ?? none
    }
}

/// Reads clocks and works them out again.
struct ClockReader {
    let reading: Reading
    let catalogue: Catalogue
    let books: LawBooks

    /// Whether periods may run on the records of a register, and whether texts may disagree about what they rest on.
    static func expects(on shape: RegisterShape, _ catalogue: Catalogue) -> (clocks: Bool, disagreements: Bool) {
        guard let timed = catalogue.register(shape.table) as? any Timed.Type else { return (false, false) }
        return (catalogue.shape(LawClock.table) != nil, timed.hasGrounds)
    }

    /// The clocks of a record, the oldest first; none where its register has no periods.
    func clocks(of record: Record) throws -> [ClockView] {
        guard ClockReader.expects(on: record.shape, catalogue).clocks else { return [] }
        return try LawClock.all(of: record.shape.table, record.id, in: reading).map { row in
            let lines = Query([.compare(LawClockEvent.column(\.clock), .equal, .integer(row.id))])
            return try view(row, lines: reading.rows(LawClockEvent.self, lines).reversed())
        }
    }

    /// Texts that disagree about what a record rests on.
    func disagreements(about record: Record) throws -> [Disagreement] {
        guard let timed = catalogue.register(record.shape.table) as? any Timed.Type else { return [] }
        return try disagreements(timed, record)
    }

    private func disagreements<T: Timed>(_ register: T.Type, _ record: Record) throws -> [Disagreement] {
        guard !T.grounds.isEmpty else { return [] }
        var seen: Set<String> = []
        return try reading.row(T.self, of: record).record.disagreements(in: books.rules)
            .filter { seen.insert($0.id).inserted }
    }

    /// Clocks of several records, with what each is about.
    func views(_ rows: [Row<LawClock>]) throws -> [ClockView] {
        var names: [String: [Int64: String]] = [:]
        for (table, some) in Dictionary(grouping: rows, by: \.record.ofRegister) {
            guard let shape = catalogue.shape(table), shape.titleField != nil else { continue }
            names[table] = try reading.names(shape, Set(some.map { Int64($0.record.ofRecord) }))
        }
        return rows.map { row in
            var view = view(row)
            let clock = row.record
            view.register = catalogue.shape(clock.ofRegister)
            // What is called after another record carries its own number behind the name.
            let name = names[clock.ofRegister]?[Int64(clock.ofRecord)] ?? ""
            view.subject = clock.ofNumber.map { name.replacing($0, with: "") } ?? name
            return view
        }
    }

    func view(_ row: Row<LawClock>, lines: [Row<LawClockEvent>] = []) -> ClockView {
        let clock = row.record
        let rule = books.rules.versions(of: clock.rule ?? "").first { $0.inForce.from == clock.ruleFrom }
        do {
            let due = try clock.worked(by: books, on: clock.calendarOf)
            let effect = clock.lapsedOn == nil ? nil : try clock.effect(by: books, on: clock.calendarOf)?.rule
            return ClockView(row: row, rule: rule, due: due, effect: effect, refusal: nil, lines: lines)
        } catch let problem as any Problem {
            return ClockView(row: row, rule: rule, due: nil, effect: nil, refusal: problem.answer, lines: lines)
        } catch {
            return ClockView(row: row, rule: rule, due: nil, effect: nil, refusal: nil, lines: lines)
        }
    }
}

extension ClockView {
    /// For programs.
    func json(at now: Moment) -> JsonValue {
        let alarm = clock.alarm(at: now)
        return .object([
            "id": .integer(row.id), "zh": .text(title.zh), "en": .text(title.en), "rule": .optional(clock.rule),
            "register": .text(clock.ofRegister), "record": .integer(clock.ofRecord),
            "number": .optional(clock.ofNumber),
            "unit": .integer(row.unit), "start": .text(clock.startsOn.description),
            "due": .optional(clock.dueAt?.toTheMinute ?? clock.dueOn?.description), "state": .text(row.state),
            "met": .optional(clock.metOn?.description), "late": clock.daysLate.map { .integer($0) } ?? .null,
            "met_at": .optional(clock.metAt?.toTheMinute),
            "late_minutes": clock.minutesLate.map { .integer($0) } ?? .null,
            "lapsed": .optional(clock.lapsedOn?.description), "lapsed_by": .optional(effect?.id),
            "alarm": .text(alarm.code), "certainty": .text(clock.certainty.rawValue),
            "kind": .text(clock.nature.rawValue), "whose": .text(clock.bound.rawValue),
            "straddles": .optional(clock.straddlesOn?.description), "choice": .optional(clock.choice?.rawValue),
            "calendar_as_of": .text(clock.calendarOf.description), "no_day_because": .optional(refusal?.zh),
            "working": .list((due?.steps ?? []).map { .object(["zh": .text($0.zh), "en": .text($0.en)]) }),
        ])
    }
}

extension Timed {
    fileprivate static var hasGrounds: Bool { !grounds.isEmpty }
}
