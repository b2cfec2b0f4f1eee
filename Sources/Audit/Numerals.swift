/// Numbers in Arabic digits, as they really stand in texts.
enum ArabicNumeral {
    /// Digits with thousands separators, a decimal point in any writing, and spaces that have crept in.
    static func read(_ text: UnsafeBufferPointer<UInt32>, at start: Int) -> Numeral? {
        var index = start
        var value = 0.0
        var digits = 0
        while index < text.count, let digit = Sign.digit(text[index]) {
            value = value * 10 + Double(digit)
            digits += 1
            index += 1
        }
        guard digits > 0 else { return nil }
        if digits > 15 { return Numeral(value: value, step: 1, end: index, digits: digits) }
        if digits <= 3, let grouped = thousands(text, from: index, value) {
            value = grouped.value
            index = grouped.end
            digits += 3
        } else if let joined = spoiled(text, from: index, value, digits) {
            value = joined.value
            digits += joined.digits
            index = joined.end
        }
        var numeral = Numeral(value: value, step: 1, end: index, digits: digits)
        fraction(text, &numeral)
        return numeral
    }

    /// 41,206 and 41，206: groups of three after a comma.
    private static func thousands(
        _ text: UnsafeBufferPointer<UInt32>, from start: Int, _ first: Double
    ) -> (value: Double, end: Int)? {
        var value = first
        var index = start
        while index + 3 < text.count, text[index] == Sign.comma || text[index] == Sign.wideComma,
            let group = group(text, at: index + 1, of: 3)
        {
            value = value * 1000 + group
            index += 4
        }
        return index > start ? (value, index) : nil
    }

    /// 3 7起 and 41 206件: one space inside a number that has its unit behind it.
    private static func spoiled(
        _ text: UnsafeBufferPointer<UInt32>, from start: Int, _ first: Double, _ digits: Int
    ) -> (value: Double, digits: Int, end: Int)? {
        guard digits <= 3, start + 1 < text.count, text[start] == Sign.space || text[start] == 0xA0
        else { return nil }
        var length = 0
        var value = first
        var index = start + 1
        while index < text.count, let digit = Sign.digit(text[index]) {
            value = value * 10 + Double(digit)
            length += 1
            index += 1
        }
        guard length > 0, length <= 3, index < text.count else { return nil }
        let next = text[index]
        let isUnit =
            UnitWords.all[next] != nil || NumeralWords.percentSigns.contains(next) || isScale(next)
        let isDecimal = next == Sign.point && index + 1 < text.count && Sign.isDigit(text[index + 1])
        guard isUnit || isDecimal || NumeralWords.over.contains(next),
            !NumeralWords.naming.contains(next)
        else {
            return nil
        }
        return (value, length, index)
    }

    private static func group(_ text: UnsafeBufferPointer<UInt32>, at start: Int, of length: Int)
        -> Double?
    {
        guard start + length <= text.count else { return nil }
        var value = 0.0
        for index in start..<(start + length) {
            guard let digit = Sign.digit(text[index]) else { return nil }
            value = value * 10 + Double(digit)
        }
        let end = start + length
        return end < text.count && Sign.isDigit(text[end]) ? nil : value
    }

    /// A decimal point, also the full stop that a hurried hand typed (88。6%).
    private static func fraction(_ text: UnsafeBufferPointer<UInt32>, _ numeral: inout Numeral) {
        var index = numeral.end
        while index < text.count, Sign.isBlank(text[index]), index - numeral.end < 1 { index += 1 }
        guard index + 1 < text.count else { return }
        let mark = text[index]
        guard mark == Sign.point || mark == Sign.widePoint || mark == Sign.stop else { return }
        var after = index + 1
        if text[after] == Sign.space, after + 1 < text.count { after += 1 }
        var value = numeral.value
        var worth = 1.0
        var places = 0
        while after < text.count, let digit = Sign.digit(text[after]) {
            worth /= 10
            value += Double(digit) * worth
            places += 1
            after += 1
        }
        let isLoose = mark == Sign.stop || index > numeral.end || text[index + 1] == Sign.space
        guard places > 0, places <= 4 || !isLoose else { return }
        if isLoose {
            guard after < text.count, places <= 2,
                NumeralWords.percentSigns.contains(text[after]) || isScale(text[after])
            else { return }
        }
        numeral.value = (value / worth).rounded() / (1 / worth).rounded()
        numeral.step = worth
        numeral.end = after
        numeral.isWhole = false
    }

    private static func isScale(_ scalar: UInt32) -> Bool { NumeralWords.scales[scalar] != nil }
}

/// Numbers in Chinese writing: 三十五, 两千余, 一万二, 二〇一九.
enum ChineseNumeral {
    static func read(_ text: UnsafeBufferPointer<UInt32>, at start: Int) -> Numeral? {
        var state = State()
        var index = start
        while index < text.count, index - start < 20 {
            let scalar = text[index]
            if let digit = NumeralWords.digits[scalar] {
                state.add(digit: digit)
            } else if let tens = NumeralWords.tens[scalar] {
                state.multiply(by: tens, isFirst: index == start)
            } else if let scale = NumeralWords.scales[scalar], index > start {
                state.scale(by: scale)
            } else if scalar == NumeralWords.point, index > start, index + 1 < text.count,
                NumeralWords.digits[text[index + 1]] != nil
            {
                return fraction(text, from: index, state.total, start)
            } else {
                break
            }
            index += 1
        }
        guard index > start else { return nil }
        var numeral = Numeral(
            value: state.total, step: 1, end: index, isChinese: true, digits: index - start)
        if state.isRow, index - start == 2, let first = NumeralWords.digits[text[start]] {
            numeral.value = Double(first)
            numeral.exactness = .about
        }
        return numeral
    }

    private static func fraction(
        _ text: UnsafeBufferPointer<UInt32>, from point: Int, _ whole: Double, _ start: Int
    ) -> Numeral {
        var value = whole
        var worth = 1.0
        var index = point + 1
        while index < text.count, let digit = NumeralWords.digits[text[index]] {
            worth /= 10
            value += Double(digit) * worth
            index += 1
        }
        let rounded = (value / worth).rounded() / (1 / worth).rounded()
        return Numeral(
            value: rounded, step: worth, end: index, isChinese: true, digits: index - start,
            isWhole: false)
    }

    /// What has been read so far of a Chinese number.
    private struct State {
        private var whole = 0.0
        private var section = 0.0
        private var digit = 0.0
        private var hasDigit = false
        private var lastUnit = 1.0
        private var afterZero = false
        private(set) var isRow = false

        var total: Double {
            guard hasDigit, lastUnit >= 100, !isRow, !afterZero else { return whole + section + digit }
            return whole + section + digit * lastUnit / 10
        }

        mutating func add(digit next: Int) {
            if hasDigit, !afterZero || digit > 0 {
                digit = digit * 10 + Double(next)
                isRow = true
            } else {
                digit = Double(next)
            }
            afterZero = next == 0 || (afterZero && lastUnit > 1)
            hasDigit = true
        }

        mutating func multiply(by tens: Double, isFirst: Bool) {
            section += (hasDigit || !isFirst ? max(digit, hasDigit ? 0 : 1) : 1) * tens
            settle(tens)
        }

        mutating func scale(by scale: Double) {
            whole = (whole + section + digit) * scale
            section = 0
            settle(scale)
        }

        private mutating func settle(_ unit: Double) {
            digit = 0
            hasDigit = false
            afterZero = false
            isRow = false
            lastUnit = unit
        }
    }
}
