public import Declarations
import Law

/// One statutory period of a process: which matter of the law, from which day, met by what. Each day is a field of the
/// record, so that a step starts, stops or meets the clock, and a correction moves it, without a word more.
public struct Clocked<R: Register>: Sendable {
    /// A day of the record; nil while it has not come.
    public typealias DayOf = @Sendable (R) -> Day?

    /// A span in which the clock stands still.
    public struct Pause: Sendable {
        let from: DayOf
        let until: DayOf

        public init(_ from: @escaping DayOf, _ until: @escaping DayOf) {
            self.from = from
            self.until = until
        }
    }

    /// What the clock is known by among those of the register.
    let name: String
    /// The question that the law answers, differently from version to version.
    let matter: String
    let from: DayOf
    let length: @Sendable (R) -> Int?
    let pauses: [Pause]
    let extended: DayOf
    let met: [DayOf]
    let concerns: @Sendable (R) -> Bool
    let notIn: Set<String>

    /// - Parameters:
    ///   - matter: of the rule packs, or a rule's id.
    ///   - from: the day of the event that starts it.
    ///   - met: the days that end it; the first of them counts.
    ///   - length: for a rule whose length the record gives.
    ///   - pausing: what makes it stand still, where the rule in force has a clause for that.
    ///   - extended: the day on which it was extended.
    ///   - named: what tells it from another clock of the same matter.
    ///   - notIn: states of the process in which the record has no such period.
    ///   - concerns: whether the record has this period at all.
    public init(
        _ matter: String, from: @escaping DayOf, met: DayOf..., length: @escaping @Sendable (R) -> Int? = { _ in nil },
        pausing: [Pause] = [], extended: @escaping DayOf = { _ in nil }, named: String? = nil,
        notIn: [String] = [], where concerns: @escaping @Sendable (R) -> Bool = { _ in true }
    ) {
        self.name = named ?? matter
        self.matter = matter
        self.from = from
        self.met = met
        self.length = length
        self.pauses = pausing
        self.extended = extended
        self.concerns = concerns
        self.notIn = Set(notIn)
    }

    /// What a record says of the clock in its state; nil while it has none.
    func facts(of record: R, standing state: String) -> ClockFacts? {
        guard !notIn.contains(state), concerns(record), let start = from(record), start != .notGiven else { return nil }
        let spans = pauses.enumerated().compactMap { index, pause in
            pause.from(record).map { ClockPause(source: index, from: $0, until: pause.until(record)) }
        }
        return ClockFacts(
            start: start, length: length(record), pauses: spans, extendedOn: extended(record),
            metOn: met.compactMap { $0(record) }.min())
    }
}

/// A register whose records have statutory periods (有法定期限的台账).
public protocol Timed: Register {
    /// The periods of a record, in the order in which they begin.
    static var clocks: [Clocked<Self>] { get }
}

/// What a record says of one of its clocks.
struct ClockFacts: Hashable {
    let start: Day
    let length: Int?
    let pauses: [ClockPause]
    let extendedOn: Day?
    let metOn: Day?
}

/// A span in which a clock stands still, and which of its pauses it is.
struct ClockPause: Hashable {
    let source: Int
    let from: Day
    let until: Day?

    /// `0:2019-03-01..2019-03-11`, open at the end while it lasts.
    var text: String { "\(source):\(from)..\(until?.description ?? "")" }

    init(source: Int, from: Day, until: Day?) {
        self.source = source
        self.from = from
        self.until = until
    }

    init?(_ text: Substring) {
        let halves = text.split(separator: ":", maxSplits: 1)
        guard halves.count == 2, let source = Int(halves[0]) else { return nil }
        let days = halves[1].split(separator: ".", omittingEmptySubsequences: true)
        guard let first = days.first, let from = Day(String(first)) else { return nil }
        self.init(source: source, from: from, until: days.count > 1 ? Day(String(days[1])) : nil)
    }

    static func all(in text: String?) -> [ClockPause] {
        (text ?? "").split(separator: ";").compactMap { ClockPause($0) }
    }

    static func text(of pauses: [ClockPause]) -> String? {
        pauses.isEmpty ? nil : pauses.map(\.text).joined(separator: ";")
    }

    /// What has been with what the record now says: a step that pauses again leaves the earlier span behind, a
    /// correction takes its place.
    static func merged(_ known: [ClockPause], _ now: [ClockPause], correcting: Bool) -> [ClockPause] {
        var all = known
        for pause in now {
            if let index = all.lastIndex(where: { $0.source == pause.source }),
                correcting || all[index].from == pause.from || all[index].until == nil
            {
                all[index] = pause
            } else {
                all.append(pause)
            }
        }
        if correcting { all.removeAll { old in !now.contains { $0.source == old.source } && old == known.last } }
        return all.sorted { ($0.from, $0.source) < ($1.from, $1.source) }
    }
}
