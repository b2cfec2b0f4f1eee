import Counting

/// A sentence of a report's template: plain text, and figures by reference. A number is never typed.
struct Prose: Sendable, ExpressibleByStringInterpolation {
    /// A piece of a sentence.
    enum Piece: Sendable {
        case text(String)
        case figure(Reference)
        /// One wording where the figure is zero, another where it is not.
        case choice(Reference, zero: Prose, other: Prose)
    }

    let pieces: [Piece]

    init(stringLiteral text: String) {
        pieces = [.text(text)]
    }

    init(stringInterpolation: StringInterpolation) {
        pieces = stringInterpolation.pieces
    }

    /// Every figure that it may speak of, whichever wording is chosen.
    var references: [Reference] {
        pieces.flatMap { piece -> [Reference] in
            switch piece {
            case .text: return []
            case .figure(let reference): return [reference]
            case .choice(let reference, let zero, let other): return [reference] + zero.references + other.references
            }
        }
    }

    struct StringInterpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ text: String) {
            pieces.append(.text(text))
        }

        /// The number with its unit: 4,026 and what is counted.
        mutating func appendInterpolation(_ id: String) {
            append(id)
        }

        /// The number without its unit, where the sentence has a word of its own.
        mutating func appendInterpolation(number id: String) {
            append(id, .bare)
        }

        /// The number rounded down to whole steps, with the word that says so.
        mutating func appendInterpolation(_ id: String, roundedTo step: Int64) {
            append(id, .rounded(step))
        }

        /// Words that stand for the number.
        mutating func appendInterpolation(_ id: String, said words: String) {
            append(id, .words(words))
        }

        /// One part of a figure.
        mutating func appendInterpolation(_ id: String, _ column: String, _ word: String) {
            append(id, part: ChosenPart(column: column, word: word))
        }

        /// The days over which a figure is counted.
        mutating func appendInterpolation(daysOf id: String) {
            append(id, .days)
        }

        /// The last day of those.
        mutating func appendInterpolation(lastDayOf id: String) {
            append(id, .lastDay)
        }

        /// The number over the same days of the year before.
        mutating func appendInterpolation(lastYear id: String) {
            append(id, .lastYear)
        }

        /// How the number changed against the same days of the year before.
        mutating func appendInterpolation(change id: String) {
            append(id, .change)
        }

        /// One wording where the figure is zero, another where it is not.
        mutating func appendInterpolation(if id: String, isZero zero: Prose, else other: Prose) {
            pieces.append(.choice(Reference(id: id, style: .exact, part: nil), zero: zero, other: other))
        }

        private mutating func append(_ id: String, _ style: Reference.Style = .exact, part: ChosenPart? = nil) {
            pieces.append(.figure(Reference(id: id, style: style, part: part)))
        }
    }
}

/// A place in a sentence where a figure stands.
struct Reference: Sendable {
    enum Style: Sendable, Hashable {
        case exact, bare, lastYear, change, days, lastDay
        case rounded(Int64)
        case words(String)

        var needsLastYear: Bool { self == .lastYear || self == .change }
    }

    let id: String
    let style: Style
    let part: ChosenPart?
}
