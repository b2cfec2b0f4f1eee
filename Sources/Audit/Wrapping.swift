/// Lines that a page was broken into: a pdf, or a text wrapped at a fixed width, ends its lines within sentences.
struct Wrapping {
    /// A line without the blanks behind it, and how wide it is printed: a Han letter counts two.
    private struct Line {
        let range: Range<Int>
        let width: Int
        let isEnded: Bool
        let isProse: Bool
    }

    /// Lines this much shorter than the widest are full: an indent, a number or a mark went to the next line.
    private static let slack = 10
    /// Narrower columns are lists and tables, wider ones no page.
    private static let widths = 36...160

    private let scalars: [UInt32]

    init(_ scalars: [UInt32]) { self.scalars = scalars }

    /// Where the line ends stand that end no sentence; none in a text that is not wrapped.
    var soft: Set<Int> {
        let lines = lines
        guard let full = widest(lines) else { return [] }
        let isFull = { (line: Line) in line.width <= full && line.width >= full - Wrapping.slack }
        let band = lines.filter(isFull)
        guard band.count > 2, band.count(where: { !$0.isEnded }) * 2 > band.count else { return [] }
        var soft: Set<Int> = []
        for (line, next) in zip(lines, lines.dropFirst()) {
            guard isFull(line), !line.isEnded, line.isProse, next.isProse, !next.range.isEmpty,
                !begins(next.range)
            else { continue }
            soft.formUnion(line.range.upperBound..<next.range.lowerBound)
        }
        return soft
    }

    private var lines: [Line] {
        var lines: [Line] = []
        var start = 0
        for place in 0...scalars.count where place == scalars.count || scalars[place] == Sign.newline {
            lines.append(line(start..<place))
            start = place + 1
        }
        return lines
    }

    private func line(_ range: Range<Int>) -> Line {
        var end = range.upperBound
        while end > range.lowerBound, Sign.isBlank(scalars[end - 1]) { end -= 1 }
        var width = 0
        var blanks = 0
        var isSentence = false
        var isTable = false
        for scalar in scalars[range.lowerBound..<end] {
            width += scalar > 0x2E7F ? 2 : 1
            blanks += Sign.isBlank(scalar) ? 1 : 0
            isTable = isTable || scalar == Sign.tab || scalar == Sign.bar
            isSentence = isSentence || Wrapping.marks.contains(scalar)
        }
        let last = end > range.lowerBound ? scalars[end - 1] : Sign.newline
        return Line(
            range: range.lowerBound..<end, width: width, isEnded: Wrapping.ends.contains(last),
            isProse: !isTable && (isSentence || blanks < 2))
    }

    /// The width that no line goes beyond but one in fifty.
    private func widest(_ lines: [Line]) -> Int? {
        var counts = [Int](repeating: 0, count: Wrapping.widths.upperBound + 1)
        var beyond = 0
        for line in lines {
            if line.width < counts.count { counts[line.width] += 1 } else { beyond += 1 }
        }
        let most = lines.count / 50
        for width in counts.indices.reversed() where counts[width] > 0 {
            guard beyond <= most else { return nil }
            if beyond + counts[width] > most { return Wrapping.widths.contains(width) ? width : nil }
            beyond += counts[width]
        }
        return nil
    }

    /// An indent or a number of a heading begins a paragraph.
    private func begins(_ range: Range<Int>) -> Bool {
        var place = range.lowerBound
        if Sign.isBlank(scalars[place]) { return true }
        let isOpen = scalars[place] == Sign.open || scalars[place] == Sign.wideOpen
        if isOpen { place += 1 }
        let first = place
        while place < range.upperBound, place - first < 3, isNumeral(scalars[place]) { place += 1 }
        guard place > first, place < range.upperBound else { return false }
        let isClosed = scalars[place] == Sign.close || scalars[place] == Sign.wideClose
        if isOpen { return isClosed }
        let isPoint = scalars[place] == Sign.point || scalars[place] == Sign.widePoint
        guard isPoint || scalars[place] == Sign.pause else { return false }
        return place + 1 == range.upperBound || !isNumeral(scalars[place + 1])
    }

    private func isNumeral(_ scalar: UInt32) -> Bool {
        Sign.isDigit(scalar) || NumeralWords.digits[scalar] != nil || scalar == Wrapping.ten
    }

    private static let ten: UInt32 = 0x5341
    private static let ends = NumeralWords.scalars("。！？!?：:；;")
    private static let marks = NumeralWords.scalars("，。、；：,;:")
}
