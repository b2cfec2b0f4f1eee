/// A text scalar by scalar, without the line ends that only a page's width made.
struct Prose: Sendable {
    let scalars: Tape<UInt32>
    let effort = Effort()
    /// The text as it was given, and where in it each scalar stands; nil where nothing was left out.
    private let given: (scalars: [UInt32], places: [Int])?

    init(_ text: String) {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(text.utf8.count / 2)
        for scalar in text.unicodeScalars { scalars.append(scalar.value) }
        let soft = Wrapping(scalars).soft
        if soft.isEmpty {
            given = nil
            self.scalars = Tape(scalars, effort)
        } else {
            let places = scalars.indices.filter { !soft.contains($0) }
            given = (scalars, places)
            self.scalars = Tape(places.map { scalars[$0] }, effort)
        }
    }

    /// Where a range stands in the text as it was given.
    func origin(_ range: Range<Int>) -> Range<Int> {
        guard let given, !range.isEmpty else { return range }
        return given.places[range.lowerBound]..<(given.places[range.upperBound - 1] + 1)
    }

    /// The literal text of a range of what was given.
    func literal(_ range: Range<Int>) -> String {
        guard let given else { return text(range) }
        return Prose.string(given.scalars[range])
    }

    /// The literal text of a range.
    func text(_ range: Range<Int>) -> String { Prose.string(scalars[range]) }

    private static func string(_ scalars: some Sequence<UInt32>) -> String {
        var view = String.UnicodeScalarView()
        for value in scalars {
            if let scalar = Unicode.Scalar(value) { view.append(scalar) }
        }
        return String(view)
    }

    /// A range without blanks, marks and line ends at its edges.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, Prose.isEdge(scalars[start]) { start += 1 }
        while end > start, Prose.isEdge(scalars[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func isEdge(_ scalar: UInt32) -> Bool {
        Sign.isBlank(scalar) || scalar == Sign.newline || scalar == Sign.comma
            || scalar == Sign.wideComma
            || scalar == Sign.pause || scalar == Sign.stop || scalar == 0xFF1B || scalar == 0x3B
    }
}
