/// Growths and differences that nothing near fits, and that one pair of numbers would fit but for a slip of the pen.
extension FitCheck {
    /// How much a search for near misses has tried, the likeliest pairs first.
    struct Chance {
        private var tried = 0.0
        /// How many false ones chance may make of one number.
        private let most: Double

        init(most: Double) { self.most = most }

        /// Whether a number is a slip of the pen of what a pair comes to, and chance would hardly make it one.
        mutating func isMiss(_ stated: Quantity, of exact: Double, weight: Double) -> Bool {
            tried += weight
            let rounded = (exact / stated.step).rounded() * stated.step
            guard let share = Slips.share(stated, of: rounded) else { return false }
            return tried * share < most
        }
    }

    private func isFree(_ index: Int) -> Bool {
        !held.contains(index) && !asked.contains(index) && accused[index] == nil && reader.quantities[index].isExact
    }

    /// 收案1423件…2024年上半年收案1510件，同比下降5.1%.
    mutating func missesGrowth(_ index: Int, _ pairs: [(now: Int, earlier: Int)]) {
        let growth = reader.quantities[index]
        guard isFree(index) else { return }
        if let (now, earlier) = pairs.first(where: { isSaidOutright($0.now, $0.earlier, index) }) {
            let (value, base) = (reader.quantities[now].value, reader.quantities[earlier].value)
            let isTurned =
                abs((value - base) / base * 100 * (growth.role.contains(.fall) ? -1 : 1) + growth.value)
                <= growth.step * 0.5 + 1e-9
            return accuse(
                .growth, index, [earlier, now], Figures.growth(value, from: base),
                isTurned ? ExplanationWords.growthTurned : ExplanationWords.growthWrong, sure: 0.8)
        }
        var chance = Chance(most: 0.03)
        let led = pairs.dropFirst(6).prefix(10).filter { $0.earlier == index - 1 && areNamedAlike($0.earlier, $0.now) }
        for (now, earlier) in pairs.prefix(6) + led {
            let (value, base) = (reader.quantities[now].value, reader.quantities[earlier].value)
            let exact = (value - base) / base * 100 * (growth.role.contains(.fall) ? -1 : 1)
            let isAlike = areNamedAlike(index, now) || areNamedAlike(now, earlier)
            if isOverNow(growth, value, base), isAlike || now == index - 1 || earlier == index - 1 {
                return accuse(
                    .growth, index, [earlier, now], Figures.growth(value, from: base), ExplanationWords.growthWrong)
            }
            if growth.step < 1, abs(exact + growth.value) <= growth.step * 0.5 + 1e-9, isAlike {
                return accuse(
                    .growth, index, [earlier, now], Figures.growth(value, from: base), ExplanationWords.growthTurned)
            }
            guard rounding(now) + rounding(earlier) < 0.0005, abs(exact - growth.value) >= growth.step,
                chance.isMiss(growth, of: exact, weight: weight(now, earlier, index, isAlike))
            else { continue }
            return accuse(
                .growth, index, [earlier, now], Figures.growth(value, from: base), ExplanationWords.growthWrong)
        }
    }

    /// 126件，同比下降6.8%（2021年118件）; 312人次，去年同期260人次，增幅为25%: no other values can be meant.
    private func isSaidOutright(_ now: Int, _ earlier: Int, _ index: Int) -> Bool {
        let growth = reader.quantities[index]
        let isOwn =
            growth.before.count <= 6 && rounding(now) + rounding(earlier) < 0.005
            && reader.quantities[now].role.isDisjoint(with: [.plan, .among])
        guard isOwn, reader.quantities[now].sentence == growth.sentence, areClose(now, earlier),
            reader.quantities[earlier].sentence == growth.sentence
        else { return false }
        if now == index - 1, earlier == index + 1 {
            return reader.quantities[earlier].depth > growth.depth && reader.quantities[now].depth == growth.depth
        }
        return now == index - 2 && earlier == index - 1 && reader.quantities[earlier].isPeriodOwn == false
            && reader.quantities[earlier].role.contains(.earlier) && !reader.quantities[earlier].role.contains(.among)
            && reader.quantities[earlier].depth == growth.depth
    }

    /// 438件，2023年为297件，增长47.5%: both values right before, or one of them, or words that they share.
    private func weight(_ now: Int, _ earlier: Int, _ index: Int, _ areAlike: Bool) -> Double {
        let isSaid = reader.quantities[earlier].sentence == reader.quantities[index].sentence
        if earlier == index - 1, now == index - 2, isSaid { return 0.1 }
        let isBeside = isSaid && (index - 2...index + 1).contains(earlier) || abs(index - now) == 1
        return (isBeside ? 0.4 : 1) * (areAlike ? 0.4 : 1)
    }

    /// 47件较上年的38件增长19.1%: over the value now instead of the one before.
    private func isOverNow(_ growth: Quantity, _ value: Double, _ base: Double) -> Bool {
        let exact = (value - base) / value * 100 * (growth.role.contains(.fall) ? -1 : 1)
        return growth.step < 1 && abs(exact - growth.value) <= growth.step * 0.5 + 1e-9
            && abs((value - base) / base * 100 - (value - base) / value * 100) > growth.step * 2
    }

    /// 与2021年受理421件相比，增加65件，上升51.4%: the difference right beside, and a value near it.
    mutating func missesMoved(_ index: Int, _ deltas: [Int], _ near: [Int]) {
        let growth = reader.quantities[index]
        guard isFree(index) else { return }
        var chance = Chance(most: 0.03)
        for delta in deltas where abs(delta - index) == 1 {
            let change = reader.quantities[delta].value * (growth.role.contains(.fall) ? -1 : 1)
            for value in near.prefix(5) where workings.areAlike(value, delta) && reader.quantities[value].isExact {
                let base = reader.quantities[value].value - (isEarlier(value, than: nil) ? 0 : change)
                guard base > 0, abs(abs(change) / base * 100 - growth.value) >= growth.step else { continue }
                let isLed = areNamedAlike(index, value) || areNamedAlike(delta, value) || abs(delta - value) == 1
                guard chance.isMiss(growth, of: abs(change) / base * 100, weight: isLed ? 0.3 : 1) else { continue }
                return accuse(
                    .growth, index, [value, delta], Figures.growth(base + change, from: base),
                    ExplanationWords.growthWrong)
            }
        }
    }

    /// 律师327人…2022年底律师是284人，一年增加33人: a value of before right beside, and one of now under its words.
    mutating func missesDifference(_ index: Int, _ pairs: [(now: Int, earlier: Int)]) {
        let delta = reader.quantities[index]
        guard isFree(index), delta.value >= 10,
            let pair = pairs.first(where: { pair in
                pair.earlier == index - 1 && areClose(pair.now, pair.earlier)
                    && (areNamedAlike(pair.now, pair.earlier) || pair.now == index - 2)
            })
        else { return }
        let (value, base) = (reader.quantities[pair.now].value, reader.quantities[pair.earlier].value)
        let gap = (value - base) * (delta.role.contains(.fall) ? -1 : 1)
        guard reader.quantities[pair.earlier].sentence == delta.sentence, gap != delta.value,
            gap.isSlip(of: delta.value)
        else { return }
        accuse(.growth, index, [pair.earlier, pair.now], Figures.gap(value, base), ExplanationWords.growthWrong)
    }

    /// Half as many to twice as many.
    private func areClose(_ one: Int, _ other: Int) -> Bool {
        let ratio = reader.quantities[one].value / reader.quantities[other].value
        return ratio >= 0.5 && ratio <= 2
    }

    /// 2021年98.2%、2022年99.1%，提高0.1个百分点: the two rates right before.
    mutating func missesPoints(_ index: Int, _ rates: [Int]) {
        let points = reader.quantities[index]
        guard isFree(index), rates.count > 1, rates[0] == index - 1 else { return }
        let (now, other) = (rates[0], rates[1])
        let gap = abs(reader.quantities[now].value - reader.quantities[other].value)
        let isBefore = !reader.quantities[now].role.isDisjoint(with: [.comparing, .earlier, .from])
        let isYears =
            now - other == 1 && reader.quantities[now].isPeriodOwn && reader.quantities[other].isPeriodOwn
        guard isBefore || isYears, reader.quantities[other].sentence == points.sentence || isBefore,
            Slips.isSlip(points.value, of: gap, points.step)
        else { return }
        let (one, two) = (reader.quantities[now].value, reader.quantities[other].value)
        accuse(.growth, index, [other, now], Figures.gap(one, two), ExplanationWords.growthWrong)
    }

    /// 优秀和良好共105件，占抽查数的56.6%: a slip of the pen of what a part and a whole come to, the likeliest of those that
    /// the search thought of first, as long as chance would hardly make one.
    mutating func missesLikeliest(_ index: Int, _ pairs: [(part: Int, whole: Int)]) {
        let percent = reader.quantities[index]
        guard isFree(index), percent.step < 1, percent.value < 100, percent.role.isDisjoint(with: .change) else {
            return
        }
        let named = named(workings.nameOfWhole(of: index), before: index)
        let bases = basesBeside(index)
        let nearest = self.bases(before: index).first {
            reader.quantities[$0].paragraph == percent.paragraph && index > 0 && workings.areAlike($0, index - 1)
        }
        let likely: [(part: Int, whole: Int, weight: Double)] = pairs.filter { workings.areAlike($0.part, $0.whole) }
            .map { part, whole in
                (part, whole, weight(of: part, index) * weight(of: whole, part, named, bases, nearest))
            }
        var chance = Chance(most: 0.006)
        for (part, whole, weight) in likely.sorted(by: { $0.weight < $1.weight }).prefix(40) {
            let (one, all) = (reader.quantities[part].value, reader.quantities[whole].value)
            guard rounding(part) + rounding(whole) < 0.0005, one < all,
                abs(one / all * 100 - percent.value) >= percent.step,
                chance.isMiss(percent, of: one / all * 100, weight: weight)
            else { continue }
            return accuse(.percent, index, [whole, part], Figures.share(one, of: all), ExplanationWords.percentWrong)
        }
    }

    /// The count right before a rate, or one that shares words with it, is its part rather than another.
    private func weight(of part: Int, _ index: Int) -> Double {
        let isBeside = part == index - 1 && reader.quantities[part].sentence == reader.quantities[index].sentence
        return (isBeside ? 0.4 : 1) * (areNamedAlike(index, part) ? 0.5 : 1)
    }

    /// A whole that is known, named, that of a share beside, right before the part, or what was spoken of last.
    private func weight(
        of whole: Int, _ part: Int, _ named: [Int], _ beside: Set<Int>, _ nearest: Int?
    ) -> Double {
        if workings.whole[part] == whole || named.contains(whole) || areDueAndDone(whole, part) { return 0.15 }
        if beside.contains(whole) { return 0.2 }
        let isNearest = whole == part - 1 || whole == nearest
        return isNearest && reader.quantities[whole].sentence == reader.quantities[part].sentence ? 0.3 : 1
    }

    /// 应到168人，实到165人.
    private func areDueAndDone(_ whole: Int, _ part: Int) -> Bool {
        workings.has(ExplanationWords.due, in: reader.quantities[whole].before)
            && workings.has(ExplanationWords.really, in: reader.quantities[part].before)
    }

    /// What the rates right before and behind are of.
    private func basesBeside(_ index: Int) -> Set<Int> {
        Set(
            [index - 1, index - 2, index + 1, index + 2].compactMap { place in
                reader.quantities.indices.contains(place) && reader.quantities[place].isPercent ? wholes[place] : nil
            })
    }

    /// Calls a rate, a growth or a difference broken that others miss.
    mutating func accuse(
        _ kind: AuditKind, _ index: Int, _ places: [Int], _ computed: String, _ says: String, sure: Double = 0.65
    ) {
        let stated = reader.written(index)
        workings.add(
            kind, .broken, places + [index], stated: stated, computed: computed, sure: sure,
            kind == .growth
                ? ExplanationWords.growth(computed, stated, says) : ExplanationWords.percent(computed, stated, says))
    }
}
