/// Rates and sums that miss what they should be by a slip of the pen, where nothing else fits and the words leave no
/// other numbers to think of.
extension FitCheck {
    /// A rate beside its part, whose whole is known, named, or the count right before.
    mutating func misses(_ index: Int) -> Bool {
        let percent = reader.quantities[index]
        guard !asked.contains(index), percent.isExact, percent.value < 100,
            !percent.role.isDisjoint(with: [.share, .rate])
        else { return false }
        for part in parts(of: index) {
            guard let whole = part < index ? whole(of: part, index) : bases(before: index).first,
                workings.areAlike(part, whole), reader.quantities[part].value <= reader.quantities[whole].value,
                !reader.quantities[part].period.differs(from: reader.quantities[whole].period)
            else { continue }
            let exact = reader.quantities[part].value / reader.quantities[whole].value * 100
            guard Slips.isSlip(percent.value, of: exact, percent.step), abs(exact - percent.value) >= percent.step
            else { continue }
            accuse(index, part, whole)
            return true
        }
        return false
    }

    /// The count right before a rate; that right behind one, 占52.6%，为14104件; then those of its sentence under its name.
    private func parts(of index: Int) -> [Int] {
        let percent = reader.quantities[index]
        let isBeside =
            index > 0 && percent.before.lowerBound - reader.quantities[max(0, index - 1)].range.upperBound <= 1
        let beside = isBeside && !isOfAnotherName(index) ? [index - 1] : []
        let behind = isSaidBehind(index) ? [index + 1] : []
        let named =
            percent.step < 1
            ? near(index, back: 8, ahead: 0).filter { $0 != index - 1 && areNamedAlike(index, $0) }.prefix(2) : []
        return (beside + behind + named).filter {
            isValue($0) && reader.quantities[$0].isExact && reader.quantities[$0].sentence == percent.sentence
        }
    }

    /// 公司律师17人，专职律师约占83.1%: whose share it is stands before 占, and the count right before has not those words.
    private func isOfAnotherName(_ index: Int) -> Bool {
        let words = reader.prose.scalars[reader.quantities[index].before].filter(Sign.isHan)
        guard let share = words.firstIndex(of: ExplanationWords.shareSign), share >= 3 else { return false }
        let name = words[..<share]
        return !zip(name, name.dropFirst()).contains { pair in
            workings.has([[pair.0, pair.1]], in: reader.quantities[index - 1].before)
        }
            || !name.prefix(2).elementsEqual(
                reader.prose.scalars[reader.prose.trimmed(reader.quantities[index - 1].before)].prefix(2))
    }

    private func isSaidBehind(_ index: Int) -> Bool {
        guard index + 1 < reader.quantities.count else { return false }
        let between = reader.quantities[index].range.upperBound..<reader.quantities[index + 1].range.lowerBound
        return between.count == 2 && Scanner.mark(reader.prose.scalars[between.lowerBound]) == .comma
            && ListWords.being.contains { reader.prose.scalars[(between.lowerBound + 1)...].starts(with: $0) }
    }

    /// 审结的251件里，经调解和解终止96件…调解和解结案的占审结案件的33.4% where 33.4 % is of all that came in.
    mutating func missesItsWhole(_ index: Int) -> Bool {
        let percent = reader.quantities[index]
        var name = workings.nameOfWhole(of: index)
        if name.isEmpty, percent.role.contains(.share) { name = nameWithin(percent) }
        if let kind = ListWords.kindsOfWholes.first(where: { name.count > $0.count && name.suffix($0.count) == $0[...] }
        ) {
            name.removeLast(kind.count)
        }
        guard name.count >= 2, name.count <= 6, percent.step < 1 else { return false }
        let near = near(index, ahead: 0, paragraphs: 1)
        let wholes = near.filter { isCalled($0, name) }
        guard let whole = wholes.first, Set(wholes.map { reader.quantities[$0].value }).count == 1 else { return false }
        let others = near.filter { $0 != whole && workings.areAlike($0, whole) }
        for part in others
        where areNamedAlike(index, part) && reader.quantities[part].isExact
            && reader.quantities[part].paragraph == percent.paragraph
        {
            let value = reader.quantities[part].value
            let isOfOther = others.contains {
                reader.quantities[$0].value > value
                    && abs(value / reader.quantities[$0].value * 100 - percent.value) <= percent.step * 0.5 + 1e-9
            }
            guard isOfOther, value < reader.quantities[whole].value else { continue }
            accuse(index, part, whole)
            return true
        }
        return false
    }

    /// 审结案件中，以调解方式结案112件，占36.1%: what the sentence begins with.
    private func nameWithin(_ percent: Quantity) -> [UInt32] {
        let words = reader.prose.scalars[reader.sentences[percent.sentence].range].drop { !Sign.isHan($0) }.prefix(10)
        guard let end = words.firstIndex(of: DenialWords.within), end - words.startIndex >= 2,
            words[..<end].allSatisfy(Sign.isHan), end + 1 < words.endIndex, Scanner.mark(words[end + 1]) == .comma
        else { return [] }
        return Array(words[..<end])
    }

    /// 已审结的251件 for 审结案件.
    private func isCalled(_ place: Int, _ name: [UInt32]) -> Bool {
        let words = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)]
        let letters = words.last == ListWords.of ? words.dropLast() : words[words.startIndex..<words.endIndex]
        let kind = ListWords.kindsOfWholes.first { letters.suffix($0.count).elementsEqual($0) }
        return reader.quantities[place].isExact
            && (letters.suffix(name.count).elementsEqual(name)
                || kind.map { letters.dropLast($0.count).suffix(name.count).elementsEqual(name) } == true)
    }

    /// Known, named, the count right before, or the only one that shares words with the rate.
    private func whole(of part: Int, _ index: Int) -> Int? {
        let name = workings.nameOfWhole(of: index)
        if name.count >= 2,
            let named = named(name, before: index).first(where: { workings.areAlike($0, part) && $0 != part })
        {
            return named
        }
        if name.count < 2, workings.whole[part] >= 0 { return workings.whole[part] }
        let before = part - 1
        if name.count < 2, before >= 0, isWhole(before, of: part), workings.whole[before] < 0,
            reader.quantities[before].sentence == reader.quantities[part].sentence
        {
            return before
        }
        let alike = near(index, back: 14, ahead: 0).filter {
            $0 < part && isWhole($0, of: part) && areNamedAlike(index, $0) && !areNamedAlike($0, part)
                && reader.quantities[$0].value > reader.quantities[part].value
        }
        return alike.count == 1 ? alike[0] : nil
    }

    private func isWhole(_ place: Int, of part: Int) -> Bool {
        isValue(place) && reader.quantities[place].isExact && workings.areAlike(place, part)
            && reader.quantities[place].role.isDisjoint(with: [.earlier, .comparing, .plan])
    }

    /// 完成投资1.86亿元，占年度计划2.1亿元的86.8%: the whole stands right before the rate, its part right before that.
    mutating func missesNamed(_ index: Int) {
        let percent = reader.quantities[index]
        guard index > 1, !asked.contains(index), percent.isExact, isValue(index - 1), isValue(index - 2),
            reader.quantities[index - 1].isExact, reader.quantities[index - 2].isExact,
            reader.quantities[index - 2].sentence == percent.sentence, workings.areAlike(index - 1, index - 2),
            !workings.has(GrowthWords.compared, in: reader.quantities[index - 2].after)
        else { return }
        let exact = reader.quantities[index - 2].value / reader.quantities[index - 1].value * 100
        guard Slips.isSlip(percent.value, of: exact, percent.step), abs(exact - percent.value) >= percent.step else {
            return
        }
        accuse(index, index - 2, index - 1)
    }

    private mutating func accuse(_ index: Int, _ part: Int, _ whole: Int) {
        let computed = Figures.share(reader.quantities[part].value, of: reader.quantities[whole].value)
        accuse(.percent, index, [whole, part], computed, ExplanationWords.percentWrong, sure: 0.7)
    }

    /// 发放办案补贴486件，每件6100元，共计77.76万元: the total and the number right around an average.
    mutating func missesMean(_ index: Int, _ totals: [Int], _ divisors: [Int]) {
        let mean = reader.quantities[index]
        let near = [index - 2, index - 1, index + 1]
        let pairs = totals.filter(near.contains).flatMap { total in divisors.filter(near.contains).map { (total, $0) } }
        guard pairs.count == 1, let (total, divisor) = pairs.first, mean.isExact, !asked.contains(index),
            reader.quantities[total].sentence == mean.sentence, reader.quantities[divisor].sentence == mean.sentence,
            rounding(total) + rounding(divisor) < 0.002
        else { return }
        let exact = reader.quantities[total].value / reader.quantities[divisor].value
        guard Slips.isSlip(mean.value, of: exact, mean.step) else { return }
        accuseMean(index, total, divisor, sure: 0.65)
    }

    private mutating func accuseMean(_ index: Int, _ total: Int, _ divisor: Int, sure: Double) {
        let computed = Figures.ratio(reader.quantities[total].value, reader.quantities[divisor].value)
        workings.add(
            .percent, .broken, [total, divisor, index].sorted(), stated: reader.written(index), computed: computed,
            sure: sure, ExplanationWords.percent(computed, reader.written(index), ExplanationWords.averageWrong))
    }

    /// 发放办案补贴196万元…1120件，件均1750万元: right but for a 万 too many, or too few.
    mutating func missesTenThousand(_ index: Int, _ totals: [Int], _ divisors: [Int]) -> Bool {
        let mean = reader.quantities[index]
        guard mean.isExact, mean.value / mean.step >= 100, accused[index] == nil else { return false }
        for total in totals where reader.quantities[total].unit.family == .money {
            for divisor in divisors where divisor != total && reader.quantities[divisor].value > 1 {
                let exact = reader.quantities[total].value / reader.quantities[divisor].value
                guard [exact * 1e4, exact / 1e4].contains(where: { abs($0 - mean.value) <= mean.step * 0.5 + 1e-9 })
                else { continue }
                accuseMean(index, total, divisor, sure: 0.8)
                return true
            }
        }
        return false
    }

    /// 受理826件…其中96件、88件、57件、45件: a row of parts, and two digits turned in the count before it or the total behind.
    mutating func turnedWholes() {
        let summed = Set(
            workings.rests.filter { workings.findings[$0.finding].kind == .sum }.flatMap { $0.places })
        for sentence in reader.sentences where sentence.quantities.count > 2 {
            for run in runs(in: sentence, free: summed) {
                let pieces = pieces(run)
                let isEven = pieces.count == 1 || pieces.count == run.count
                for row in (isEven ? [run] : []) + pieces.filter({ $0.count > 1 && $0.count < run.count })
                where turned(row) {
                    break
                }
            }
        }
    }

    private mutating func turned(_ row: [Int]) -> Bool {
        let sum = row.reduce(0) { $0 + reader.quantities[$1].value }
        let first = reader.quantities[row[0]]
        let inside = Array(row.dropFirst())
        guard row.count > 2, sum >= 100 || row.count > 3 && sum >= 20, !isOverlapping(row) else { return false }
        let before = near(row[0], back: 6, ahead: 0).filter { reader.quantities[$0].sentence == first.sentence }
        let candidates = before.prefix(2).map { ($0, row) } + [(row[0], inside)]
        for (whole, parts) in candidates where parts.count > 2 {
            let all = parts.reduce(0) { $0 + reader.quantities[$1].value }
            guard workings.areAlike(whole, parts[0]), reader.quantities[whole].isExact, !held.contains(whole),
                reader.quantities[whole].role.isDisjoint(with: [.earlier, .plan, .comparing]),
                reader.quantities[whole].value.isTurned(of: all)
            else { continue }
            accuse(whole, parts)
            return true
        }
        return false
    }

    func isOverlapping(_ row: [Int]) -> Bool {
        row.contains { !reader.quantities[$0].role.isDisjoint(with: [.overlapping, .mainly, .comparing]) }
    }
}

/// How somebody mistypes a number.
enum Slips {
    /// One digit, two digits turned, a digit lost or doubled, or the point elsewhere, of what a value is when rounded.
    static func isSlip(_ stated: Double, of exact: Double, _ step: Double) -> Bool {
        let one = (stated / step).rounded()
        let two = (exact / step).rounded()
        if one == two || one <= 0 || two <= 0 { return false }
        if one.isSlip(of: two) || one == two * 10 || one * 10 == two { return true }
        let (short, long) = one < two ? (Figures.text(one), Figures.text(two)) : (Figures.text(two), Figures.text(one))
        guard long.count == short.count + 1, short.count > 1 else { return false }
        return long.indices.contains { place in
            var copy = long
            copy.remove(at: place)
            return copy == short
        }
    }

    /// Which share of all numbers with as many digits would pass for a slip of a value; nothing where a number is none.
    static func share(_ quantity: Quantity, of value: Double) -> Double? {
        let step = quantity.step
        let (one, two) = ((quantity.value / step).rounded(), (value / step).rounded())
        guard one != two, one >= 10, abs(two * step - value) < step * 0.01 else { return nil }
        var (numbers, digits) = (90.0, 2.0)
        while numbers * 10 / 9 <= one { (numbers, digits) = (numbers * 10, digits + 1) }
        if one.isTurned(of: two) { return (digits - 1) / numbers }
        return one.isSlip(of: two) ? 9 * digits / numbers : nil
    }
}
