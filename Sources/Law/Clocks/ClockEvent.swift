public import Declarations

/// What happens to a running clock (期限上的事件).
public struct ClockEvent: Sendable, Hashable {
    /// The kinds of events, by the names that a command gives them.
    public enum Kind: String, Sendable, CaseIterable {
        case suspended, resumed, extended, done
    }

    public let kind: Kind
    /// The day, or the minute where it is known: a period in hours is kept or missed by the minute.
    public let when: ClockStart
    public var day: Day { when.day }

    public init(_ kind: Kind, on day: Day) {
        self.init(kind, at: .day(day))
    }

    public init(_ kind: Kind, at when: ClockStart) {
        self.kind = kind
        self.when = when
    }

    /// An event by its name.
    ///
    /// - Throws: `LawRefusal.unknownEvent` for any other name.
    public init(named name: String, at when: ClockStart) throws {
        guard let kind = Kind(rawValue: name) else { throw LawRefusal.unknownEvent(name) }
        self.init(kind, at: when)
    }

    static let names = Kind.allCases.map(\.rawValue).joined(separator: ", ")
}

/// A span in which a clock stands still: from the day after it began through the day on which its cause ends.
struct Suspension: Sendable, Hashable {
    let from: Day
    let until: Day

    var length: Int { until - from }
    func contains(_ day: Day) -> Bool { from < day && day <= until }

    /// Pairs what was suspended with what went on again.
    static func all(in events: [ClockEvent], since start: Day) throws -> [Suspension] {
        var pauses: [Suspension] = []
        var open: Day?
        let some = events.filter { $0.kind == .suspended || $0.kind == .resumed }.sorted { $0.day < $1.day }
        for event in some {
            switch (event.kind, open) {
            case (.suspended, nil):
                guard event.day >= start, event.day >= pauses.last?.until ?? start else {
                    throw LawRefusal.eventOrder(event.kind.rawValue, event.day)
                }
                open = event.day
            case (.resumed, let from?):
                pauses.append(Suspension(from: from, until: event.day))
                open = nil
            default: throw LawRefusal.eventOrder(event.kind.rawValue, event.day)
            }
        }
        if let open { throw LawRefusal.stillSuspended(open) }
        return pauses
    }
}
