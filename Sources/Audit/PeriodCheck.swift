/// Periods that stand side by side as if they were one.
struct PeriodCheck {
    var workings: Workings
    var reader: Reader { workings.reader }

    mutating func run() {
        for sentence in reader.sentences where sentence.quantities.count > 1 { inside(sentence) }
        neighbours()
        whole()
    }

    /// Whether a span is said plainly enough to compare: no single month, no bare year.
    private func isPlain(_ span: Span) -> Bool {
        span.kind != .unknown && (span.kind != .flow || span.first != span.last)
    }

    /// Quarters and halves in a row are a series, not a mixture.
    private func isMixture(_ one: Span, _ other: Span) -> Bool {
        guard isPlain(one), isPlain(other), one.differs(from: other), !isQuarter(one, of: other),
            !isQuarter(other, of: one)
        else { return false }
        if one.year != 0, other.year != 0, one.year != other.year { return false }
        return one.kind != .flow || other.kind != .flow
            || one.first <= other.last && other.first <= one.last
    }

    /// 本季度 beside 4—6月 or 二季度 may well be that quarter.
    private func isQuarter(_ one: Span, of other: Span) -> Bool {
        one.kind == .quarter && other.kind == .flow && other.first % 3 == 1 && other.last == other.first + 2
    }

    private func telling(_ range: Range<Int>) -> [Int] {
        range.filter {
            reader.quantities[$0].isCount
                && reader.quantities[$0].role.isDisjoint(with: [.among, .earlier, .plan])
                && reader.quantities[$0].unit.family != .bare && !isAimed($0)
        }
    }

    /// 围绕全年7.2亿元投资目标，下半年还需完成3.34亿元: what is aimed at is of other months than what is done.
    private func isAimed(_ index: Int) -> Bool {
        [DenialWords.aims, FlowWords.lacking].contains { workings.has($0, in: reader.quantities[index].before) }
            || workings.has(DenialWords.aims, in: reader.quantities[index].after)
    }

    private mutating func inside(_ sentence: Sentence) {
        let counts = telling(sentence.quantities).filter {
            reader.quantities[$0].isPeriodOwn && workings.whole[$0] < 0
        }
        guard let first = counts.first else { return }
        for other in counts.dropFirst() {
            let one = reader.quantities[first]
            let two = reader.quantities[other]
            guard isMixture(one.period, two.period), one.verb != two.verb || one.verb == .none else {
                continue
            }
            let isCompared = sentence.quantities.contains { reader.quantities[$0].isPercent }
            return ask([first, other], isCompared ? 0.6 : 0.4)
        }
    }

    /// Two sentences of a paragraph that count over two periods.
    private mutating func neighbours() {
        var last: Int?
        for (place, sentence) in reader.sentences.enumerated() {
            let own = telling(sentence.quantities).filter { reader.quantities[$0].isPeriodOwn }
            if let last, reader.quantities[last].paragraph == sentence.paragraph, let next = own.first,
                isMixture(reader.quantities[last].period, reader.quantities[next].period),
                reader.quantities[last].unit.family == reader.quantities[next].unit.family, place > 0
            {
                ask([last, next], 0.35)
            }
            if let end = own.last { last = end }
        }
    }

    /// The report as a whole: which periods it uses.
    private mutating func whole() {
        var seen: [Int] = []
        let plans = plans
        for index in reader.quantities.indices
        where reader.quantities[index].isPeriodOwn && reader.quantities[index].isCount
            && !reader.quantities[index].role.contains(.plan)
            && !workings.has(DenialWords.future, in: reader.quantities[index].before)
            && !plans.isIn(reader.quantities[index].range.lowerBound)
        {
            let span = reader.quantities[index].period
            guard isPlain(span), seen.count < 6 else { continue }
            if seen.allSatisfy({ isMixture(reader.quantities[$0].period, span) }) { seen.append(index) }
        }
        guard seen.count > 1, Set(seen.map { reader.quantities[$0].paragraph }).count > 1 else {
            return
        }
        workings.add(
            .periodMix, .ask, seen,
            stated: seen.map { PeriodWords.text(reader.quantities[$0].period) }.joined(separator: "、"),
            computed: "\(seen.count)", sure: 0.3, ExplanationWords.periodsOfReport)
    }

    /// 下半年工作打算: chapters that say what is meant to be done.
    var plans: [Range<Int>] {
        let chapters = reader.headings.filter { $0.level == 1 }
        let ends = chapters.dropFirst().map(\.range.lowerBound) + [reader.prose.scalars.count]
        return zip(chapters, ends).filter { workings.has(PeriodWords.plans, in: $0.0.range) }.map {
            $0.0.range.lowerBound..<$0.1
        }
    }

    private mutating func ask(_ places: [Int], _ sure: Double) {
        let spans = places.map { PeriodWords.text(reader.quantities[$0].period) }
        workings.add(
            .periodMix, .ask, places, stated: spans.joined(separator: "、"),
            computed: "\(Set(spans).count)", sure: sure,
            ExplanationWords.periodsMixed(spans))
    }
}
