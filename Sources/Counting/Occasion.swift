public import Declarations

/// A figure over days of its own, which a report speaks of by a name of its own (the two sessions, one training day).
/// It is addressed like a figure.
public struct Occasion: Sendable, Hashable {
    public let id: String
    /// The figure that is counted.
    public let figure: String
    public let title: Label
    public let period: Period

    public init(id: String, figure: String, title: Label, period: Period) {
        self.id = id
        self.figure = figure
        self.title = title
        self.period = period
    }
}
