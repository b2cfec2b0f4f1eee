import Declarations

/// What was typed into the search box: every stretch of it must be found in the record.
struct SearchQuery: Sendable, Hashable {
    /// Tokens one after another; the last may be only the beginning of one.
    struct Phrase: Sendable, Hashable {
        var tokens: [String]
        var endsOpen = false
    }

    /// One stretch: the phrase that finds it in open fields; for personal fields several ways, each of them phrases
    /// that must all be there.
    struct Part: Sendable, Hashable {
        let open: Phrase
        let keyed: [[Phrase]]
    }

    let parts: [Part]
    /// The whole as one identity or phone number, however it was parted.
    let number: Phrase?

    /// Reads what was typed; without a key only open fields are searched.
    init(_ typed: String, key: SearchKey?) {
        let text = String(String.UnicodeScalarView(typed.unicodeScalars.prefix(Limits.searchScalars)))
        let stretches = Tokens.stretches(in: text)
        parts = stretches.map { stretch in
            Part(
                open: SearchQuery.open(stretch.runs), keyed: key.map { SearchQuery.keyed(stretch.runs, $0) } ?? [])
        }
        let exact = SearchQuery.exact(text)
        let isParted = stretches.count > 1 && exact.utf8.count >= 7 && exact.allSatisfy(\.isASCII)
        number = isParted ? key.map { Phrase(tokens: [$0.token(.exact, exact)]) } : nil
    }

    /// Nothing that could be searched for.
    var isEmpty: Bool { parts.isEmpty }

    /// An identity or phone number as it is compared: letters and digits alone.
    static func exact(_ text: String) -> String {
        Tokens.folded(text).filter { $0.isLetter || $0.isNumber }
    }

    /// What may follow in the text is left open: the last character of a longer run, the end of a word. A sign behind
    /// a number (\u{53F7}) says nothing and would be dear to look up.
    private static func open(_ runs: [Tokens.Run]) -> Phrase {
        let before = runs.dropLast().flatMap(\.tokens)
        switch runs.last {
        case .word(let word): return Phrase(tokens: before + [word], endsOpen: true)
        case .han(let scalars) where scalars.count > 1: return Phrase(tokens: before + (runs.last?.pairs ?? []))
        case .han(let scalars) where scalars == [numberSign] && !before.isEmpty: return Phrase(tokens: before)
        default: return Phrase(tokens: before + (runs.last?.singles ?? []), endsOpen: true)
        }
    }

    /// As text; and where it is a single word, as the beginning of a name's sound and as a whole number.
    private static func keyed(_ runs: [Tokens.Run], _ key: SearchKey) -> [[Phrase]] {
        let before = runs.dropLast().flatMap(\.tokens)
        switch runs.last {
        case .word(let word):
            let text = [Phrase(tokens: key.sequence(before + [word]))]
            guard before.isEmpty else { return [text] }
            return [text] + [SearchKey.Role.sound, .exact].map { [Phrase(tokens: [key.token($0, word)])] }
        case .han(let scalars) where scalars.count > 1:
            return [[Phrase(tokens: key.sequence(before + (runs.last?.pairs ?? [])))]]
        default:
            let single = (runs.last?.singles ?? []).map { Phrase(tokens: [key.token(.single, $0)]) }
            return [before.isEmpty ? single : [Phrase(tokens: key.sequence(before))] + single]
        }
    }

    private static let numberSign: Unicode.Scalar = "\u{53F7}"
}
