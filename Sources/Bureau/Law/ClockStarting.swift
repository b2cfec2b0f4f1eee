import Declarations
import Law
public import Ledger

/// Starts the clocks of open records that waited for a rule, once it is confirmed: so many records at a time, each part
/// whole in itself. How far it has come stands on the confirmation, so that what was interrupted goes on from there.
public struct ClockStarting: Sendable {
    let keeper: ClockKeeper
    /// How many records are looked at in one part.
    private let most: Int

    init(keeper: ClockKeeper, most: Int = Limits.clocksAtOnce) {
        self.keeper = keeper
        self.most = most
    }

    public init(by shelf: LawShelf) {
        self.init(keeper: ClockKeeper(shelf))
    }

    /// What one part did.
    public struct Part: Sendable {
        public let rule: String
        /// How many clocks have begun since the rule was confirmed.
        public let started: Int
        public let isLast: Bool
    }

    /// Whether a confirmation is not through.
    public static func isWaiting(in reading: Reading) throws -> Bool { try next(in: reading) != nil }

    /// The oldest confirmation that is not through; nil where all are.
    private static func next(in reading: Reading) throws -> Row<RuleConfirmation>? {
        let query = Query([
            .compare("state", .equal, .text(RuleConfirmationStage.confirmed.rawValue)),
            .missing(RuleConfirmation.column(\.startedOn)),
        ])
        return try reading.rows(RuleConfirmation.self, query).last
    }

    /// Does the next part of the oldest confirmation that is not through; nil where all are.
    public func run(in transaction: Transaction) throws -> Part? {
        guard let next = try ClockStarting.next(in: transaction.reading) else { return nil }
        let row = try go(on: next, in: transaction)
        return Part(
            rule: row.record.rule, started: row.record.started ?? 0, isLast: row.record.startedOn != nil)
    }

    /// One part of a confirmation, beginning where the last one ended.
    func go(on row: Row<RuleConfirmation>, in transaction: Transaction) throws -> Row<RuleConfirmation> {
        var row = row
        let registers = Manifest.every.compactMap { $0 as? any Timed.Type }
        var reached = Reached(row.record.reached)
        var left = most
        var started = 0
        while left > 0, let register = registers.first(where: { $0.table == reached.table }) ?? registers.first {
            let part = try begin(register, for: row.record, below: reached.id, most: left, transaction)
            started += part.started
            left -= max(1, part.looked)
            reached = Reached(table: register.table, id: part.lowest)
            guard part.isThrough else { continue }
            guard let next = registers.firstIndex(where: { $0.table == register.table }), next + 1 < registers.count
            else {
                row.record.startedOn = transaction.at.day
                break
            }
            reached = Reached(table: registers[next + 1].table, id: nil)
        }
        row.record.reached = row.record.startedOn == nil ? reached.text : nil
        row.record.started = (row.record.started ?? 0) + started
        return try transaction.settle(row, event: "clocks_started", reason: ClockWords.started(started))
    }

    /// What one register contributed to a part.
    private struct Look {
        var looked = 0
        var started = 0
        var lowest: Int64?
        var isThrough = true
    }

    private func begin<T: Timed>(
        _ register: T.Type, for rule: RuleConfirmation, below id: Int64?, most: Int, _ transaction: Transaction
    ) throws -> Look {
        let waiting = waiting(T.self, for: rule.rule)
        var look = Look()
        guard !waiting.isEmpty else { return look }
        let reading = transaction.reading
        let below = id.map { Predicate.compare("id", .less, .integer($0)) }
        let query = Query([T.shape.isRunning] + [below].compactMap { $0 }, limit: min(most, Limits.pageRows))
        let page = try reading.page(T.shape, query)
        for record in page.records {
            look.started += try begin(waiting, on: reading.row(T.self, of: record), transaction)
        }
        look.looked = page.records.count
        look.lowest = page.records.last?.id ?? id
        look.isThrough = page.next == nil
        return look
    }

    private func waiting<T: Timed>(_ register: T.Type, for rule: String) -> [Clocked<T>] {
        let rules = keeper.shelf.newest.rules
        return T.clocks.filter { clocked in
            (rules.versions(of: clocked.matter) + rules.versions(answering: clocked.matter)).contains { $0.id == rule }
        }
    }

    private func begin<T: Timed>(_ waiting: [Clocked<T>], on row: Row<T>, _ transaction: Transaction) throws -> Int {
        let known = try Set(LawClock.all(of: T.table, row.id, in: transaction.reading).map(\.record.clockName))
        var started: [LawClock] = []
        for clocked in waiting where !known.contains(clocked.name) {
            let facts = clocked.facts(of: row.record, standing: row.state)
            guard let facts, facts.metOn == nil else { continue }
            guard let clock = try keeper.start(clocked, facts, on: row, transaction) else { continue }
            started.append(clock)
        }
        for clock in started { try clock.show(in: transaction, reason: ClockWords.confirmed) }
        return started.count
    }
}

/// How far a confirmation has come: a register, and the last record of it that was looked at, counted from the newest.
struct Reached {
    let table: String?
    let id: Int64?

    init(table: String, id: Int64?) {
        self.table = table
        self.id = id
    }

    init(_ text: String?) {
        let parts = (text ?? "").split(separator: " ")
        table = parts.first.map(String.init)
        id = parts.count > 1 ? Int64(parts[1]) : nil
    }

    var text: String? { table.map { name in id.map { "\(name) \($0)" } ?? name } }
}
