public import Declarations

/// A figure over days of its own, which a report speaks of by a name of its own (the two sessions, one training day,
/// what a trial came to since it began). It is addressed like a figure.
public struct Occasion: Sendable, Hashable {
    public let id: String
    /// The figure that is counted.
    public let figure: String
    public let title: Label
    public let from: Day
    /// The last day; nil for what is counted on and on, up to the day that somebody asks for.
    public let until: Day?
    /// The one part of the figure that is meant.
    public let part: ChosenPart?

    public init(id: String, figure: String, title: Label, from: Day, until: Day?, part: ChosenPart? = nil) {
        self.id = id
        self.figure = figure
        self.title = title
        self.from = from
        self.until = until
        self.part = part
    }

    /// Its own days; without a last day, up to the end of the period that is asked for.
    func period(within asked: Period) throws(UnfitPeriod) -> Period {
        try Period(from: from, to: until ?? max(from, asked.to))
    }
}
