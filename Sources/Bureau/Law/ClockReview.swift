public import Declarations
public import Law
public import Ledger

/// Goes through the running clocks after a notice or a pack has changed, and enters what moved (重新计算).
public struct ClockReview: Sendable {
    private let books: LawBooks

    /// By the rules and notices that the program brings.
    public static let builtIn = (try? LawBooks.builtIn()).map { ClockReview(by: $0) }

    /// The days on which their notices came out, the oldest first.
    public static let noticeDays = Set((try? LawBooks.builtIn())?.notices.compactMap(\.issued) ?? []).sorted()

    public init(by books: LawBooks) {
        self.books = books
    }

    /// Computes every running clock again by the calendar of the transaction's day. Clocks that are met stay as they
    /// were judged.
    ///
    /// - Returns: how many moved.
    @discardableResult
    public func run(in transaction: Transaction) throws -> Int {
        let states = [ClockStage.running, .suspended].map { Datum.text($0.rawValue) }
        var moved = 0
        let reading = transaction.reading
        for record in try reading.every(LawClock.shape, [.among("state", states)])
        where try recompute(reading.row(LawClock.self, of: record), transaction) { moved += 1 }
        return moved
    }

    private func recompute(_ row: Row<LawClock>, _ transaction: Transaction) throws -> Bool {
        let today = transaction.at.day
        var clock = row.record
        clock.compute(by: books, on: today)
        let traits = clock.traits
        if traits.isRight { clock.endRight(on: today) }
        if traits.hasSilence { clock.lapse(by: books, on: today, .possible) }
        var same = clock
        same.calendarOf = row.record.calendarOf
        guard same.values != row.record.values else { return false }
        let hasLapsed = clock.lapsedOn != row.record.lapsedOn
        let hasPassed = clock.metOn != nil
        let why = try hasLapsed ? effect(clock) : hasPassed ? ClockWords.notUsed : reason(row.record, clock)
        var changed = row
        changed.record = clock
        changed = try transaction.settle(
            changed, event: hasPassed ? "meet" : "recompute", to: clock.stage.rawValue, reason: why)
        try changed.enter(hasPassed ? .met : .recomputed, on: clock.metOn ?? today, note: why, in: transaction)
        if hasLapsed {
            try ClockKeeper(LawShelf(of: books)).reckon(clock, why, transaction)
        } else {
            try clock.show(in: transaction, reason: why)
        }
        return true
    }

    /// What the law has made of the end, and by which article.
    private func effect(_ clock: LawClock) throws -> String {
        guard let day = clock.lapsedOn, let rule = try clock.effect(by: books, on: clock.calendarOf)?.rule else {
            return ClockWords.notOver
        }
        return ClockWords.lapsed(rule.title.zh, on: day.description, by: rule.source.label.zh)
    }

    /// Old day, new day, and the newest notice that came between; or the newest of those by which it is now counted,
    /// where an older one came into the folder only now.
    private func reason(_ old: LawClock, _ new: LawClock) -> String {
        let between = books.notices.filter { notice in
            notice.issued.map { $0 > old.calendarOf && $0 <= new.calendarOf } ?? false
        }
        let used = (try? new.worked(by: books, on: new.calendarOf))?.notices ?? []
        return ClockWords.recomputed(
            from: old.dueOn?.description, to: new.dueOn?.description,
            because: newest(of: between) ?? newest(of: used).map(ClockWords.nowBy))
    }

    private func newest(of notices: [Notice]) -> String? {
        notices.max { ($0.issued ?? .notGiven) < ($1.issued ?? .notGiven) }?.title.zh
    }
}

extension LawClock {
    /// What its register says of the end: whether it is a right that need not be used, and whether the law itself acts
    /// when nothing was decided.
    var traits: (isRight: Bool, hasSilence: Bool) {
        guard let timed = Manifest.catalogue.register(ofRegister) as? any Timed.Type else { return (false, false) }
        return traits(timed)
    }

    private func traits<T: Timed>(_ register: T.Type) -> (isRight: Bool, hasSilence: Bool) {
        let clocked = T.clocks.first { $0.name == clockName }
        return (clocked?.isRight ?? false, clocked?.silence != nil)
    }
}
