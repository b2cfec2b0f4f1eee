/// Growths and differences that fit numbers near them.
extension FitCheck {
    /// 与去年四季度的1073件相比，受理数下降8.2%: of two values, or of one and its difference.
    mutating func growth(_ index: Int) {
        let growth = reader.quantities[index]
        guard growth.isExact, growth.value > 0, !growth.role.contains(.plan), !isOfPoints(index) else { return }
        let near = values(index)
        var tried = 0.0
        let pairs = moves(near, index)
        for (now, earlier) in pairs {
            let open = (rounding(now) + rounding(earlier)) * (100 + growth.value)
            let slack = open > growth.step ? 0 : open
            tried += weight(areNamedAlike(index, now) || areNamedAlike(now, earlier)) * (growth.step + slack * 2) / 50
            if tried > luck(of: index) { break }
            let (value, base) = (reader.quantities[now].value, reader.quantities[earlier].value)
            if isGrowth(growth, (value - base) / base, slack) { return say(index, [earlier, now], value, base) }
        }
        if held.contains(index) { return }
        if growth.role.contains(.comparing), nextTo(index, near) { return }
        byDifference(index, near)
        missesGrowth(index, pairs)
    }

    /// 满意率98.6%，上次检查为96.5%，上升2.1%: the difference of two rates right before, in points.
    private mutating func isOfPoints(_ index: Int) -> Bool {
        let growth = reader.quantities[index]
        guard index > 1, !asked.contains(index), accused[index] == nil,
            [index - 1, index - 2].allSatisfy({
                reader.quantities[$0].isPercent && reader.quantities[$0].sentence == growth.sentence
                    && reader.quantities[$0].role.isDisjoint(with: .change)
            })
        else { return false }
        let gap = abs(reader.quantities[index - 2].value - reader.quantities[index - 1].value)
        guard abs(gap - growth.value) <= growth.step * 0.1 else { return false }
        let computed = Figures.gap(reader.quantities[index - 2].value, reader.quantities[index - 1].value)
        workings.add(
            .growth, .ask, [index - 2, index - 1, index], stated: reader.written(index), computed: computed, sure: 0.6,
            ExplanationWords.growth(
                computed + ExplanationWords.pointsUnit, reader.written(index), ExplanationWords.pointsMeant))
        return true
    }

    /// 排查864件…第一阶段排查622件，第二阶段环比上升38.9%: two of the nearest values under the same words, in either order.
    private mutating func nextTo(_ index: Int, _ near: [Int]) -> Bool {
        let growth = reader.quantities[index]
        guard growth.step < 1, accused[index] == nil else { return false }
        let values = near.filter { reader.quantities[$0].isExact && reader.quantities[$0].isCount }.prefix(5)
        for now in values {
            for earlier in values
            where earlier != now && reader.quantities[earlier].unit.id == reader.quantities[now].unit.id
                && areNamedAlike(now, earlier)
            {
                let (value, base) = (reader.quantities[now].value, reader.quantities[earlier].value)
                guard isGrowth(growth, (value - base) / base, 0) else { continue }
                say(index, [earlier, now], value, base)
                return true
            }
        }
        return false
    }

    /// Counts near, and numbers without a unit that are told as values: 46.83万，较上年40.27万.
    private func values(_ index: Int) -> [Int] {
        let quantity = reader.quantities[index]
        let all = near(index, back: 20)
        let bare = (max(0, index - 4)..<index).reversed().filter {
            let other = reader.quantities[$0]
            return other.unit.family == .none && other.paragraph == quantity.paragraph && !other.isChinese
                && (other.value > 2100 || other.value > 0 && other.value != other.value.rounded())
        }
        return (all + bare).sorted { abs($0 - index) < abs($1 - index) }
    }

    /// 事故29起…减少8起、下降21.6%: the difference right beside, and a value that it is of.
    private mutating func byDifference(_ index: Int, _ near: [Int]) {
        let growth = reader.quantities[index]
        let deltas = [index - 1, index + 1, index - 2].filter {
            reader.quantities.indices.contains($0) && isMoved($0) && isSameWay($0, index)
                && reader.quantities[$0].sentence == growth.sentence
        }
        defer { missesMoved(index, deltas, near) }
        var tried = 0.0
        for delta in deltas {
            let change = reader.quantities[delta].value * (growth.role.contains(.fall) ? -1 : 1)
            for value in near where workings.areAlike(value, delta) && reader.quantities[value].isExact {
                tried += weight(areNamedAlike(index, value) || areNamedAlike(delta, value)) * growth.step / 50
                if tried > luck(of: index) { return }
                let base = reader.quantities[value].value - (isEarlier(value, than: nil) ? 0 : change)
                guard base > 0, isGrowth(growth, change / base, 0) else { continue }
                return say(index, [value, delta], base + change, base)
            }
        }
    }

    /// Two values of one unit, the second of the time before; the nearest first.
    private func moves(_ near: [Int], _ index: Int) -> [(now: Int, earlier: Int)] {
        near.flatMap { now in
            near.filter {
                $0 != now && reader.quantities[$0].unit.id == reader.quantities[now].unit.id
                    && reader.quantities[$0].isExact && reader.quantities[now].isExact
                    && isEarlier($0, than: now) && (!isEarlier(now, than: nil) || isYearBefore($0, now))
            }.map { (now, $0) }
        }.sorted { abs($0.0 - index) + abs($0.1 - index) < abs($1.0 - index) + abs($1.1 - index) }
    }

    /// Of the time before: said so, compared with, or of a year before.
    func isEarlier(_ place: Int, than now: Int?) -> Bool {
        let quantity = reader.quantities[place]
        if !quantity.role.isDisjoint(with: [.earlier, .comparing, .from]) && !quantity.role.contains(.to) {
            return true
        }
        if workings.has(GrowthWords.compared, in: quantity.after) { return true }
        guard let now, quantity.isPeriodOwn else { return false }
        let other = reader.quantities[now]
        if quantity.period.kind == .flow, other.isPeriodOwn, other.period.kind == .flow,
            quantity.period.last + 1 == other.period.first, quantity.sentence == other.sentence
        {
            return true
        }
        guard quantity.period.year != 0 else { return false }
        return other.period.year == 0 || quantity.period.year < other.period.year || !other.isPeriodOwn
    }

    /// 去年收了312件，前年是260件.
    private func isYearBefore(_ place: Int, _ now: Int) -> Bool {
        workings.has(GrowthWords.beforeLast, in: reader.quantities[place].before)
            && !workings.has(GrowthWords.beforeLast, in: reader.quantities[now].before)
    }

    /// A count that is added or taken away.
    func isMoved(_ place: Int) -> Bool {
        let quantity = reader.quantities[place]
        return quantity.isMoved && quantity.isExact && quantity.value > 0
    }

    private func isSameWay(_ one: Int, _ other: Int) -> Bool {
        reader.quantities[one].role.contains(.fall) == reader.quantities[other].role.contains(.fall)
    }

    private func isGrowth(_ growth: Quantity, _ exact: Double, _ slack: Double) -> Bool {
        let sign = growth.role.contains(.fall) ? -1.0 : 1
        return abs(exact * 100 * sign - growth.value) <= growth.step * 0.5 + slack + 1e-9
    }

    private mutating func say(_ index: Int, _ places: [Int], _ now: Double, _ earlier: Double) {
        say(.growth, index, places, Figures.growth(now, from: earlier), ExplanationWords.growthHolds)
    }

    /// 与2021年421件相比，增加65件: a value of now and one of before that lie so far apart.
    mutating func difference(_ index: Int) {
        let delta = reader.quantities[index]
        guard isMoved(index), !delta.role.contains(.plan) else { return }
        let near = near(index, back: 20).filter { workings.areAlike($0, index) && reader.quantities[$0].isExact }
        var tried = 0.0
        for (now, earlier) in moves(near, index) + stocks(near, index) + sides(near, index) {
            let size = max(reader.quantities[now].value, reader.quantities[earlier].value)
            let isBeside = earlier == index - 1 || now == index - 1 && workings.has(FlowWords.net, in: delta.before)
            if !isBeside, delta.value < delta.step * 3 { continue }
            tried +=
                weight(isBeside || areNamedAlike(index, now) || areNamedAlike(now, earlier)) * delta.step / size * 2
            if tried > luck(of: index), !isBeside { return }
            let gap = reader.quantities[now].value - reader.quantities[earlier].value
            guard abs(gap * (delta.role.contains(.fall) ? -1 : 1) - delta.value) <= delta.step * 0.01 else { continue }
            let computed = Figures.gap(reader.quantities[now].value, reader.quantities[earlier].value)
            return say(.growth, index, [earlier, now], computed, ExplanationWords.growthHolds)
        }
        missesDifference(index, moves(near, index))
    }

    /// 出生2436人，死亡2871人，自然减少435人: the two counts right before or behind.
    private func sides(_ near: [Int], _ index: Int) -> [(now: Int, earlier: Int)] {
        let pairs = [(index - 2, index - 1), (index + 1, index + 2)].filter {
            near.contains($0.0) && near.contains($0.1)
        }
        return pairs.flatMap { [($0.0, $0.1), ($0.1, $0.0)] }
    }

    /// 是去年79件的1.57倍: the value before stands right before, the one of now somewhere near.
    mutating func multiple(_ index: Int) {
        let times = reader.quantities[index]
        guard times.isExact, times.value > 0, times.step < 1, index > 0, isValue(index - 1),
            times.range.lowerBound - reader.quantities[index - 1].range.upperBound <= 1
        else { return }
        let base = reader.quantities[index - 1].value
        let now = near(index - 1, back: 16, ahead: 0).first { place in
            workings.areAlike(place, index - 1)
                && abs(reader.quantities[place].value / base - times.value) <= times.step * 0.5 + 1e-9
        }
        guard let now else { return }
        let value = reader.quantities[now].value
        say(.growth, index, [index - 1, now], Figures.ratio(value, base), ExplanationWords.growthHolds)
    }

    /// 二季度末在册214人…9月底在册209人，环比减少5人: the nearest count, and one before under the same words.
    private func stocks(_ near: [Int], _ index: Int) -> [(now: Int, earlier: Int)] {
        guard let now = near.first(where: { $0 < index }),
            reader.quantities[now].sentence == reader.quantities[index].sentence
        else { return [] }
        return near.filter { $0 < now && areNamedAlike($0, now) && reader.quantities[$0].value >= 20 }.map { (now, $0) }
    }
}
