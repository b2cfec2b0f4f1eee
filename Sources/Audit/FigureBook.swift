/// A figure that the numbers of a report may be held against.
public struct BookedFigure: Sendable, Hashable {
    public let id: String
    public let title: String
    /// What it counts (件, 人次); % for a rate.
    public let unit: String
    public let isRate: Bool

    public init(id: String, title: String, unit: String, isRate: Bool) {
        self.id = id
        self.title = title
        self.unit = unit
        self.isRate = isRate
    }
}

/// The months that a number of a report covers as far as its words say so; 0 for what they leave open.
public struct BookedSpan: Sendable, Hashable {
    public let year: Int
    public let first: Int
    public let last: Int
    public let day: Int

    public init(year: Int, first: Int, last: Int, day: Int) {
        self.year = year
        self.first = first
        self.last = last
        self.day = day
    }

    /// Nothing said: the period that the report is of.
    public static let unsaid = BookedSpan(year: 0, first: 0, last: 0, day: 0)

    init(_ span: Span) {
        let isSaid = span.kind == .flow || span.kind == .cutoff
        self.init(
            year: Int(span.year), first: isSaid ? Int(span.first) : 0, last: isSaid ? Int(span.last) : 0,
            day: isSaid ? Int(span.day) : 0)
    }
}

/// A figure as it was counted for a number of a report: over the days that the words mean, or others near them.
public struct BookedCount: Sendable, Hashable {
    public let figure: String
    public let span: BookedSpan
    public let shift: FigureBook.Shift
}

/// A ledger's figures, counted when a number asks for them.
public struct FigureBook {
    /// Over which days a number may have been counted instead.
    public enum Shift: Sendable, CaseIterable { case asSaid, wholeReport, yearToEnd, yearBefore }

    public let figures: [BookedFigure]
    let value: (String, BookedSpan, Shift) throws -> Double?

    /// - Parameter value: a figure's number over a span shifted so; nil where it has none.
    public init(
        _ figures: [BookedFigure], value: @escaping (String, BookedSpan, Shift) throws -> Double?
    ) {
        self.figures = figures
        self.value = value
    }
}
