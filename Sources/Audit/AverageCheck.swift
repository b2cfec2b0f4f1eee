/// Averages against the total that they are of: 全年调解1200件，平均每月100件; 12个所共480件，平均每所40件.
struct AverageCheck {
    var workings: Workings
    var reader: Reader { workings.reader }

    mutating func run() {
        for sentence in reader.sentences where sentence.quantities.count > 1 {
            for index in sentence.quantities where isAverage(index) { check(index, sentence) }
        }
    }

    private func isAverage(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        guard quantity.unit.family.isCounted else { return false }
        let words = reader.prose.scalars[reader.prose.trimmed(quantity.before)]
        return quantity.role.contains(.each) && workings.has(AverageWords.all, in: quantity.before)
            || AverageWords.all.contains { words.starts(with: $0) }
    }

    private mutating func check(_ index: Int, _ sentence: Sentence) {
        let average = reader.quantities[index]
        let totals = (max(sentence.quantities.lowerBound, index - 8)..<index).reversed().filter {
            reader.quantities[$0].isCount && workings.areAlike($0, index) && reader.quantities[$0].isExact
                && reader.quantities[$0].value > average.value && !reader.quantities[$0].role.contains(.earlier)
        }
        guard let nearest = totals.first else { return }
        if let months = AverageWords.stretches.first(where: { workings.has($0.words, in: average.before) })?.months {
            let held = totals.first { total in parts(of: total, months).map { fits(index, total, $0) } == true }
            if let held, let number = parts(of: held, months) { return say(.holds, index, held, number) }
            guard let number = parts(of: nearest, months), number > 1, isBare(index, nearest), totals.count == 1
            else { return }
            return say(isSlip(index, nearest, number) ? .broken : .ask, index, nearest, number)
        }
        let divisors = (max(sentence.quantities.lowerBound, index - 8)..<index).filter {
            reader.quantities[$0].isCount && reader.quantities[$0].isExact && reader.quantities[$0].value > 1
                && !workings.areAlike($0, index)
        }
        for total in totals {
            guard let divisor = divisors.last(where: { fits(index, total, reader.quantities[$0].value) })
            else { continue }
            return say(.holds, index, total, reader.quantities[divisor].value, besides: [divisor])
        }
        guard totals.count == 1, nearest == index - 1, average.isExact,
            average.role.isDisjoint(with: [.comparing, .earlier, .plan, .rise, .fall]),
            average.unit.id == reader.quantities[nearest].unit.id
        else { return }
        let named = divisors.filter { isOfEach($0, index) }
        guard Set(named.map { reader.quantities[$0].value }).count == 1, let divisor = named.last,
            divisor == nearest - 1
        else { return }
        let number = reader.quantities[divisor].value
        let isSure = isSlip(index, nearest, number) || isCalledSo(divisor, index) || isOfJust(divisor, nearest, index)
        say(isSure ? .broken : .ask, index, nearest, number, besides: [divisor])
    }

    /// 12个社区…平均每个社区: two letters behind 每 that follow the count as well.
    private func isCalledSo(_ divisor: Int, _ index: Int) -> Bool {
        let words = reader.prose.scalars[reader.quantities[index].before]
        guard let each = words.lastIndex(of: AverageWords.each) else { return false }
        let name = words[(each + 1)...].filter(Sign.isHan)
        let behind = reader.prose.scalars[reader.quantities[divisor].range.upperBound...].prefix(2)
        return behind.allSatisfy(Sign.isHan) && name.count >= 2 && name.suffix(2).elementsEqual(behind)
            && reader.quantities[index].sentence == reader.quantities[divisor].sentence
    }

    /// 这23名专职调解员共调处纠纷1127件，人均56件: all that those few have done together, and nothing said between.
    private func isOfJust(_ divisor: Int, _ total: Int, _ index: Int) -> Bool {
        let (count, average) = (reader.quantities[divisor], reader.quantities[index])
        let between = count.range.upperBound..<reader.quantities[total].range.lowerBound
        return count.sentence == average.sentence && average.labelLength <= 2
            && reader.prose.scalars[between].contains(AverageWords.together)
            && reader.tokens[count.token..<reader.quantities[total].token].allSatisfy {
                $0.kind != .comma && $0.kind != .semicolon
            }
    }

    /// 平均每所 of 12个所, 户均 of 1200户, 人均 of 312名: a count of just that over which the average is taken.
    private func isOfEach(_ divisor: Int, _ index: Int) -> Bool {
        let count = reader.quantities[divisor]
        let words = reader.prose.scalars[reader.quantities[index].before]
        guard let each = words.lastIndex(of: AverageWords.each) ?? words.lastIndex(of: AverageWords.mean) else {
            return false
        }
        let place = words.contains(AverageWords.each) ? each + 1 : each - 1
        guard words.indices.contains(place) else { return false }
        let letter = words[place]
        if letter == AverageWords.person { return count.unit.family == .people }
        return reader.prose.scalars[count.range].last == letter
            || reader.prose.scalars[count.after].prefix(6).contains(letter)
    }

    /// How many stretches of so many months a total's own period has.
    private func parts(of total: Int, _ months: Int) -> Double? {
        let period = reader.quantities[total].period
        guard period.kind == .flow || period.kind == .cutoff, period.last > period.first else { return nil }
        let all = Int(period.last - period.first) + 1
        return all % months == 0 && all > months ? Double(all / months) : nil
    }

    private func fits(_ index: Int, _ total: Int, _ divisor: Double) -> Bool {
        let average = reader.quantities[index]
        let exact = reader.quantities[total].value / divisor
        return abs(exact - average.value) <= average.step * 0.5 + 1e-9
            || !average.isExact && average.bounds.contains(exact)
    }

    /// 平均每月120件: nothing else is said of what is averaged, right behind its total.
    private func isBare(_ index: Int, _ total: Int) -> Bool {
        let average = reader.quantities[index]
        return total == index - 1 && average.isExact && average.labelLength <= 4
            && average.unit.id == reader.quantities[total].unit.id && average.verb == .none
            && reader.quantities[total].isPeriodOwn
    }

    private func isSlip(_ index: Int, _ total: Int, _ divisor: Double) -> Bool {
        let average = reader.quantities[index]
        let exact = (reader.quantities[total].value / divisor / average.step).rounded()
        return (average.value / average.step).rounded().isSlip(of: exact)
    }

    private mutating func say(
        _ verdict: AuditVerdict, _ index: Int, _ total: Int, _ divisor: Double, besides: [Int] = []
    ) {
        let value = reader.quantities[total].value
        let computed = Figures.ratio(value, divisor)
        workings.add(
            .percent, verdict, (besides + [total, index]).sorted(), stated: reader.written(index), computed: computed,
            sure: verdict == .holds ? 0.8 : 0.6,
            ExplanationWords.percent(
                computed, reader.written(index),
                verdict == .holds ? ExplanationWords.averageHolds : ExplanationWords.averageWrong))
    }
}
