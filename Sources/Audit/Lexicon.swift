/// What a word tells the reader of a clause.
enum Sense: UInt8, Sendable {
    case among, total, sum, include, holding, respectively, mainly, rest, share, rise, fall,
        comparing, earlier, plan,
        each
    case deny, verb, period, filler, overlapping, ordered, from, to, involving, rate, member, and,
        place, whole
    /// A longer word that a shorter one must not be read out of.
    case plain
}

/// A word that the reader knows.
struct Word: Sendable {
    let sense: Sense
    var verb = Verb.none
    /// The closed set it belongs to, and which of its members it is.
    var set = 0
    var member = 0
    var span = Span.unknown
    /// The place in an order that it says: 一是 1, 二是 2.
    var order = 0
}

/// Known words, found by their first scalar, longest first.
struct Lexicon: Sendable {
    private struct Entry: Sendable {
        let scalars: [UInt32]
        let word: Word
    }

    private let entries: [Entry]
    /// Where the words of a first scalar begin; one beyond the last for the end.
    private let starts: [Int32]

    init(_ words: [(String, Word)]) {
        var byText: [String: Word] = [:]
        for (text, word) in words {
            guard let known = byText[text] else {
                byText[text] = word
                continue
            }
            byText[text] = Lexicon.merged(known, word)
        }
        let all = byText.map { Entry(scalars: $0.key.unicodeScalars.map(\.value), word: $0.value) }
        entries = all.filter { !$0.scalars.isEmpty && $0.scalars[0] < 0x1_0000 }.sorted {
            ($0.scalars[0], $1.scalars.count) < ($1.scalars[0], $0.scalars.count)
        }
        var starts = [Int32](repeating: 0, count: 0x1_0001)
        for entry in entries { starts[Int(entry.scalars[0]) + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        self.starts = starts
    }

    /// The longest word that begins here.
    func match(_ text: UnsafeBufferPointer<UInt32>, at start: Int) -> (word: Word, end: Int)? {
        let first = text[start]
        guard first < 0x1_0000 else { return nil }
        var index = Int(starts[Int(first)])
        let last = Int(starts[Int(first) + 1])
        while index < last {
            let scalars = entries[index].scalars
            if start + scalars.count <= text.count {
                var offset = 1
                while offset < scalars.count, text[start + offset] == scalars[offset] { offset += 1 }
                if offset == scalars.count { return (entries[index].word, start + offset) }
            }
            index += 1
        }
        return nil
    }

    /// A word listed twice keeps both its verb and its set.
    private static func merged(_ one: Word, _ other: Word) -> Word {
        var word = one.sense == .member ? Word(sense: other.sense) : one
        word.verb = one.verb == .none ? other.verb : one.verb
        word.set = one.set == 0 ? other.set : one.set
        word.member = one.set == 0 ? other.member : one.member
        return word
    }

    /// The words of reports.
    static let reports = Lexicon(AuditWords.all + SetWords.all + SpanWords.all)
}
