import Foundation

/// Cuts text into the words that search knows: of each run of Chinese characters every two neighbours and then the last
/// one alone, of letters and digits the whole run in lower case. Other characters only separate.
enum Tokens {
    /// Stands between two fields or two readings, so that no phrase runs across. Nothing typed yields it.
    static let gap = "\u{A6}"
    /// Tokens kept of one record; PostgreSQL counts places up to 16,383.
    static let limit = 16_000
    /// Scalars kept of one run of letters and digits.
    static let wordScalars = 64

    /// The tokens of a text, in order.
    static func of(_ text: String) -> [String] {
        stretches(in: text).flatMap { $0.runs.flatMap(\.tokens) }
    }

    /// A run of one sort of character.
    enum Run: Equatable {
        case han([Unicode.Scalar])
        case word(String)

        /// As a text keeps them.
        var tokens: [String] {
            switch self {
            case .han(let scalars): pairs + scalars.suffix(1).map { String($0) }
            case .word(let word): [word]
            }
        }

        /// Every two neighbours.
        var pairs: [String] {
            guard case .han(let scalars) = self else { return [] }
            return zip(scalars, scalars.dropFirst()).map { String($0) + String($1) }
        }

        /// Every Chinese character by itself.
        var singles: [String] {
            guard case .han(let scalars) = self else { return [] }
            return scalars.map { String($0) }
        }
    }

    /// Runs that stand next to each other form one stretch; separators part the stretches.
    struct Stretch: Equatable {
        var runs: [Run] = []
    }

    /// A text as stretches of runs.
    static func stretches(in text: String) -> [Stretch] {
        var reader = RunReader()
        for scalar in text.unicodeScalars {
            guard let usual = usual(scalar) else { return unusual(text) }
            reader.take(usual)
        }
        return reader.finished()
    }

    private static func unusual(_ text: String) -> [Stretch] {
        var reader = RunReader()
        for scalar in folded(text).unicodeScalars { reader.take(scalar) }
        return reader.finished()
    }

    /// What becomes of the scalars that most texts consist of, each by itself; nil for all others.
    private static func usual(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
        case 0x00...0x7F, 0x3001...0x3002, 0x3008...0x3011, 0x3014...0x301B, 0x4E00...0x9FFF: scalar
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).flatMap { usual($0) }
        default: nil
        }
    }

    /// Full-width and other compatible forms become the usual ones; letters become small.
    static func folded(_ text: String) -> String {
        text.precomposedStringWithCompatibilityMapping.lowercased()
    }
}

/// Gathers scalars into runs and stretches.
private struct RunReader {
    private var stretches: [Tokens.Stretch] = []
    private var stretch = Tokens.Stretch()
    private var han: [Unicode.Scalar] = []
    private var word = ""

    mutating func take(_ scalar: Unicode.Scalar) {
        if scalar.isHan {
            endWord()
            han.append(scalar)
        } else if isLetterOrDigit(scalar) {
            endHan()
            word.unicodeScalars.append(scalar)
        } else {
            endStretch()
        }
    }

    private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x00...0x7F: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    mutating func finished() -> [Tokens.Stretch] {
        endStretch()
        return stretches
    }

    private mutating func endHan() {
        if !han.isEmpty { stretch.runs.append(.han(han)) }
        han = []
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        let isShort = word.utf8.count <= Tokens.wordScalars
        let kept = isShort ? word : String(String.UnicodeScalarView(word.unicodeScalars.prefix(Tokens.wordScalars)))
        stretch.runs.append(.word(kept))
        word = ""
    }

    private mutating func endStretch() {
        endHan()
        endWord()
        if !stretch.runs.isEmpty { stretches.append(stretch) }
        stretch = Tokens.Stretch()
    }
}
