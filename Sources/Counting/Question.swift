public import Declarations

/// A figure asked over a period, whole or one part of it: what counts, lists and reports refer to.
public struct Question: Sendable, Hashable {
    /// The figure's id, or the occasion's.
    public let id: String
    public let title: Label
    /// The figure that is counted.
    public let figure: String
    public let period: Period
    /// One part of the figure; nil for the whole.
    public let part: ChosenPart?

    init(_ figure: Figure, over period: Period) {
        self.init(id: figure.id, title: figure.title, figure: figure.id, period: period, part: nil)
    }

    init(_ occasion: Occasion) {
        self.init(
            id: occasion.id, title: occasion.title, figure: occasion.figure, period: occasion.period, part: nil)
    }

    private init(id: String, title: Label, figure: String, period: Period, part: ChosenPart?) {
        self.id = id
        self.title = title
        self.figure = figure
        self.period = period
        self.part = part
    }

    /// The same figure over another period.
    public func over(_ period: Period) -> Question {
        Question(id: id, title: title, figure: figure, period: period, part: part)
    }

    /// One part of the figure over the same period.
    public func part(_ part: ChosenPart?) -> Question {
        Question(id: id, title: title, figure: figure, period: period, part: part)
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
