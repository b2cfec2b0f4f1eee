/// A number's surroundings decide whether it counts something.
extension NumberReader {
    func arabic(at start: Int) -> NumberFound {
        guard let numeral = ArabicNumeral.read(text, at: start) else { return .nothing }
        if isNamed(before: start) { return .skip(max(numeral.end, digitsEnd(from: start))) }
        if let period = PeriodReader(text: text).read(numeral, at: start) { return period }
        return counted(numeral, at: start)
    }

    func chinese(at start: Int) -> NumberFound {
        guard let numeral = ChineseNumeral.read(text, at: start) else { return .nothing }
        if start > 0, isOrdinal(text[start - 1]) { return .skip(numeral.end) }
        if numeral.end < text.count,
            text[numeral.end] == NumeralWords.month || text[numeral.end] == NumeralWords.year,
            let period = PeriodReader(text: text).read(numeral, at: start)
        {
            return period
        }
        guard numeral.value > 0 else { return .nothing }
        guard case .quantity(let quantity) = counted(numeral, at: start), !isIdiom(numeral, quantity)
        else {
            return .nothing
        }
        return .quantity(quantity)
    }

    /// 一个, 千家, 百家: a manner of speaking, not a count.
    private func isIdiom(_ numeral: Numeral, _ quantity: Quantity) -> Bool {
        guard numeral.digits == 1, quantity.exactness == .exact, quantity.upper == nil else {
            return false
        }
        return quantity.value == 1 || quantity.value >= 100 && quantity.value <= 1000
    }

    /// Digits after 第, a bracket, a hyphen, a letter or “+” name something.
    private func isNamed(before start: Int) -> Bool {
        guard start > 0 else { return false }
        let previous = text[start - 1]
        return isOrdinal(previous) || Sign.isLetter(previous) || Sign.isDigit(previous)
    }

    private func isOrdinal(_ scalar: UInt32) -> Bool { NumeralWords.ordinal.contains(scalar) }

    private func digitsEnd(from start: Int) -> Int {
        var index = start
        while index < text.count, Sign.isDigit(text[index]) || text[index] == Sign.point { index += 1 }
        return index
    }

    /// The scale, the approximation and the unit behind a number.
    private func counted(_ first: Numeral, at start: Int) -> NumberFound {
        var upper: Numeral?
        var numeral = first
        if let other = rangeEnd(after: first) {
            upper = other
            numeral = other
        }
        scaled(&numeral)
        if let unit = unit(at: numeral.end) {
            var quantity = Quantity(
                range: start..<unit.end, value: numeral.value, step: numeral.step, unit: unit.unit)
            if text[unit.end - 1] == NumeralWords.perMille {
                quantity.value /= 10
                quantity.step /= 10
            }
            quantity.exactness = numeral.exactness
            quantity.isChinese = numeral.isChinese
            if upper != nil {
                quantity.value =
                    first.value * (first.value < numeral.value && numeral.step > 1 ? numeral.step : 1)
                quantity.upper = numeral.value
            }
            return .quantity(withExactness(quantity, from: start))
        }
        let next = numeral.end < text.count ? text[numeral.end] : Sign.newline
        let isNaming =
            NumeralWords.naming.contains(next) || NumeralWords.ordinal.contains(next)
            || Sign.isLetter(next)
        if isNaming || upper != nil { return .skip(numeral.end) }
        return .bare(numeral.value, numeral.end)
    }

    /// 8-9, 8至9: the number after a dash, when a unit follows.
    private func rangeEnd(after first: Numeral) -> Numeral? {
        guard first.end + 1 < text.count else { return nil }
        var index = first.end
        if NumeralWords.percentSigns.contains(text[index]) { index += 1 }
        guard index + 1 < text.count,
            Sign.isDash(text[index]) || NumeralWords.until.contains(text[index])
        else {
            return nil
        }
        while index < text.count, Sign.isDash(text[index]) || NumeralWords.until.contains(text[index]) {
            index += 1
        }
        guard let second = numeral(at: index), second.value >= first.value else { return nil }
        var probe = second
        scaled(&probe)
        return unit(at: probe.end) == nil ? nil : second
    }

    /// 万 亿 千 behind a number, and 余 多 几 between or after.
    private func scaled(_ numeral: inout Numeral) {
        var index = numeral.end
        if isOver(at: index) {
            numeral.exactness = .over
            index += 1
        }
        if index < text.count,
            let scale = NumeralWords.scales[text[index]] ?? shortScale(text[index], numeral)
        {
            numeral.value =
                (numeral.value * scale / (numeral.step * scale)).rounded() * numeral.step * scale
            numeral.step *= scale
            index += 1
            if let more = lower(at: index, below: scale, numeral) {
                numeral.value += more.value
                numeral.step = more.step
                index = more.end
            }
            if isOver(at: index) {
                numeral.exactness = .over
                index += 1
            }
        }
        numeral.end = index
    }

    /// 5千, 3百 after Arabic digits.
    private func shortScale(_ scalar: UInt32, _ numeral: Numeral) -> Double? {
        guard !numeral.isChinese, let scale = NumeralWords.tens[scalar], scale > 10 else { return nil }
        return scale
    }

    /// 1万2345, 3万5千.
    private func lower(at index: Int, below scale: Double, _ numeral: Numeral) -> Numeral? {
        guard index < text.count, numeral.isWhole, Sign.isDigit(text[index]),
            var more = ArabicNumeral.read(text, at: index), more.value < scale
        else { return nil }
        if more.end < text.count, let short = NumeralWords.tens[text[more.end]], short > 10 {
            more.value *= short
            more.step = short
            more.end += 1
        }
        return more
    }

    private func isOver(at index: Int) -> Bool {
        guard index < text.count, NumeralWords.over.contains(text[index]) else { return false }
        return index + 1 >= text.count || !Sign.isDigit(text[index + 1])
    }

    /// The unit at an offset, one blank allowed before it.
    func unit(at start: Int) -> (unit: Unit, end: Int)? {
        var index = start
        while index < text.count, Sign.isBlank(text[index]), text[index] != 0x0D, index - start < 2 {
            index += 1
        }
        guard index < text.count else { return nil }
        let scalar = text[index]
        if NumeralWords.percentSigns.contains(scalar) || scalar == NumeralWords.perMille {
            return (UnitWords.percent, index + 1)
        }
        guard let candidates = UnitWords.all[scalar],
            !UnitWords.not.contains(where: { matches($0, at: index) })
        else {
            return nil
        }
        for candidate in candidates where matches(candidate.text, at: index) {
            return (candidate.unit, index + candidate.text.count)
        }
        return nil
    }
}
