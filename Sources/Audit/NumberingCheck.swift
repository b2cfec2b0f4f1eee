/// Headings and items that are numbered: none twice, none left out.
struct NumberingCheck {
    var workings: Workings
    var reader: Reader { workings.reader }
    /// How many headings of each level there are.
    private let perLevel: [Int: Int]

    init(workings: Workings) {
        self.workings = workings
        perLevel = workings.reader.headings.reduce(into: [:]) { $0[$1.level, default: 0] += 1 }
    }

    /// The numbers of one level so far.
    private struct Series {
        var last: Int
        var range: Range<Int>
        /// The heading before that.
        var before = 0..<0
        var count = 1
        var isBroken = false
        /// The number said twice, whose second heading stands where the next was due.
        var doubled = 0
        /// The number that stands where the one before it was due; said again, it is that one mistyped.
        var skipped = 0
        /// Where that finding stands.
        var slip = 0
        var first: Range<Int>
    }

    mutating func run() {
        headings()
        inline()
    }

    private mutating func headings() {
        var open: [Int: Series] = [:]
        for heading in reader.headings {
            for level in open.keys where isBelow(level, heading.level) {
                close(open.removeValue(forKey: level))
            }
            let passage = short(heading.range)
            guard var series = open[heading.level] else {
                open[heading.level] = Series(last: heading.number, range: passage, first: passage)
                if heading.number > 1, heading.number < 30, heading.level <= 2, !isLone(heading) {
                    skipped(0, heading.number, nil, passage)
                }
                continue
            }
            advance(&series, heading.number, passage)
            open[heading.level] = series
        }
        for level in open.keys.sorted() { close(open[level]) }
    }

    /// Circled and bracketed items lie inside 1., which lies inside （一）, which lies inside 一、.
    private func isBelow(_ level: Int, _ other: Int) -> Bool { level > other }

    /// A single numbered line that begins elsewhere: part of a longer paper.
    private func isLone(_ heading: Heading) -> Bool {
        perLevel[heading.level, default: 0] < 3 || heading.range.lowerBound < 80
    }

    private mutating func advance(_ series: inout Series, _ number: Int, _ passage: Range<Int>) {
        if number == series.last + 1 {
            series.count += 1
        } else if number == 1 {
            close(series)
            series = Series(last: 1, range: passage, first: passage)
            return
        } else {
            series.isBroken = true
            if number == series.last, series.skipped == number {
                series.count += 1
                mistyped(number - 1, series, passage)
            } else if number == series.last {
                repeated(number, series.range, passage)
                series.doubled = number
                series.slip = workings.findings.count - 1
            } else if number == series.last + 2, series.doubled == series.last {
                series.count += 1
                mistyped(number - 1, series, passage)
            } else if number > series.last {
                skipped(series.last, number, series.range, passage)
                series.slip = workings.findings.count - 1
                series.skipped = number == series.last + 2 ? number : 0
            } else {
                turned(series.last, number, series.range, passage)
            }
        }
        series.last = number
        series.before = series.range
        series.range = passage
    }

    private mutating func close(_ series: Series?) {
        guard let series, series.count > 1, !series.isBroken else { return }
        workings.add(
            .numbering, .holds, at: [series.first, series.range], stated: "\(series.last)",
            computed: "\(series.last)",
            sure: 0.95, ExplanationWords.numberingHolds(series.count))
    }

    /// 一是 … 二是 … 三是 within a paragraph, nested ones too.
    private mutating func inline() {
        var open: [Series] = []
        var line = 0
        var lastLine = -1
        for token in reader.tokens {
            if token.kind == .line { line += 1 }
            guard token.kind == .word, reader.words[token.index].sense == .ordered, isItem(token) else {
                continue
            }
            let number = reader.words[token.index].order
            let passage = short(token.start..<min(token.start + 20, reader.prose.scalars.count))
            if number == 1 {
                if line != lastLine {
                    for series in open { close(series) }
                    open = []
                }
                lastLine = line
                if open.count > 3 { close(open.removeFirst()) }
                open.append(Series(last: 1, range: passage, first: passage))
                continue
            }
            while open.count > 1, open[open.count - 1].last + 1 != number,
                open.dropLast().contains(where: { $0.last + 1 == number })
            {
                close(open.removeLast())
            }
            guard !open.isEmpty else { continue }
            advance(&open[open.count - 1], number, passage)
        }
        for series in open { close(series) }
    }

    /// Whether an item's number follows a mark or begins a line.
    private func isItem(_ token: Token) -> Bool {
        var before = token.start - 1
        while before >= 0, Sign.isBlank(reader.prose.scalars[before]) { before -= 1 }
        guard before >= 0 else { return true }
        return Scanner.mark(reader.prose.scalars[before]) != nil
            || reader.prose.scalars[before] == Sign.quoteClose
    }

    private func short(_ range: Range<Int>) -> Range<Int> {
        var end = min(range.upperBound, range.lowerBound + 40)
        if let stop = reader.prose.scalars[range.lowerBound..<end].firstIndex(where: {
            $0 == Sign.newline
        }) {
            end = stop
        }
        return reader.prose.trimmed(range.lowerBound..<end)
    }

    private mutating func repeated(_ number: Int, _ one: Range<Int>, _ two: Range<Int>) {
        workings.add(
            .numbering, .broken, at: [one, two], stated: "\(number), \(number)",
            computed: "\(number), \(number + 1)",
            sure: 0.95, ExplanationWords.numberTwice(number))
    }

    /// 二、四、四、 or 二、二、四、: one number said for the other; what was said of the first two is said of all three.
    private mutating func mistyped(_ due: Int, _ series: Series, _ passage: Range<Int>) {
        let stated = workings.findings[series.slip].stated + ", \(due + 1)"
        workings.add(
            .numbering, .broken, at: [series.before, series.range, passage], stated: stated,
            computed: "\(due - 1), \(due), \(due + 1)", sure: 0.95, ExplanationWords.numberMistyped(stated, due))
        workings.findings[series.slip] = workings.findings.removeLast()
    }

    private mutating func skipped(_ last: Int, _ number: Int, _ one: Range<Int>?, _ two: Range<Int>) {
        let isGuess = one == nil
        workings.add(
            .numbering, isGuess ? .ask : .broken, at: [one, two].compactMap { $0 },
            stated: isGuess ? "\(number)" : "\(last), \(number)",
            computed: isGuess ? "1" : "\(last), \(last + 1)",
            sure: isGuess ? 0.5 : 0.95, ExplanationWords.numberLeftOut(last + 1, number))
    }

    private mutating func turned(_ last: Int, _ number: Int, _ one: Range<Int>, _ two: Range<Int>) {
        workings.add(
            .numbering, .broken, at: [one, two], stated: "\(last), \(number)",
            computed: "\(last), \(last + 1)",
            sure: 0.85, ExplanationWords.numberTurned(last, number))
    }
}
