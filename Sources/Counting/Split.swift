public import Declarations

/// A figure split by a column or by month.
public struct Split: Sendable {
    /// One part: what it is of, and its number.
    public struct Part: Sendable, Hashable {
        public let label: Label
        /// Its question names the part, or the month.
        public let count: Count
    }

    public let column: String
    public let label: Label
    public let parts: [Part]
    /// A record may count in several parts, which then add up to more than the whole.
    public let isOverlapping: Bool
}

extension Split.Part {
    /// As an address or a file carries it; empty where nothing was given.
    public var word: String { count.question.part?.word ?? String(count.period.to.description.prefix(7)) }
}
