/// Rates and shares that fit numbers near them.
extension FitCheck {
    mutating func rate(_ index: Int) {
        let percent = reader.quantities[index]
        guard percent.isExact, percent.value > 0, percent.value != 100, percent.value < 1000 else { return }
        if ofNamed(index) || rest(index) { return }
        if isOfLast(index), accused[index] == nil { missesNamed(index) }
        guard percent.role.isDisjoint(with: [.earlier, .comparing, .from]),
            !percent.role.contains(.plan) || isOfDone(percent)
        else { return }
        if accused[index] == nil, !asked.contains(index), missesItsWhole(index) { return }
        var tried = 0.0
        let pairs = pairs(index)
        for (part, whole) in pairs {
            let slack = slack(part, whole, percent)
            let isLikely = areNamedAlike(index, part) || areNamedAlike(index, whole) || workings.whole[part] == whole
            tried += weight(isLikely) * (percent.step + slack * 2) / 50
            if tried > luck(of: index) { return }
            let exact = reader.quantities[part].value / reader.quantities[whole].value * 100
            if abs(exact - percent.value) <= percent.step * 0.5 + slack + 1e-9 { return say(index, [part], whole) }
        }
        several(index, tried)
        if !held.contains(index), accused[index] == nil, !misses(index) { missesLikeliest(index, pairs) }
    }

    /// 完成年度计划的61.7%: of what was planned so much is done.
    private func isOfDone(_ percent: Quantity) -> Bool {
        [GrowthWords.done, DenialWords.aims].allSatisfy { workings.has($0, in: percent.before) }
    }

    /// 完成任务450件的108%: the whole stands right before, its part is one of the numbers before that.
    private mutating func ofNamed(_ index: Int) -> Bool {
        guard isOfLast(index) else { return false }
        let percent = reader.quantities[index]
        let part = near(index - 1, back: 12, ahead: 0).first { part in
            guard workings.areAlike(part, index - 1), reader.quantities[part].isExact else { return false }
            let exact = reader.quantities[part].value / reader.quantities[index - 1].value * 100
            return abs(exact - percent.value) <= percent.step * 0.5 + slack(part, index - 1, percent) + 1e-9
        }
        if let part { say(index, [part], index - 1) }
        return part != nil
    }

    /// 450件的108%: nothing but 的 between a count and the rate.
    private func isOfLast(_ index: Int) -> Bool {
        guard index > 0, reader.quantities[index - 1].isCount else { return false }
        let end = reader.quantities[index - 1].range.upperBound
        return reader.quantities[index].range.lowerBound == end + 1 && reader.prose.scalars[end] == ListWords.of
    }

    /// 占15.5%，也就是说，84.5%的: what a share right before leaves of a hundred.
    private mutating func rest(_ index: Int) -> Bool {
        let percent = reader.quantities[index]
        let other = (max(0, index - 2)..<index).last {
            reader.quantities[$0].isPercent && reader.quantities[$0].sentence == percent.sentence
                && reader.quantities[$0].role.isDisjoint(with: .change)
                && abs(reader.quantities[$0].value + percent.value - 100) < percent.step * 0.1
        }
        guard let other, percent.step < 1 else { return false }
        let computed = "100-\(Figures.text(reader.quantities[other].value))=\(Figures.text(percent.value))%"
        say(.percent, index, [other], computed, ExplanationWords.percentHolds)
        return true
    }

    /// A part of the rate's own sentence, or named like it, over a whole near it or spoken of; the nearest part first.
    private func pairs(_ index: Int) -> [(part: Int, whole: Int)] {
        let percent = reader.quantities[index]
        let near = near(index)
        let isOfPlan = workings.has(DenialWords.aims, in: percent.before)
        let named = named(workings.nameOfWhole(of: index), before: index)
        let bases = named + bases(before: index).filter { !near.contains($0) }
        let parts =
            near.filter {
                !isPast($0) && reader.quantities[$0].isExact
                    && (isOfPlan || reader.quantities[$0].sentence == percent.sentence || index - $0 == 1
                        || areNamedAlike(index, $0))
            }.prefix(8) + (isOfPlan ? bases : [])
        let isOver = percent.value > 100
        return parts.flatMap { part in
            let own = workings.whole[part] >= 0 ? [workings.whole[part]] : []
            return (own + near + bases).filter { whole in
                let isLess = reader.quantities[part].value < reader.quantities[whole].value
                return whole != part && workings.areAlike(whole, part) && isLess != isOver && !isPast(whole)
                    && (reader.quantities[whole].isExact || reader.quantities[whole].role.contains(.plan))
            }.map { (part, $0) }
        } + ofOtherUnits(index)
    }

    /// 床位3862张…入住老人2047人，入住率53.0%: two counts of different things right before a rate.
    private func ofOtherUnits(_ index: Int) -> [(part: Int, whole: Int)] {
        let percent = reader.quantities[index]
        guard percent.role.contains(.rate), percent.step < 1 else { return [] }
        let near = near(index, back: 8, ahead: 0).filter { reader.quantities[$0].isExact }
        guard let part = near.first else { return [] }
        return near.dropFirst().filter {
            !workings.areAlike($0, part) && reader.quantities[$0].value > reader.quantities[part].value
                && reader.quantities[$0].unit.family != .money && reader.quantities[part].unit.family != .money
        }.map { (part, $0) }
    }

    private func isPast(_ place: Int) -> Bool { reader.quantities[place].role.contains(.earlier) }

    /// What rounded numbers leave open of their rate, in points; nothing where that is too much.
    private func slack(_ part: Int, _ whole: Int, _ rate: Quantity) -> Double {
        let slack = rate.value * (rounding(part) + rounding(whole))
        return slack > rate.step ? 0 : slack
    }

    /// Two or three neighbours together, of a whole: A10件、B20件，两项占60%.
    private mutating func several(_ index: Int, _ begun: Double) {
        let percent = reader.quantities[index]
        let parts = near(index, back: 8, ahead: 0).filter {
            reader.quantities[$0].sentence == percent.sentence && reader.quantities[$0].isExact
        }
        let wholes = near(index) + bases(before: index)
        var tried = begun
        for count in 2...3 where parts.count >= count {
            for start in 0...(parts.count - count) {
                let row = Array(parts[start..<(start + count)].reversed())
                guard row.allSatisfy({ workings.areAlike($0, row[0]) }) else { continue }
                let sum = row.reduce(0) { $0 + reader.quantities[$1].value }
                for whole in wholes where workings.areAlike(whole, row[0]) && reader.quantities[whole].value > sum {
                    tried += (percent.step) / 50
                    if tried > luck(of: index) || isPast(whole) { return }
                    if abs(sum / reader.quantities[whole].value * 100 - percent.value) <= percent.step * 0.5 + 1e-9 {
                        return say(index, row, whole)
                    }
                }
            }
        }
    }

    private mutating func say(_ index: Int, _ parts: [Int], _ whole: Int) {
        let values = parts.map { reader.quantities[$0].value }
        let sum = values.reduce(0, +)
        let terms = values.map { Figures.text($0) }.joined(separator: "+")
        let computed =
            (parts.count > 1 ? "(\(terms))" : terms) + "÷" + Figures.text(reader.quantities[whole].value) + "="
            + Figures.text(sum / reader.quantities[whole].value * 100) + "%"
        say(.percent, index, [whole] + parts, computed, ExplanationWords.percentHolds)
    }
}
