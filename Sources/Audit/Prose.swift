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
        let read = Prose.quoted(scalars)
        if soft.isEmpty, read == nil {
            given = nil
            self.scalars = Tape(scalars, effort)
        } else {
            let places = scalars.indices.filter { !soft.contains($0) }
            given = (scalars, places)
            let source = read ?? scalars
            self.scalars = Tape(places.map { source[$0] }, effort)
        }
    }

    /// With Chinese quotes for straight ones, each line's in turn opening and closing; nil where there are none.
    private static func quoted(_ scalars: [UInt32]) -> [UInt32]? {
        guard scalars.contains(Sign.straightQuote) else { return nil }
        var (read, isOpen) = (scalars, false)
        for place in read.indices {
            if read[place] == Sign.newline { isOpen = false }
            guard read[place] == Sign.straightQuote else { continue }
            read[place] = isOpen ? Sign.quoteClose : Sign.quoteOpen
            isOpen.toggle()
        }
        return read
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
        var bytes: [UInt8] = []
        bytes.reserveCapacity(3 * scalars.underestimatedCount)
        for value in scalars {
            if let scalar = Unicode.Scalar(value) { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
        }
        return String(decoding: bytes, as: UTF8.self)
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
