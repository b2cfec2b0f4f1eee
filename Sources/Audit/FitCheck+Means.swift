/// Averages that fit a total and a count near them.
extension FitCheck {
    /// 人均, 组均, 平均每个镇街, 每卷200元.
    func isMean(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        switch quantity.unit.family {
        case .percent, .points, .multiple, .none, .bare: return false
        default: break
        }
        let words = reader.prose.scalars[quantity.before]
        if let place = words.lastIndex(of: AverageWords.mean), place > words.startIndex,
            AverageWords.counted.contains(words[place - 1])
        {
            return true
        }
        return words.suffix(8).contains(AverageWords.each)
    }

    mutating func mean(_ index: Int) {
        let mean = reader.quantities[index]
        guard mean.value > 0, mean.upper == nil, mean.role.isDisjoint(with: [.plan, .earlier]) else { return }
        let near = near(index, back: 12)
        let bases = named(name(of: index), before: index) + bases(before: index).filter { !near.contains($0) }
        let totals = (near + bases).filter { isTotal($0, of: index) }.prefix(10)
        let scale = scale(of: index)
        var tried = 0.0
        let divisors = near + bases + days(index)
        for total in totals {
            for divisor in divisors where isDivisor(divisor, total, index) {
                let exact =
                    reader.quantities[total].value * worth(total, index) / reader.quantities[divisor].value * scale
                let slack = exact * (rounding(total) + rounding(divisor))
                if slack > max(mean.step, mean.value * 0.01) { continue }
                tried +=
                    weight(isOfEach(divisor, index) || isNamedSo(divisor, index)) * (mean.step + slack * 2)
                    / mean.value * 0.2
                if tried > luck(of: index) { break }
                guard abs(exact - mean.value) <= mean.step * 0.5 + slack + 1e-9 || isAbout(mean, exact) else {
                    continue
                }
                let number = Figures.text(reader.quantities[divisor].value / scale)
                let computed = "\(Figures.text(reader.quantities[total].value))÷\(number)=\(Figures.text(exact))"
                return say(.percent, index, [total, divisor], computed, ExplanationWords.averageHolds)
            }
        }
        guard accused[index] == nil, scale == 1 else { return }
        if mean.unit.family == .money {
            let each = (near + bases).filter { isOfEach($0, index) }
            if missesTenThousand(index, Array(totals), each) { return }
        }
        missesMean(index, Array(totals), near.filter { isOfEach($0, index) })
    }

    /// 专职律师人均5.6件: over whom.
    private func name(of index: Int) -> [UInt32] {
        let words = reader.prose.scalars[reader.quantities[index].before]
        guard let mean = words.lastIndex(of: AverageWords.mean), mean > words.startIndex + 1 else { return [] }
        return words[words.startIndex..<(mean - 1)].filter(Sign.isHan)
    }

    /// 工作日20天接听1640通，日均82通: the days over which the average is taken.
    private func days(_ index: Int) -> [Int] {
        guard workings.has(AverageWords.daily, in: reader.quantities[index].before) else { return [] }
        return (max(0, index - 3)..<index).filter {
            AverageWords.days.contains(reader.quantities[$0].unit.id)
                && reader.quantities[$0].sentence == reader.quantities[index].sentence
        }
    }

    private func isAbout(_ mean: Quantity, _ exact: Double) -> Bool {
        !mean.isExact && mean.bounds.contains(exact) && abs(exact / mean.value - 1) < 0.05
    }

    /// 每万人2.9名: of how many at a time.
    private func scale(of index: Int) -> Double {
        let words = reader.prose.scalars[reader.quantities[index].before]
        guard let each = words.lastIndex(of: AverageWords.each), each + 1 < words.endIndex else { return 1 }
        var scale = 1.0
        for letter in words[(each + 1)...].prefix(2) {
            guard let worth = NumeralWords.scales[letter] ?? NumeralWords.tens[letter] else { break }
            scale *= worth
        }
        return scale
    }

    /// 吨 in 公斤.
    private func worth(_ total: Int, _ index: Int) -> Double {
        let (one, two) = (reader.quantities[total].unit.id, reader.quantities[index].unit.id)
        guard one != two, let first = UnitWords.worths[one], let second = UnitWords.worths[two] else { return 1 }
        return first / second
    }

    private func isTotal(_ place: Int, of index: Int) -> Bool {
        let quantity = reader.quantities[place]
        let uses: Set<UnitFamily> = [.times, .visits, .people]
        let isOne =
            workings.areAlike(place, index)
            || uses.contains(quantity.unit.family) && uses.contains(reader.quantities[index].unit.family)
        return isOne && quantity.isExact && !quantity.role.contains(.earlier)
    }

    private func isDivisor(_ place: Int, _ total: Int, _ index: Int) -> Bool {
        let quantity = reader.quantities[place]
        return place != total && quantity.isExact && quantity.value > 1 && !quantity.role.contains(.earlier)
            && (!workings.areAlike(place, total) || isOfEach(place, index))
    }

    /// 平均每所 of 司法所16个.
    private func isNamedSo(_ divisor: Int, _ index: Int) -> Bool {
        let words = reader.prose.scalars[reader.quantities[index].before]
        guard let each = words.lastIndex(of: AverageWords.each), each + 1 < words.endIndex else { return false }
        return reader.prose.scalars[reader.prose.trimmed(reader.quantities[divisor].before)].last == words[each + 1]
    }

    /// 平均每所 of 12个所, 户均 of 1200户, 人均 of 312名.
    private func isOfEach(_ divisor: Int, _ index: Int) -> Bool {
        let count = reader.quantities[divisor]
        let words = reader.prose.scalars[reader.quantities[index].before]
        let each = words.lastIndex(of: AverageWords.each).map { $0 + 1 }
        guard let place = each ?? words.lastIndex(of: AverageWords.mean).map({ $0 - 1 }),
            words.indices.contains(place)
        else { return false }
        let letter = words[place]
        if letter == AverageWords.person { return count.unit.family == .people }
        return reader.prose.scalars[count.range].contains(letter)
            || reader.prose.scalars[count.after].prefix(8).contains(letter)
    }
}
