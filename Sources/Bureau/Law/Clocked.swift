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

    /// A day of the record that the clock fills in.
    public struct Filled: Sendable {
        let path: any PartialKeyPath<R> & Sendable
        private let write: @Sendable (inout R, Day?) -> Void

        /// A day that stands empty while the clock gives none.
        public static func day(_ path: any WritableKeyPath<R, Day?> & Sendable) -> Filled {
            Filled(path: path, write: { $0[keyPath: path] = $1 })
        }

        /// A day that every record has: it stays while the clock gives none.
        public static func day(_ path: any WritableKeyPath<R, Day> & Sendable) -> Filled {
            Filled(path: path, write: { $0[keyPath: path] = $1 ?? $0[keyPath: path] })
        }

        /// A day that somebody decides within what the law allows: left empty it is the law's.
        public static func unlessGiven(_ path: any WritableKeyPath<R, Day?> & Sendable) -> Filled {
            Filled(path: path, write: { $0[keyPath: path] = $0[keyPath: path] ?? $1 })
        }

        /// The same of a day that every record has.
        public static func unlessGiven(_ path: any WritableKeyPath<R, Day> & Sendable) -> Filled {
            Filled(path: path, write: { if $0[keyPath: path] == .notGiven, let day = $1 { $0[keyPath: path] = day } })
        }

        func fill(_ record: inout R, _ day: Day?) { write(&record, day) }
    }

    /// A period whose end without a decision has an effect by the law itself, as a case that nobody refused in time
    /// counts as accepted. The rule that begins then stands in the packs (`leads_to`).
    public struct Silence: Sendable {
        /// The field for the day of the effect; empty while there is none.
        let shown: Filled
        /// Whether somebody has noted the effect.
        let isNoted: @Sendable (R) -> Bool
        /// The field that takes the day over once it is noted.
        let taking: Filled

        public init(_ shown: Filled, noted: @escaping @Sendable (R) -> Bool, taking: Filled) {
            self.shown = shown
            isNoted = noted
            self.taking = taking
        }
    }

    /// What the clock is known by among those of the register.
    let name: String
    /// The question that the law answers, differently from version to version.
    let matter: String
    let from: DayOf
    /// The minute, for a rule that counts in hours.
    let minute: @Sendable (R) -> Moment?
    let length: @Sendable (R) -> Int?
    let pauses: [Pause]
    let extended: DayOf
    let met: [DayOf]
    /// The minutes that go with days that end it, for a rule that counts in hours.
    let metAt: @Sendable (R) -> Moment?
    let concerns: @Sendable (R) -> Bool
    let notIn: Set<String>
    /// Nobody must use it: what comes after its last day was not late, the right was over.
    let isRight: Bool
    /// The field that shows the due day.
    let due: Filled?
    /// The field that shows until when it was extended.
    let until: Filled?
    /// What the law itself makes of a period that is over without a word.
    let silence: Silence?

    /// - Parameters:
    ///   - matter: of the rule packs, or a rule's id.
    ///   - from: the day of the event that starts it.
    ///   - minute: of that event, for a rule that counts in hours.
    ///   - met: the days that end it; the first of them counts.
    ///   - metAt: the minute of the day that ends it, for a rule that counts in hours.
    ///   - length: for a rule whose length the record gives.
    ///   - pausing: what makes it stand still, where the rule in force has a clause for that.
    ///   - extended: the day on which it was extended.
    ///   - named: what tells it from another clock of the same matter.
    ///   - due: the field that shows its due day.
    ///   - until: the field that shows until when it was extended.
    ///   - silence: the field for what the law makes of the period's end, where nothing was decided.
    ///   - isRight: whether it need not be used: then it ends on its last day, and nobody is late.
    ///   - notIn: states of the process in which the record has no such period.
    ///   - concerns: whether the record has this period at all.
    public init(
        _ matter: String, from: @escaping DayOf, minute: @escaping @Sendable (R) -> Moment? = { _ in nil },
        met: DayOf..., metAt: @escaping @Sendable (R) -> Moment? = { _ in nil },
        length: @escaping @Sendable (R) -> Int? = { _ in nil }, pausing: [Pause] = [],
        extended: @escaping DayOf = { _ in nil }, named: String? = nil, due: Filled? = nil, until: Filled? = nil,
        silence: Silence? = nil, isRight: Bool = false, notIn: [String] = [],
        where concerns: @escaping @Sendable (R) -> Bool = { _ in true }
    ) {
        self.name = named ?? matter
        self.matter = matter
        self.from = from
        self.minute = minute
        self.due = due
        self.until = until
        self.met = met
        self.metAt = metAt
        self.silence = silence
        self.length = length
        self.pauses = pausing
        self.extended = extended
        self.concerns = concerns
        self.notIn = Set(notIn)
        self.isRight = isRight
    }

    /// What a record says of the clock in its state; nil while it has none.
    func facts(of record: R, standing state: String) -> ClockFacts? {
        guard !notIn.contains(state), concerns(record), let start = from(record), start != .notGiven else { return nil }
        let spans = pauses.enumerated().compactMap { index, pause in
            pause.from(record).map { ClockPause(source: index, from: $0, until: pause.until(record)) }
        }
        let metOn = met.compactMap { $0(record) }.min()
        return ClockFacts(
            start: start, minute: minute(record), length: length(record), pauses: spans, extendedOn: extended(record),
            metOn: metOn, metAt: metAt(record).flatMap { $0.day == metOn ? $0 : nil }, isRight: isRight,
            silence: silence.map { $0.isNoted(record) ? .noted : .possible } ?? .no)
    }
}

/// A register whose records have statutory periods (有法定期限的台账).
public protocol Timed: Register {
    /// The periods of a record, in the order in which they begin.
    static var clocks: [Clocked<Self>] { get }
    /// What its records rest on besides, without a day.
    static var grounds: [Grounded<Self>] { get }
}

extension Timed {
    /// The days that the clocks fill in.
    public static var reckoned: [PartialKeyPath<Self>] {
        var paths: [PartialKeyPath<Self>] = []
        let filled = clocks.flatMap { [$0.due, $0.until, $0.silence?.shown] }.compactMap { $0 }
        for one in filled where !paths.contains(one.path) { paths.append(one.path) }
        return paths
    }

    /// Fills in the days that clocks reckon. A day whose only clock has gone is empty; one that no clock has stays as
    /// it was given.
    ///
    /// - Parameters:
    ///   - running: by the names of its clocks, what each now says.
    ///   - gone: the names of clocks that the record had and has no more.
    mutating func fill(by running: [String: LawClock], gone: Set<String>) {
        for clocked in Self.clocks where gone.contains(clocked.name) {
            clocked.due?.fill(&self, nil)
            clocked.silence?.shown.fill(&self, nil)
        }
        for clocked in Self.clocks {
            guard let clock = running[clocked.name] else { continue }
            clocked.due?.fill(&self, clock.dueOn)
            if let silence = clocked.silence {
                silence.shown.fill(&self, clock.lapsedOn)
                if silence.isNoted(self) { silence.taking.fill(&self, clock.lapsedOn) }
            }
            if let extended = clock.extendedOn, let due = clock.dueOn, due >= extended {
                clocked.until?.fill(&self, due)
            }
        }
    }
}

/// What a record says of one of its clocks.
struct ClockFacts: Hashable {
    let start: Day
    let minute: Moment?
    let length: Int?
    let pauses: [ClockPause]
    let extendedOn: Day?
    let metOn: Day?
    let metAt: Moment?
    let isRight: Bool
    let silence: ClockSilence
}

/// Whether the law itself acts when a period is over, and whether somebody has noted that it did.
enum ClockSilence: Hashable {
    case no, possible, noted
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
