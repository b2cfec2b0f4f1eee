/// A text as it was given, scalar by scalar; offsets are counted in these.
struct Prose: Sendable {
    let scalars: Tape<UInt32>
    let effort = Effort()

    init(_ text: String) {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(text.utf8.count / 2)
        for scalar in text.unicodeScalars { scalars.append(scalar.value) }
        self.scalars = Tape(scalars, effort)
    }

    /// The literal text of a range.
    func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        for value in scalars[range] {
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
        Sign.isBlank(scalar) || scalar == Sign.newline || scalar == Sign.comma || scalar == Sign.wideComma
            || scalar == Sign.pause || scalar == Sign.stop || scalar == 0xFF1B || scalar == 0x3B
    }
}
