public import Declarations

/// Whether something was done in time (是否按期). A period in hours is judged by the minute; where only the day is known,
/// the last day itself leaves it open.
public enum Lateness: Sendable, Hashable {
    /// Days after the last day; negative when early.
    case days(Int)
    /// Minutes after the last one; negative when early.
    case minutes(Int)
    /// Done on the last day of a period in hours, nobody noted when.
    case unknown

    /// - Parameter moment: the last minute, for a period in hours.
    public init(done: ClockStart, due day: Day, at moment: Moment?) {
        switch (done, moment) {
        case (.moment(let done), let moment?):
            self = .minutes(Int(((done.milliseconds - moment.milliseconds) / 1_000).dividedUp(by: 60)))
        case (.day(day), _?): self = .unknown
        default: self = .days(done.day - day)
        }
    }

    /// Whole days late, a day begun counting as one, as figures add them up; nil where it is open.
    public var daysLate: Int? {
        switch self {
        case .days(let days): max(0, days)
        case .minutes(let minutes): minutes <= 0 ? 0 : Int(Int64(minutes).dividedUp(by: 1_440))
        case .unknown: nil
        }
    }

    /// Minutes after the last one, for a period in hours whose minutes are known; negative when early.
    public var minutes: Int? {
        if case .minutes(let minutes) = self { minutes } else { nil }
    }
}

extension Int64 {
    /// Divided, and rounded up: what has begun counts.
    fileprivate func dividedUp(by divisor: Int64) -> Int64 {
        self > 0 ? (self + divisor - 1) / divisor : self / divisor
    }
}
