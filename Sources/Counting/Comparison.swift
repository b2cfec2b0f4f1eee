import Declarations

/// A figure beside itself over an earlier period (同比, 环比).
public struct Comparison: Sendable, Hashable {
    /// How much a number changed.
    public enum Change: Sendable, Hashable {
        /// The earlier number is zero or there is none: no rate of change can be given.
        case noBase
        /// By which fraction the number rose (or fell, below zero).
        case rate(Double)
        /// By how many percentage points a rate rose.
        case points(Double)
    }

    public let now: Count
    public let earlier: Count

    public init(now: Count, earlier: Count) {
        self.now = now
        self.earlier = earlier
    }

    /// The later number less the earlier; nil for rates.
    public var difference: Int64? {
        guard let now = now.amount, let earlier = earlier.amount else { return nil }
        return now - earlier
    }

    public var change: Change {
        if let now = now.fraction, let earlier = earlier.fraction {
            return self.now.unit == .percent
                ? .points((now - earlier) * 100) : earlier == 0 ? .noBase : .rate((now - earlier) / earlier)
        }
        guard let now = now.amount, let earlier = earlier.amount, earlier != 0 else { return .noBase }
        return .rate(Double(now - earlier) / Double(earlier.magnitude))
    }
}

extension Counter {
    /// A figure beside the same days of the year before (同比).
    public func againstLastYear(_ question: Question) throws -> Comparison {
        try comparison(question, with: question.period.sameLastYear)
    }

    /// A figure beside the period before (环比).
    public func againstPeriodBefore(_ question: Question) throws -> Comparison {
        try comparison(question, with: question.period.before)
    }

    private func comparison(_ question: Question, with earlier: Period) throws -> Comparison {
        let counts = try count([question, question.over(earlier)])
        return Comparison(now: counts[0], earlier: counts[1])
    }
}
