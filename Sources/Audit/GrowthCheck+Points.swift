/// Growth of rates, in percentage points.
extension GrowthCheck {
    /// 由85%提高到92%，提高7个百分点 said as 7%.
    mutating func rates(_ index: Int, _ sentence: Sentence) {
        guard let pair = pairOfRates(before: index, sentence) else { return }
        let growth = reader.quantities[index]
        let points = abs(reader.quantities[pair.now].value - reader.quantities[pair.earlier].value)
        let relative = points / max(reader.quantities[pair.earlier].value, 1e-9) * 100
        if abs(relative - growth.value) <= growth.step * 0.5 + 1e-9, abs(points - growth.value) > 1e-9 {
            add(
                .holds, [pair.earlier, pair.now, index], reader.written(index),
                Figures.text(relative) + "%", 0.7,
                ExplanationWords.growthHolds)
        } else if abs(points - growth.value) <= growth.step * 0.5 + 1e-9 {
            workings.add(
                .unit, .ask, [pair.earlier, pair.now, index], stated: reader.written(index),
                computed: Figures.text(points) + ExplanationWords.pointsUnit, sure: 0.7,
                ExplanationWords.pointsMeant)
        }
    }

    private func pairOfRates(before index: Int, _ sentence: Sentence) -> (earlier: Int, now: Int)? {
        let rates = sentence.quantities.filter {
            $0 < index && reader.quantities[$0].isPercent
                && reader.quantities[$0].role.isDisjoint(with: .change)
        }.suffix(2)
        guard let earlier = rates.first, let now = rates.last, earlier != now, !isApart(earlier, now),
            isOrigin(earlier) || reader.quantities[earlier].role.contains(.earlier)
        else { return nil }
        return (earlier, now)
    }

    mutating func points(_ index: Int, _ sentence: Sentence) {
        let growth = reader.quantities[index]
        var pair = pairOfRates(before: index, sentence)
        let rates = sentence.quantities.filter {
            reader.quantities[$0].isPercent && reader.quantities[$0].role.isDisjoint(with: .change)
        }
        let last = Array(rates.filter { $0 < index }.suffix(2))
        if pair == nil, rates.count > 2, last.count == 2, isBesides(last, index),
            reader.quantities[last[1]].role.contains(.earlier)
        {
            pair = (last[1], last[0])
        }
        if pair == nil, rates.count == 2,
            let earlier = rates.first(where: { reader.quantities[$0].role.contains(.earlier) }),
            let now = rates.first(where: { $0 != earlier })
        {
            pair = (earlier, now)
        }
        if pair == nil, rates.count > 2, let first = rates.first,
            let last = rates.last(where: { $0 < index }),
            growth.role.contains(.total), first < last
        {
            pair = (first, last)
        }
        if let found = pair, isApart(min(found.earlier, found.now), max(found.earlier, found.now)) { pair = nil }
        if pair == nil { return apart(index, rates: sentence) }
        guard let pair else { return }
        let exact =
            (reader.quantities[pair.now].value - reader.quantities[pair.earlier].value)
            * (growth.role.contains(.fall) ? -1 : 1)
        let computed =
            Figures.text(reader.quantities[pair.now].value) + "-"
            + Figures.text(reader.quantities[pair.earlier].value) + "=" + Figures.text(exact)
        let isSame = abs(exact - growth.value) <= growth.step * 0.5 + 1e-9
        // 连续三年超过60%: a bound that was kept is no value of now.
        guard isSame || reader.quantities[pair.now].isExact && reader.quantities[pair.earlier].isExact else { return }
        add(
            isSame ? .holds : .broken, [pair.earlier, pair.now, index], reader.written(index), computed,
            0.9,
            isSame ? ExplanationWords.growthHolds : ExplanationWords.growthWrong)
    }

    /// 农村居民收入增长6.6%，快于城镇1.9个百分点: against a rate of the sentence that is named so.
    mutating func apart(_ index: Int, rates sentence: Sentence) {
        let points = reader.quantities[index]
        let name = name(behind: ExplanationWords.quicker, in: points.before)
        guard name.count >= 2, index > sentence.quantities.lowerBound,
            let now = sentence.quantities.last(where: { $0 < index && reader.quantities[$0].isPercent }),
            let other = sentence.quantities.last(where: {
                $0 < now && reader.quantities[$0].isPercent
                    && workings.has([name], in: reader.quantities[$0].before)
            })
        else { return }
        let gap = reader.quantities[now].value - reader.quantities[other].value
        guard abs(abs(gap) - points.value) <= points.step * 0.5 + 1e-9 else { return }
        let computed =
            Figures.text(reader.quantities[now].value) + "-"
            + Figures.text(reader.quantities[other].value) + "="
            + Figures.text(gap)
        add(
            .holds, [other, now, index], reader.written(index), computed, 0.8,
            ExplanationWords.growthHolds)
    }

    /// The letters behind the last of some words.
    private func name(behind words: Phrases, in range: Range<Int>) -> [UInt32] {
        let letters = Array(reader.prose.scalars[range])
        for start in letters.indices.reversed() {
            if let word = words.first(where: { letters[start...].starts(with: $0) }) {
                return Array(letters[(start + word.count)...])
            }
        }
        return []
    }

    /// 同比下降3.3%，同比减少12件: nothing but the change between a rate and the difference behind it.
    func isDifference(_ place: Int, of index: Int, _ now: Int?) -> Bool {
        let quantity = reader.quantities[place]
        let rate = reader.quantities[index]
        guard place == index + 1, let now,
            workings.areAlike(place, now) || quantity.unit.id == reader.quantities[now].unit.id,
            !quantity.role.isDisjoint(with: .change), quantity.labelLength <= 4,
            quantity.role.contains(.fall) == rate.role.contains(.fall)
        else { return false }
        return subject(of: place).isEmpty && reader.quantities[now].value > quantity.value
    }

    /// 87.6%，虽比去年同期的82.9%提高了5.7个百分点: three numbers one behind the other, no semicolon between.
    private func isBesides(_ rates: [Int], _ index: Int) -> Bool {
        rates == [index - 2, index - 1] && !isApart(rates[0], index)
    }
}
