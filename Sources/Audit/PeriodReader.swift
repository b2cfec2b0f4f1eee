/// Reads years, months and days: when, not how much.
struct PeriodReader {
    let text: UnsafeBufferPointer<UInt32>

    /// The date or period that a number begins, if it does.
    func read(_ numeral: Numeral, at start: Int) -> NumberFound? {
        guard numeral.isWhole, numeral.end < text.count else { return nil }
        let next = text[numeral.end]
        if next == NumeralWords.year { return year(numeral, at: start) }
        if next == NumeralWords.month, (1...12).contains(numeral.value) {
            return month(
                Int(numeral.value), Int(numeral.value), monthAt: numeral.end, start: start, year: 0)
        }
        if next == NumeralWords.day, (1...31).contains(numeral.value), numeral.digits <= 2 {
            return .skip(numeral.end + 1)
        }
        return range(numeral, at: start)
    }

    /// 2019年, and the month that may follow; three years are a duration.
    private func year(_ numeral: Numeral, at start: Int) -> NumberFound? {
        guard (1900...2100).contains(numeral.value) else { return nil }
        let year = Int16(numeral.value)
        var index = numeral.end + 1
        while index < text.count, Sign.isBlank(text[index]), index < numeral.end + 3 { index += 1 }
        if index < text.count, let first = ArabicNumeral.read(text, at: index),
            (1...12).contains(first.value),
            first.end < text.count
        {
            if text[first.end] == NumeralWords.month {
                return month(
                    Int(first.value), Int(first.value), monthAt: first.end, start: start, year: year)
            }
            if case .period(var span, let end)? = range(first, at: index) {
                span.year = year
                return .period(span, end)
            }
        }
        return .period(Span(year: year), numeral.end + 1)
    }

    /// 1-5月, 1月至5月.
    private func range(_ first: Numeral, at start: Int) -> NumberFound? {
        var index = first.end
        if index < text.count, text[index] == NumeralWords.month { index += 1 }
        guard index + 1 < text.count,
            Sign.isDash(text[index]) || NumeralWords.until.contains(text[index])
        else {
            return nil
        }
        while index < text.count, Sign.isDash(text[index]) || NumeralWords.until.contains(text[index]) {
            index += 1
        }
        guard index < text.count, let second = ArabicNumeral.read(text, at: index),
            second.end < text.count,
            text[second.end] == NumeralWords.month, (1...12).contains(first.value),
            (1...12).contains(second.value)
        else { return nil }
        return .period(
            Span(first: Int16(first.value), last: Int16(second.value), kind: .flow), past(second.end + 1))
    }

    /// A month: with a day a date, after 截至 a cut-off, after 自 a beginning, alone a month.
    private func month(_ first: Int, _ last: Int, monthAt: Int, start: Int, year: Int16)
        -> NumberFound
    {
        var index = monthAt + 1
        var span = Span(first: Int16(first), last: Int16(last), year: year, kind: .flow)
        let numeral = Numeral(value: Double(first), step: 1, end: monthAt)
        if case .period(var wide, let end)? = range(numeral, at: start) {
            wide.year = year
            return .period(wide, end)
        }
        let isUntil = preceded(by: SpanWords.until, start)
        if preceded(by: SpanWords.since, start) {
            return .period(Span(first: span.first, year: year, kind: .since), index)
        }
        if index < text.count, follows(SpanWords.end, at: index) {
            span = Span(first: 1, last: span.last, year: year, kind: .cutoff)
            return .period(span, index + 1)
        }
        if let day = index < text.count ? ArabicNumeral.read(text, at: index) : nil,
            day.end < text.count,
            text[day.end] == NumeralWords.day || text[day.end] == NumeralWords.dayOf
        {
            guard isUntil else { return .skip(day.end + 1) }
            let cut = Span(first: 1, last: span.last, day: Int16(day.value), year: year, kind: .cutoff)
            return .period(cut, day.end + 1)
        }
        if isUntil {
            return .period(Span(first: 1, last: span.last, year: year, kind: .cutoff), past(index))
        }
        index = past(index)
        return .period(span, index)
    }

    private func past(_ index: Int) -> Int { follows(SpanWords.part, at: index) ? index + 1 : index }

    private func follows(_ words: [String], at index: Int) -> Bool {
        guard index < text.count else { return false }
        return words.contains { $0.unicodeScalars.first?.value == text[index] }
    }

    private func preceded(by words: [String], _ start: Int) -> Bool {
        words.contains { word in
            let scalars = word.unicodeScalars.map(\.value)
            let begin = start - scalars.count
            return begin >= 0 && scalars.indices.allSatisfy { text[begin + $0] == scalars[$0] }
        }
    }
}
