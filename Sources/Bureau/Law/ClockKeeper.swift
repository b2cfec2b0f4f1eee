public import Declarations
public import Law
public import Ledger

/// Keeps the clocks of every record in step with it, in the transaction that writes the record.
///
/// It blocks no step: where the law gives no day the clock stands without one and says why.
public struct ClockKeeper: Following {
    let shelf: LawShelf

    public init(_ shelf: LawShelf) {
        self.shelf = shelf
    }

    public func follow<R: Register>(_ row: Row<R>, after event: String, in transaction: Transaction) throws {
        if let timed = R.self as? any Timed.Type { return try keep(timed, row, event, transaction) }
        if let clock = row as? Row<LawClock>, event == "choose" { try chosen(clock, transaction) }
        guard let rule = row as? Row<RuleConfirmation> else { return }
        if event == "recorded" { try check(rule.record) }
        if event == "confirm" { try startConfirmed(rule.record, in: transaction) }
    }

    private func keep<T: Timed>(_ register: T.Type, _ row: Any, _ event: String, _ transaction: Transaction) throws {
        guard let row = row as? Row<T> else { return }
        var known: [String: Row<LawClock>] = [:]
        if event != "recorded" {
            for clock in try LawClock.all(of: T.table, row.id, in: transaction.reading) {
                known[clock.record.clockName] = clock
            }
        }
        for clocked in T.clocks {
            let facts = row.state == StateShape.void.name ? nil : clocked.facts(of: row.record, standing: row.state)
            switch (known[clocked.name], facts) {
            case (nil, nil): continue
            case (nil, let facts?): try start(clocked, facts, on: row, shelf.newest, transaction)
            case (let clock?, nil): try drop(clock, transaction)
            case (let clock?, let facts?): try adjust(clock, to: facts, event == "corrected", transaction)
            }
        }
    }

    private func start<T: Timed>(
        _ clocked: Clocked<T>, _ facts: ClockFacts, on row: Row<T>, _ books: LawBooks, _ transaction: Transaction
    ) throws {
        if row.standing.isOpening && facts.metOn != nil { return }
        guard let rule = try? books.rules.rule(clocked.matter, on: facts.start), rule.length != nil,
            try isConfirmed(rule, transaction.reading)
        else { return }
        var clock = LawClock()
        clock.ofRegister = T.table
        clock.ofRecord = Int(row.id)
        clock.ofNumber = row.number.isEmpty ? nil : row.number
        clock.clockName = clocked.name
        clock.matter = clocked.matter
        clock.take(facts, correcting: true)
        clock.compute(by: books, on: transaction.at.day)
        let number = "C\(transaction.nextEntry)"
        let entered = try transaction.record(clock, unit: row.unit, number: number)
        try move(entered, from: LawClock(), clock, transaction)
    }

    /// A rule was confirmed: the clocks of open records that waited for it start in the same transaction.
    private func startConfirmed(_ rule: RuleConfirmation, in transaction: Transaction) throws {
        for register in Manifest.every {
            if let timed = register as? any Timed.Type { try startWaiting(timed, for: rule.rule, transaction) }
        }
    }

    private func startWaiting<T: Timed>(_ register: T.Type, for rule: String, _ transaction: Transaction) throws {
        let (books, reading) = (shelf.newest, transaction.reading)
        let waiting = T.clocks.filter { clocked in
            let versions = books.rules.versions(of: clocked.matter) + books.rules.versions(answering: clocked.matter)
            return versions.contains { $0.id == rule }
        }
        guard !waiting.isEmpty else { return }
        for record in try reading.every(T.shape, [T.shape.isRunning]) {
            let row = try reading.row(T.self, of: record)
            let known = try Set(LawClock.all(of: T.table, row.id, in: reading).map(\.record.clockName))
            for clocked in waiting where !known.contains(clocked.name) {
                let facts = clocked.facts(of: row.record, standing: row.state)
                guard let facts, facts.metOn == nil else { continue }
                try start(clocked, facts, on: row, books, transaction)
            }
        }
    }

    /// The record no longer has this period: a start that was corrected away, or a withdrawn record.
    private func drop(_ clock: Row<LawClock>, _ transaction: Transaction) throws {
        _ = try transaction.settle(
            clock, event: "voided", to: StateShape.void.name, reason: ClockWords.recordHasNone)
    }

    private func adjust(
        _ row: Row<LawClock>, to facts: ClockFacts, _ correcting: Bool, _ transaction: Transaction
    ) throws {
        var clock = row.record
        clock.take(facts, correcting: correcting)
        if !correcting, let first = row.record.metOn, let now = clock.metOn { clock.metOn = min(first, now) }
        guard clock.values != row.record.values else { return }
        if clock.questions(row.record) { clock.compute(by: shelf.newest, on: transaction.at.day) }
        clock.judge()
        try move(row, from: row.record, clock, transaction)
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
        for (kind, day) in happened {
            var line = LawClockEvent()
            line.clock = Ref(row.id)
            line.kind = kind
            line.happenedOn = day
            line.account = transaction.actor.account
            _ = try transaction.record(line, unit: row.unit)
        }
    }

    /// A handler chose the law of a case that crosses a change.
    private func chosen(_ row: Row<LawClock>, _ transaction: Transaction) throws {
        var row = row
        row.record.compute(by: shelf.newest, on: transaction.at.day)
        row.record.judge()
        _ = try transaction.settle(row, event: "recompute", reason: row.record.choiceReason ?? "")
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

extension LawClock {
    /// The clocks of a record, the oldest first.
    public static func all(of register: String, _ record: Int64, in reading: Reading) throws -> [Row<LawClock>] {
        let query = Query(
            [
                .compare(column(\.ofRegister), .equal, .text(register)),
                .compare(column(\.ofRecord), .equal, .integer(record)),
            ], limit: Limits.pageRows)
        return try reading.rows(LawClock.self, query).reversed()
    }
}
