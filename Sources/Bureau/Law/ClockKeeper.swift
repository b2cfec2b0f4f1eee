public import Declarations
public import Law
public import Ledger

/// Keeps the clocks of every record in step with it, in the transaction that writes the record.
///
/// It blocks no step: where the law gives no day the clock stands without one and says why.
public struct ClockKeeper: Following {
    let shelf: LawShelf
    private static let timed = Castings<any Timed.Type>()

    /// - Parameter shelf: the law as it stands whenever a record is written.
    public init(_ shelf: LawShelf) {
        self.shelf = shelf
    }

    public func prepared<R: Register>(
        _ record: R, id: Int64?, opening: Bool, to state: String, for event: String, in transaction: Transaction
    ) throws -> R {
        guard !R.shape.reckoned.isEmpty, let timed = record as? any Timed else { return record }
        return try filled(timed, id, opening, state, event, transaction) as? R ?? record
    }

    public func follow<R: Register>(
        _ row: Row<R>, after event: String, in transaction: Transaction
    ) throws -> Row<R> {
        if let timed = ClockKeeper.timed.cast(R.self) { try keep(timed, row, event, transaction) }
        if R.self == LawClock.self, event == "choose", let clock = row as? Row<LawClock> {
            return try chosen(clock, transaction) as? Row<R> ?? row
        }
        guard R.self == RuleConfirmation.self, let rule = row as? Row<RuleConfirmation> else { return row }
        if event == "recorded" { try check(rule.record) }
        guard event == "confirm" else { return row }
        return try ClockStarting(keeper: self).go(on: rule, in: transaction) as? Row<R> ?? row
    }

    /// The record with the days that its clocks reckon, as the write will leave them.
    private func filled<T: Timed>(
        _ record: T, _ id: Int64?, _ opening: Bool, _ state: String, _ event: String, _ transaction: Transaction
    ) throws -> T {
        let known = try id.map { try this(T.self, $0, transaction.reading) } ?? [:]
        var filled = try once(record, known, opening, state, event, transaction)
        // What the law makes of one clock's end may be what others start from.
        if T.clocks.contains(where: { $0.silence != nil }), filled.values != record.values {
            filled = try once(filled, known, opening, state, event, transaction)
        }
        return filled
    }

    private func once<T: Timed>(
        _ record: T, _ known: [String: Row<LawClock>], _ opening: Bool, _ state: String, _ event: String,
        _ transaction: Transaction
    ) throws -> T {
        var running: [String: LawClock] = [:]
        var gone: Set<String> = []
        for clocked in T.clocks where clocked.due != nil || clocked.until != nil || clocked.silence != nil {
            let facts = clocked.facts(of: record, standing: state)
            switch (known[clocked.name], facts) {
            case (nil, nil): continue
            case (nil, let facts?): running[clocked.name] = try begun(clocked, facts, opening, transaction)
            case (_?, nil): gone.insert(clocked.name)
            case (let clock?, let facts?):
                running[clocked.name] = adjusted(clock.record, to: facts, event == "corrected", transaction)
            }
        }
        var record = record
        record.fill(by: running, gone: gone)
        return record
    }

    private func this<T: Timed>(_ register: T.Type, _ id: Int64, _ reading: Reading) throws -> [String: Row<LawClock>] {
        let clocks = try LawClock.all(of: T.table, id, in: reading)
        return Dictionary(clocks.map { ($0.record.clockName, $0) }, uniquingKeysWith: { $1 })
    }

    private func keep<T: Timed>(_ register: T.Type, _ row: Any, _ event: String, _ transaction: Transaction) throws {
        guard let row = row as? Row<T> else { return }
        let known = event == "recorded" ? [:] : try this(T.self, row.id, transaction.reading)
        for clocked in T.clocks {
            let facts = row.state == StateShape.void.name ? nil : clocked.facts(of: row.record, standing: row.state)
            switch (known[clocked.name], facts) {
            case (nil, nil): continue
            case (nil, let facts?): _ = try start(clocked, facts, on: row, transaction)
            case (let clock?, nil): try drop(clock, transaction)
            case (let clock?, let facts?): try adjust(clock, to: facts, event == "corrected", transaction)
            }
        }
    }

    /// A clock as it begins; nil where none does.
    private func begun<T: Timed>(
        _ clocked: Clocked<T>, _ facts: ClockFacts, _ opening: Bool, _ transaction: Transaction
    ) throws -> LawClock? {
        if opening && facts.metOn != nil { return nil }
        let books = shelf.newest
        guard let rule = try? books.rules.rule(clocked.matter, on: facts.start), rule.length != nil,
            try isConfirmed(rule, transaction.reading)
        else { return nil }
        var clock = LawClock()
        clock.clockName = clocked.name
        clock.matter = clocked.matter
        clock.take(facts, correcting: true)
        clock.compute(by: books, on: transaction.at.day)
        if facts.isRight { clock.endRight(on: transaction.at.day) }
        clock.lapse(by: books, on: transaction.at.day, facts.silence)
        return clock
    }

    /// - Returns: the clock that began; nil where none did.
    func start<T: Timed>(
        _ clocked: Clocked<T>, _ facts: ClockFacts, on row: Row<T>, _ transaction: Transaction
    ) throws -> LawClock? {
        guard var clock = try begun(clocked, facts, row.standing.isOpening, transaction) else { return nil }
        clock.ofRegister = T.table
        clock.ofRecord = Int(row.id)
        clock.ofNumber = row.number.isEmpty ? nil : row.number
        let number = "C\(transaction.nextEntry)"
        let entered = try transaction.record(clock, unit: row.unit, number: number)
        try move(entered, from: LawClock(), clock, transaction)
        return clock
    }

    /// The record no longer has this period: a start that was corrected away, or a withdrawn record.
    private func drop(_ clock: Row<LawClock>, _ transaction: Transaction) throws {
        _ = try transaction.settle(
            clock, event: "voided", to: StateShape.void.name, reason: ClockWords.recordHasNone)
    }

    private func adjust(
        _ row: Row<LawClock>, to facts: ClockFacts, _ correcting: Bool, _ transaction: Transaction
    ) throws {
        let clock = adjusted(row.record, to: facts, correcting, transaction)
        guard clock.values != row.record.values else { return }
        try move(row, from: row.record, clock, transaction)
    }

    private func adjusted(
        _ old: LawClock, to facts: ClockFacts, _ correcting: Bool, _ transaction: Transaction
    ) -> LawClock {
        var clock = old
        clock.take(facts, correcting: correcting)
        if !correcting, let first = old.metOn, let now = clock.metOn, first < now {
            (clock.metOn, clock.metAt) = (first, old.metAt)
        }
        if clock.values != old.values {
            if clock.questions(old) { clock.compute(by: shelf.newest, on: transaction.at.day) }
            clock.judge()
        }
        if facts.isRight { clock.endRight(on: transaction.at.day) }
        if facts.silence != .no { clock.lapse(by: shelf.newest, on: transaction.at.day, facts.silence) }
        return clock
    }

    /// Writes the clock as it now is: the step that it takes, or a correction, and a line for what happened.
    private func move(
        _ row: Row<LawClock>, from old: LawClock, _ clock: LawClock, _ transaction: Transaction
    ) throws {
        var row = row
        let happened = clock.happened(since: old)
        let stage = clock.stage
        if row.record.values != clock.values || row.state != stage.rawValue {
            row.record = clock
            row = try transaction.settle(row, event: clock.event(from: row.state, happened), to: stage.rawValue)
        }
        for (kind, day) in happened { try row.enter(kind, on: day, in: transaction) }
    }

    /// A handler chose the law of a case that crosses a change.
    private func chosen(_ row: Row<LawClock>, _ transaction: Transaction) throws -> Row<LawClock> {
        var row = row
        row.record.compute(by: shelf.newest, on: transaction.at.day)
        row.record.judge()
        let reason = row.record.choiceReason ?? ""
        row = try transaction.settle(row, event: "recompute", reason: reason)
        try row.record.show(in: transaction, reason: reason)
        return row
    }

    /// Reckons a record's days anew and keeps its clocks in step with them, where the law itself has acted on it.
    func reckon(_ clock: LawClock, _ reason: String, _ transaction: Transaction) throws {
        guard let timed = Manifest.catalogue.register(clock.ofRegister) as? any Timed.Type else { return }
        try reckon(timed, Int64(clock.ofRecord), reason, transaction)
    }

    private func reckon<T: Timed>(
        _ register: T.Type, _ id: Int64, _ reason: String, _ transaction: Transaction
    ) throws {
        var row = try transaction.reading.find(T.self, id)
        let before = row.record.values
        row.record = try filled(row.record, id, row.standing.isOpening, row.state, "reckoned", transaction)
        guard row.record.values != before else { return }
        row = try transaction.settle(row, event: "reckoned", reason: reason)
        try keep(T.self, row, "reckoned", transaction)
    }

    /// Whether a rule starts clocks: one whose article was read does by itself, a secondary one once it is confirmed.
    private func isConfirmed(_ rule: Rule, _ reading: Reading) throws -> Bool {
        switch rule.certainty {
        case .primary: true
        case .unverified: false
        case .secondary: try RuleConfirmation.isConfirmed(rule, in: reading)
        }
    }

    /// Only a rule that waits for confirmation can be confirmed.
    private func check(_ record: RuleConfirmation) throws {
        let versions = shelf.newest.rules.versions(of: record.rule)
        let found = versions.first { $0.versionName == record.version }
        guard found?.certainty != .secondary else { return }
        let wrong = versions.isEmpty ? "rule" : found == nil ? "version_from" : "rule"
        let why =
            found == nil
            ? Label("没有这条规则或者这个版本", "there is no such rule or version")
            : Label("这条规则不需要确认，或者是草稿", "this rule needs no confirmation, or is a draft")
        let label = RuleConfirmation.shape.field(wrong)?.label ?? RuleConfirmation.title
        throw Refused([
            Fault(
                field: wrong, value: wrong == "rule" ? record.rule : record.version, rule: "reference",
                answer: Label("\(label.zh)：\(why.zh)", "\(label.en): \(why.en)"))
        ])
    }
}

extension RuleConfirmation {
    /// Whether a version of a rule stands confirmed.
    public static func isConfirmed(_ rule: Rule, in reading: Reading) throws -> Bool {
        let query = Query([
            .compare(column(\.rule), .equal, .text(rule.id)),
            .compare(column(\.version), .equal, .text(rule.versionName)),
            .compare("state", .equal, .text(RuleConfirmationStage.confirmed.rawValue)),
        ])
        return try reading.count(shape, query, upTo: 1) > 0
    }
}

extension RuleConfirmation {
    /// How many of the clocks that waited have begun; nil once all have.
    public static func startedSoFar(_ rule: Rule, in reading: Reading) throws -> Int? {
        let query = Query([
            .compare(column(\.rule), .equal, .text(rule.id)),
            .compare(column(\.version), .equal, .text(rule.versionName)),
            .compare("state", .equal, .text(RuleConfirmationStage.confirmed.rawValue)),
            .missing(column(\.startedOn)),
        ])
        return try reading.rows(RuleConfirmation.self, query).first.map { $0.record.started ?? 0 }
    }
}

extension LawClock {
    /// The clocks of a record, the oldest first.
    public static func all(of register: String, _ record: Int64, in reading: Reading) throws -> [Row<LawClock>] {
        try reading.rows(LawClock.self, query(of: register, record)).reversed()
    }

    /// What asks for the clocks of a record.
    public static func query(of register: String, _ record: Int64) -> Query {
        Query(
            [
                .compare(column(\.ofRegister), .equal, .text(register)),
                .compare(column(\.ofRecord), .equal, .integer(record)),
            ], limit: Limits.pageRows)
    }
}
