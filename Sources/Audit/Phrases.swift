/// Words that are looked for together: one pass over a text, whatever their number.
///
/// A collection of the words, each as its scalars.
final class Phrases: RandomAccessCollection, Sendable {
    private let words: [[UInt32]]
    /// The first letter of each word, and the letters of all of them in a row with the place where each begins.
    private let firsts: [UInt32]
    private let letters: [UInt32]
    private let starts: [Int]
    /// Of each first letter one bit among 64; a letter whose bit is missing begins no word.
    private let mask: UInt64

    init(_ words: [[UInt32]]) {
        self.words = words.filter { !$0.isEmpty }
        firsts = self.words.map { $0[0] }
        letters = Array(self.words.joined())
        starts = self.words.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        mask = firsts.reduce(0) { $0 | Letters.bit($1) }
    }

    var startIndex: Int { 0 }
    var endIndex: Int { words.count }

    subscript(place: Int) -> [UInt32] { words[place] }

    /// These and others: to be kept, not made anew at every look.
    func joined(with others: Phrases...) -> Phrases { Phrases(others.reduce(words) { $0 + $1.words }) }

    /// Whether one of the words stands within a range of a text.
    func stand(in range: Range<Int>, of scalars: Tape<UInt32>) -> Bool {
        range.contains { word(at: $0, before: range.upperBound, in: scalars) != nil }
    }

    /// Where the first of them stands within a range of a text.
    func first(in range: Range<Int>, of scalars: Tape<UInt32>) -> Range<Int>? {
        for start in range {
            guard let word = word(at: start, before: range.upperBound, in: scalars) else { continue }
            return start..<(start + starts[word + 1] - starts[word])
        }
        return nil
    }

    private func word(at start: Int, before end: Int, in scalars: Tape<UInt32>) -> Int? {
        let scalar = scalars[start]
        guard mask & Letters.bit(scalar) != 0 else { return nil }
        return firsts.indices.first { firsts[$0] == scalar && stands($0, at: start, before: end, in: scalars) }
    }

    private func stands(_ word: Int, at start: Int, before end: Int, in scalars: Tape<UInt32>) -> Bool {
        let (first, next) = (starts[word], starts[word + 1])
        guard start + next - first <= end else { return false }
        var place = first + 1
        while place < next, letters[place] == scalars[start + place - first] { place += 1 }
        return place == next
    }
}
