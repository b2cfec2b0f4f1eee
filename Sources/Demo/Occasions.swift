import Bureau
import Declarations

extension Script {
    /// A figure over days of its own, under an id of its own; without a last day it is counted on and on.
    ///
    /// - Parameter part: the column, and the code or the record's number, of the one part that is meant.
    mutating func occasion(
        _ code: String, _ figure: String, _ name: Label, from: Day, until: Day?,
        part: (column: String, value: String)? = nil, by hand: Hand
    ) {
        var occasion = FigureOccasion()
        occasion.code = code
        occasion.figure = figure
        occasion.name = name.zh
        occasion.nameEnglish = name.en
        occasion.startsOn = from
        occasion.endsOn = until
        occasion.partColumn = part?.column
        occasion.partValue = part?.value
        line(occasion, at: Moment(Days.working(max(from - 2, Days.beginning)), hour: 11), by: hand)
    }

    mutating func occasion(
        _ code: String, _ figure: String, _ name: Label, _ days: ClosedRange<Day>,
        part: (column: String, value: String)? = nil, by hand: Hand
    ) {
        occasion(code, figure, name, from: days.lowerBound, until: days.upperBound, part: part, by: hand)
    }
}
