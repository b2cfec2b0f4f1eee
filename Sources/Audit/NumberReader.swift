/// What stands where a number may begin.
enum NumberFound {
    case nothing
    /// Digits that name rather than count, up to an offset.
    case skip(Int)
    /// A number without a unit.
    case bare(Double, Int)
    case period(Span, Int)
    case quantity(Quantity)
}

/// A number alone, before its scale and unit.
struct Numeral {
    var value: Double
    /// The worth of its last digit.
    var step: Double
    var end: Int
    var isChinese = false
    var exactness = Exactness.exact
    /// How many digits it has, and whether it is whole.
    var digits = 1
    var isWhole = true
}

/// Reads a number with its approximation, scale and unit, and leaves alone what does not count anything.
struct NumberReader {
    let text: UnsafeBufferPointer<UInt32>

    func read(at start: Int) -> NumberFound {
        let scalar = text[start]
        guard Sign.isDigit(scalar) || NumeralWords.starts.contains(scalar) else { return .nothing }
        if let part = fraction(at: start) { return part }
        if Sign.isDigit(scalar) { return arabic(at: start) }
        if let percent = spoken(at: start) ?? doubled(at: start) ?? half(at: start) { return percent }
        guard NumeralWords.digits[scalar] != nil || NumeralWords.tens[scalar] != nil else {
            return .nothing
        }
        return chinese(at: start)
    }

    /// 百分之五十二, 三成六.
    private func spoken(at start: Int) -> NumberFound? {
        if text[start] == 0x767E || text[start] == 0x5343 {
            for word in NumeralWords.percentWords where matches(word, at: start) {
                let begin = start + word.count
                guard begin < text.count, let numeral = numeral(at: begin) else { return nil }
                var quantity = Quantity(
                    range: start..<numeral.end, value: numeral.value, step: numeral.step,
                    unit: UnitWords.percent)
                quantity.isChinese = true
                if text[start] == 0x5343 { quantity.value /= 10 }
                return .quantity(withExactness(quantity, from: start))
            }
        }
        guard let first = NumeralWords.digits[text[start]], start + 1 < text.count,
            text[start + 1] == NumeralWords.tenth, first > 0
        else { return nil }
        let hasMore = start + 2 < text.count
        let next = hasMore ? NumeralWords.digits[text[start + 2]] : nil
        let half = hasMore && text[start + 2] == NumeralWords.half
        let value = Double(first * 10 + (half ? 5 : next ?? 0))
        let end = start + (next != nil || half ? 3 : 2)
        var quantity = Quantity(
            range: start..<end, value: value, step: next != nil || half ? 1 : 10, unit: UnitWords.percent)
        quantity.isChinese = true
        return .quantity(withExactness(quantity, from: start))
    }

    /// 四分之一: so much in the hundred.
    private func fraction(at start: Int) -> NumberFound? {
        guard start + 3 < text.count, let whole = NumeralWords.digits[text[start]],
            text[start + 1] == NumeralWords.parts[0], text[start + 2] == NumeralWords.parts[1],
            let part = NumeralWords.digits[text[start + 3]], part > 0, part < whole
        else { return nil }
        var quantity = Quantity(
            range: start..<(start + 4), value: Double(part) / Double(whole) * 100, step: 1,
            unit: UnitWords.percent)
        quantity.exactness = .about
        quantity.isChinese = true
        return .quantity(withExactness(quantity, from: start))
    }

    /// 近半数, 过半, 一半以上: fifty in the hundred, more or less.
    private func half(at start: Int) -> NumberFound? {
        guard NumeralWords.halfStarts.contains(text[start]) else { return nil }
        for (word, exactness) in NumeralWords.halves where matches(word, at: start) {
            guard !NumeralWords.notHalved.contains(where: { ends(with: $0, before: start) }) else {
                return nil
            }
            var quantity = Quantity(
                range: start..<(start + word.count), value: 50, step: 1, unit: UnitWords.percent)
            quantity.exactness = exactness
            quantity.isChinese = true
            quantity.isHalf = true
            return .quantity(quantity)
        }
        return nil
    }

    /// 翻一番, 翻了两番: twice, four times.
    private func doubled(at start: Int) -> NumberFound? {
        guard text[start] == NumeralWords.turn else { return nil }
        for (word, times) in NumeralWords.doubling where matches(word, at: start) {
            var quantity = Quantity(
                range: start..<(start + word.count), value: times, step: 1, unit: UnitWords.multiple)
            quantity.exactness = .about
            quantity.isChinese = true
            return .quantity(quantity)
        }
        return nil
    }

    /// The approximation before and behind a number.
    func withExactness(_ quantity: Quantity, from start: Int) -> Quantity {
        var quantity = quantity
        for (word, exactness) in Approximations.behind
        where matches(word, at: quantity.range.upperBound) {
            let next = quantity.range.upperBound + word.count
            if next < text.count, Sign.isDigit(text[next]) { break }
            quantity.exactness = exactness
            quantity.range = quantity.range.lowerBound..<(quantity.range.upperBound + word.count)
            break
        }
        guard quantity.exactness == .exact else { return quantity }
        for (word, exactness) in Approximations.before where ends(with: word, before: start) {
            quantity.exactness = exactness
            break
        }
        return quantity
    }

    func matches(_ word: [UInt32], at start: Int) -> Bool {
        guard start + word.count <= text.count else { return false }
        for offset in word.indices where text[start + offset] != word[offset] { return false }
        return true
    }

    private func ends(with word: [UInt32], before end: Int) -> Bool {
        end >= word.count && matches(word, at: end - word.count)
    }

    /// A number in either writing, alone.
    func numeral(at start: Int) -> Numeral? {
        if start >= text.count { return nil }
        return Sign.isDigit(text[start])
            ? ArabicNumeral.read(text, at: start) : ChineseNumeral.read(text, at: start)
    }
}

/// Words of approximation as scalars, longest first.
enum Approximations {
    static let before = sorted(NumeralWords.before)
    static let behind = sorted(NumeralWords.behind)

    private static func sorted(_ words: [(String, Exactness)]) -> [([UInt32], Exactness)] {
        words.map { ($0.0.unicodeScalars.map(\.value), $0.1) }.sorted { $0.0.count > $1.0.count }
    }
}
