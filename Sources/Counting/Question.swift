public import Declarations

/// A figure asked over a period, whole or one part of it: what counts, lists and reports refer to.
public struct Question: Sendable, Hashable {
    /// The figure's id, or the occasion's.
    public let id: String
    public let title: Label
    /// The figure that is counted.
    public let figure: String
    public private(set) var period: Period
    /// One part of the figure; nil for the whole.
    public private(set) var part: ChosenPart?
    /// Whether it is counted on and on from a fixed day.
    public let isCumulative: Bool
    /// Whether it is an occasion, with an id of its own.
    public var isOccasion: Bool { id != figure }

    init(_ figure: Figure, over period: Period) {
        id = figure.id
        title = figure.title
        self.figure = figure.id
        self.period = period
        isCumulative = figure.since != nil
    }

    init(_ occasion: Occasion, within asked: Period) throws(UnfitPeriod) {
        id = occasion.id
        title = occasion.title
        figure = occasion.figure
        period = try occasion.period(within: asked)
        part = occasion.part
        isCumulative = occasion.until == nil
    }

    /// The same figure over another period.
    public func over(_ period: Period) -> Question {
        var question = self
        question.period = period
        return question
    }

    /// One part of the figure over the same period; an occasion that is a part already stays that part.
    public func part(_ part: ChosenPart?) -> Question {
        var question = self
        question.part = part ?? self.part
        return question
    }
}

/// One part of a split figure: by which column, and which value as an address carries it; empty where none was given.
public struct ChosenPart: Sendable, Hashable {
    public let column: String
    public let word: String

    public init(column: String, word: String) {
        self.column = column
        self.word = word
    }
}

/// In what sense of time a figure is a number.
public enum Sense: String, Sendable, Hashable {
    case flow, stock, cumulative

    public var label: Label {
        switch self {
        case .flow: Label("期间数", "over a period")
        case .stock: Label("时点数", "on a day")
        case .cumulative: Label("累计数", "since a fixed day")
        }
    }
}

/// The days that somebody asked a figure for, as they were given.
public struct AskedDays: Sendable, Hashable {
    public var from: Day?
    public var to: Day?
    public var asOf: Day?

    public init(from: Day? = nil, to: Day? = nil, asOf: Day? = nil) {
        self.from = from
        self.to = to
        self.asOf = asOf
    }

    var isEmpty: Bool { from == nil && to == nil && asOf == nil }
}
